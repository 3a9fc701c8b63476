package org.hearsay.link.origin.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleReader;
import org.hearsay.link.Account;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.copy.CopyFinder;
import org.hearsay.link.origin.OriginGroup;
import org.hearsay.link.origin.OriginKind;
import org.hearsay.link.origin.OriginRule;
import org.hearsay.link.origin.Step;
import org.hearsay.link.origin.Tracing;
import org.hearsay.reading.Reader;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pile of `examples/wire`: an outlet's report that rests on one officer without a name, a
/// second outlet that quotes the first, and years later an op-ed by the commander.
class ExampleTest {
  private static final Path WIRE = Path.of("../examples/wire");

  private static final List<Document> DOCUMENTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Reader reader = Reader.open()) {
      for (String name :
          List.of("2019-meridian-post.txt", "2019-salme-courier.txt", "2022-haskett-op-ed.txt")) {
        Path file = WIRE.resolve(name);
        DOCUMENTS.add(
            Document.of(
                name,
                reader.read(new ArticleReader().read(name, Files.readAllBytes(file)))));
      }
    }
  }

  /// That the general had choices before him and himself decided against the breach.
  private static Tracing decided() {
    return trace(
        account("post", 0, "He looked at the map", "keep a cellar dry."),
        account("courier", 1, "Lt. Gen. Aurel Haskett had weighed", "the Lower Fens."),
        account("op-ed", 2, "Eleven years ago tonight", "decided not to use it."));
  }

  @Test
  void twoOutletsAndAnOpEdRestOnTwoIndependentSources() {
    Tracing tracing = decided();
    assertThat(tracing.independent()).isEqualTo(2);
    assertThat(tracing.unknown()).isZero();
    assertThat(tracing.anonymous()).isEqualTo(1);
    assertThat(tracing.groups())
        .extracting(OriginGroup::kind)
        .containsExactly(OriginKind.UNNAMED, OriginKind.NAMED_PERSON);
    assertThat(tracing.groups())
        .extracting(OriginGroup::accounts)
        .containsExactly(List.of("post", "courier"), List.of("op-ed"));
  }

  @Test
  void theTreeShowsWhyInExactWords() {
    Tracing tracing = decided();
    List<Step> courier = tracing.groupOf("courier").orElseThrow().routes().get(1).steps();
    assertThat(courier)
        .extracting(Step::rule)
        .containsExactly(OriginRule.STATED, OriginRule.CREDITED_OUTLET);
    assertThat(courier.getLast().account()).contains("post");
    assertThat(courier.getFirst().words())
        .extracting(Excerpt::words)
        .containsExactly("The Meridian Post", "reported");
    assertThat(tracing.groupOf("op-ed").orElseThrow().name()).contains("Aurel Haskett");
  }

  private static Tracing trace(Account... accounts) {
    return OriginTracer.of(DOCUMENTS, CopyFinder.find(DOCUMENTS)).trace(List.of(accounts));
  }

  private static Account account(String id, int document, String from, String to) {
    String text = DOCUMENTS.get(document).text();
    int start = text.indexOf(from);
    int end = text.indexOf(to, start) + to.length();
    return new Account(id, new Excerpt(DOCUMENTS.get(document), new Span(start, end)));
  }
}
