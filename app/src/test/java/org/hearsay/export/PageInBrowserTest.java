package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser (`mvn -Pbrowser`). With `-Dhearsay.pictures=FOLDER` it leaves
/// pictures to look at.
@Tag("browser")
class PageInBrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stopBrowser() throws IOException {
    browser.close();
  }

  @BeforeEach
  void asOnADesk() {
    browser.size(1280, 900);
    browser.scheme("light");
    browser.script(true);
  }

  @Test
  void aClickInTheTextChoosesTheStatementInTheLedger() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    browser.click(".paragraph .content[data-a=\"a9\"]");
    assertThat(chosen()).isEqualTo("a9-ledger");
    assertThat(text("document.querySelector('.source-card.on bdi').textContent"))
        .isEqualTo("Tom Adeyemi");
    assertThat(text("location.hash")).isEqualTo("#a9");
    assertThat(inView("document.getElementById('a9-ledger')")).isTrue();
  }

  @Test
  void aClickInTheLedgerChoosesTheStatementInTheText() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    browser.size(1280, 400);
    browser.click("#a9-ledger .words");
    assertThat(text("document.querySelector('.paragraph .content.on').dataset.a")).isEqualTo("a9");
    assertThat(inView("document.getElementById('a9')")).isTrue();
  }

  @Test
  void clicksOnNestedWordsGoFromTheInnermostOutwards() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    String nested = ".paragraph .content.nested";
    browser.click(nested);
    assertThat(chosen()).isEqualTo("a5-ledger");
    browser.click(nested);
    assertThat(chosen()).isEqualTo("a4-ledger");
    browser.click(nested);
    assertThat(chosen()).isEqualTo("a5-ledger");
  }

  @Test
  void everythingCanBeDoneByKeyboard() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    browser.press("j");
    browser.press("j");
    assertThat(chosen()).isEqualTo("a2-ledger");
    browser.press("k");
    assertThat(chosen()).isEqualTo("a1-ledger");
    assertThat(text("document.activeElement.id")).isEqualTo("a1");
    browser.press("ArrowDown");
    assertThat(chosen()).isEqualTo("a2-ledger");
    browser.press("Tab");
    browser.press(" ");
    assertThat(chosen()).isEqualTo("a3-ledger");
    browser.press("Tab");
    browser.press("Enter");
    assertThat(chosen()).isEqualTo("a4-ledger");
    browser.press("Escape");
    assertThat(browser.value("document.querySelectorAll('.on').length").asInt()).isZero();
  }

  @Test
  void opensAtTheStatementOfItsAddress() throws IOException {
    open(HtmlPage.of(Harbour.record()), "#a8-ledger");
    assertThat(chosen()).isEqualTo("a8-ledger");
  }

  @Test
  void saysWhoSpeaksUnderThePointer() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    browser.click("#a3");
    assertThat(browser.value("document.getElementById('who').hidden").asBoolean()).isTrue();
    browser.click(".paragraph .content[data-a=\"a1\"]");
    assertThat(text("document.getElementById('who').textContent"))
        .isEqualTo("two officials familiar with the inspection (anonymous) — “said”");
  }

  @Test
  void numbersLinkBothWaysWithoutScript() throws IOException {
    browser.script(false);
    open(HtmlPage.of(Harbour.record()), "");
    browser.script(true);
    assertThat(browser.value("document.querySelectorAll('.on').length").asInt()).isZero();
    browser.click("#a2");
    assertThat(text("document.querySelector(':target').id")).isEqualTo("a2-ledger");
    browser.click("#a2-ledger .no");
    assertThat(text("document.querySelector(':target').id")).isEqualTo("a2");
  }

  @Test
  void markupInADocumentStaysText() throws IOException {
    open(HtmlPage.of(HtmlPageTest.attacked()), "");
    browser.click(".paragraph .content");
    assertThat(text("typeof hacked")).isEqualTo("undefined");
    assertThat(browser.value("document.scripts.length").asInt()).isEqualTo(1);
    assertThat(browser.value("document.images.length").asInt()).isZero();
    assertThat(text("document.querySelector('.source-card bdi').textContent"))
        .startsWith("</script><script>hacked=1</script>");
  }

  @Test
  void aScriptThatIsNotOursWouldNotRun() throws IOException {
    String page =
        HtmlPage.of(Harbour.record())
            .replace("<main>", "<main><script>hacked=1</script><img src='x' onerror='hacked=2'>");
    open(page, "");
    assertThat(text("typeof hacked")).isEqualTo("undefined");
  }

  @Test
  void asksTheNetworkForNothing() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    browser.press("j");
    browser.click(".paragraph .content");
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(request -> request.startsWith("file:") || request.startsWith("data:"));
  }

  @Test
  void isDarkInTheDark() throws IOException {
    browser.scheme("dark");
    open(HtmlPage.of(Harbour.record()), "");
    assertThat(text("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(20, 24, 27)");
  }

  @Test
  void fitsAPhoneWithoutScrollingSideways() throws IOException {
    browser.size(360, 740);
    open(collection(Harbour.record(), HtmlPageTest.attacked()), "");
    assertThat(browser.value("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    browser.click(".paragraph .content");
    assertThat(text("document.getElementById('who').textContent")).contains("anonymous");
  }

  @Test
  void printsTheLedgerBehindTheArticle() throws IOException {
    open(HtmlPage.of(Harbour.record()), "");
    assertThat(new String(browser.pdf(), 0, 5)).isEqualTo("%PDF-");
  }

  private static void open(String page, String fragment) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    browser.open(file.toUri() + fragment);
    String pictures = System.getProperty("hearsay.pictures", "");
    if (!pictures.isEmpty()) {
      String test =
          StackWalker.getInstance().walk(s -> s.skip(1).findFirst().get().getMethodName());
      browser.screenshot(Path.of(pictures, test + ".png"));
    }
  }

  private static String collection(SourcedRecord... records) throws IOException {
    Path file = folder.resolve("collection.html");
    try (OutputStream out = Files.newOutputStream(file)) {
      HtmlCollection collection = new HtmlCollection(out);
      for (SourcedRecord record : records) {
        collection.write(record);
      }
      collection.finish();
    }
    return Files.readString(file);
  }

  private static String chosen() {
    return text("[...document.querySelectorAll('.statement.on')].map(e => e.id).join(' ')");
  }

  private static String text(String expression) {
    return browser.value(expression).asText();
  }

  private static boolean inView(String element) {
    return browser
        .value(
            "(() => { const r = "
                + element
                + ".getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()")
        .asBoolean();
  }
}
