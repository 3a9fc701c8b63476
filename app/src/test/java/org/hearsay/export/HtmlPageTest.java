package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String ATTACK =
      "</script><script>hacked=1</script><img src=x onerror=hacked=2>\"' onmouseover=hacked=3 x='";

  @Test
  void linksEveryNumberInTheTextWithTheLedgerAndBack() {
    Document page = Jsoup.parse(HtmlPage.of(Harbour.record()));
    assertThat(page.select(".n")).hasSize(9);
    for (Element number : page.select(".n, .no")) {
      Element target = page.getElementById(number.attr("href").substring(1));
      assertThat(target).as(number.outerHtml()).isNotNull();
      assertThat(target.attr("data-a") + target.attr("data-n")).isEqualTo(number.attr("data-n"));
    }
  }

  @Test
  void showsTheWholeTextInItsOrder() {
    Document page = Jsoup.parse(HtmlPage.of(Harbour.record()));
    page.select(".n, .place, .not-read").remove();
    StringBuilder shown = new StringBuilder();
    page.select(".paragraph").forEach(paragraph -> shown.append(paragraph.text()).append(' '));
    assertThat(shown.toString().replaceAll("\\s+", ""))
        .isEqualTo(Harbour.record().article().text().replaceAll("\\s+", ""));
  }

  @Test
  void keepsMarkupInADocumentAsText() {
    Document page = Jsoup.parse(HtmlPage.of(attacked()));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, base, form, object, embed")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.title()).startsWith("</script><script>");
    assertThat(page.select(".source-card bdi").text()).contains("<img src=x onerror=hacked=2>");
  }

  @Test
  void makesNoLinkOfAnAddressThatIsNoWebPage() {
    assertThat(Jsoup.parse(HtmlPage.of(attacked())).select("a[href^=javascript]")).isEmpty();
    assertThat(Jsoup.parse(HtmlPage.of(Harbour.record())).select(".origin a").attr("href"))
        .isEqualTo("https://mail.example/2026/03/night-ferry");
  }

  @Test
  void allowsOnlyItsOwnStyleAndScript() throws Exception {
    Document page = Jsoup.parse(HtmlPage.of(Harbour.record()));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + digest(page.select("style").first().data()) + "'")
        .contains("script-src '" + digest(page.select("script").first().data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style], link:not([href^=data:]), [src]")).isEmpty();
  }

  @Test
  void everyIdIsUniqueInACollection() throws Exception {
    Document page = Jsoup.parse(collection(Harbour.record(), attacked(), Harbour.record()));
    Set<String> ids = new HashSet<>();
    page.select("[id]")
        .forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
    assertThat(page.select(".index a").eachAttr("href"))
        .containsExactly("#d1-top", "#d2-top", "#d3-top");
    page.select("a[href^=#]").forEach(a -> assertThat(ids).contains(a.attr("href").substring(1)));
  }

  @Test
  void anEmptyCollectionIsAPage() throws Exception {
    assertThat(Jsoup.parse(collection()).select("h1").text()).isEqualTo("0 documents");
  }

  @Test
  void isReadableInLightAndDark() {
    String style = Jsoup.parse(HtmlPage.of(Harbour.record())).select("style").first().data();
    int dark = style.indexOf("prefers-color-scheme: dark");
    Map<String, Integer> light = colours(style.substring(0, dark));
    Map<String, Integer> night = colours(style.substring(dark));
    for (Map<String, Integer> colours : List.of(light, night)) {
      for (String ink : List.of("ink", "quiet", "link", "named-ink", "unnamed-ink", "nobody-ink")) {
        for (String ground : List.of("paper", "panel", "card")) {
          assertThat(contrast(colours.get(ink), colours.get(ground)))
              .as(ink + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      for (String tint : List.of("named", "unnamed", "nobody")) {
        for (String ground : List.of(tint, tint + "-on")) {
          assertThat(contrast(colours.get("ink"), colours.get(ground)))
              .as("ink on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours.get(tint + "-ink"), colours.get(tint)))
            .as(tint + "-ink on " + tint)
            .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.get("quiet"), colours.get(tint)))
            .as("quiet on " + tint)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static String collection(SourcedRecord... records) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = Format.HTML.writer(out, new Format.Layout(true, false, 80, false));
    for (SourcedRecord record : records) {
      writer.write(record);
    }
    writer.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  static SourcedRecord attacked() {
    Marked marked =
        Marked.of("[a1 s1:" + ATTACK + "] {a1:said" + ATTACK + "} «a1:" + ATTACK + "». " + ATTACK)
            .named("s1", ATTACK, SourceKind.NAMED_PERSON, Standing.NONE);
    Masthead masthead =
        new Masthead(
            Optional.of(ATTACK),
            List.of(ATTACK),
            Optional.of(ATTACK),
            Optional.of("javascript:hacked=4"),
            Optional.of(ATTACK),
            Optional.of("en\" onload=\"hacked=5"));
    return marked.record(
        new Article(
            "sha256:0", ATTACK, "text/html", masthead, marked.text(), List.of(), List.of()));
  }

  private static String digest(String words) throws Exception {
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }

  private static Map<String, Integer> colours(String style) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(style);
    while (matcher.find()) {
      colours.putIfAbsent(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  /// Contrast as WCAG 2 defines it.
  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
