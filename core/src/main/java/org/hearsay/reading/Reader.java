package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Finding;
import org.hearsay.article.Furniture;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.attribution.Nesting;
import org.hearsay.model.Encoder;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.SourceFinder;
import org.hearsay.source.anonymity.AnonymityRules;
import org.hearsay.text.TextIndex;

/// The front door for one document: article in, sourced record out.
///
/// Thread rule: opened once, shared by all threads; [#read] uses one thread and gives the same
/// record for the same article whatever is read beside it. Closing frees the model.
public final class Reader implements AutoCloseable {
  public static final String VERSION = "0.1.0";

  /// The name of the model of a record whose attributions were given.
  public static final String GIVEN = "none";

  private static final Finding NOT_ENGLISH =
      new Finding(
          "N010",
          Finding.Severity.WARNING,
          Optional.empty(),
          "This does not look like English, the one language Hearsay reads: no statements were"
              + " looked for.");

  private final Encoder encoder;
  private final AttributionReader attributions;

  private Reader(Encoder encoder) {
    this.encoder = encoder;
    this.attributions = new AttributionReader(encoder);
  }

  /// Loads the model that ships with Hearsay.
  public static Reader open() {
    return new Reader(Encoder.open());
  }

  /// Reads one article through all stages. An article that is not in English is not read for
  /// statements; a finding says so.
  public SourcedRecord read(Article article) {
    long started = System.nanoTime();
    TextIndex index = TextIndex.of(article.text());
    boolean english = English.isEnglish(index);
    List<Attribution> found =
        english
            ? attributions.read(index).stream()
                .filter(a -> isProse(a, article.furniture()))
                .toList()
            : List.of();
    List<Finding> findings = new ArrayList<>(article.findings());
    if (!english) {
      findings.addFirst(NOT_ENGLISH);
    }
    Sourced sourced = sourced(index, found);
    MadeBy madeBy = new MadeBy(VERSION, encoder.heads().name(), secondsSince(started));
    return new SourcedRecord(article, sourced.sources, sourced.statements, findings, madeBy);
  }

  /// Takes attributions as found and does all that comes after: what the stages from the sources on
  /// make of them, whoever found them. No model is needed, so no reader has to be open. Neither the
  /// language nor the furniture is looked at, and the record's model is [#GIVEN].
  ///
  /// @param attributions in the order of their first words
  public static SourcedRecord resolve(Article article, List<Attribution> attributions) {
    long started = System.nanoTime();
    Sourced sourced = sourced(TextIndex.of(article.text()), attributions);
    MadeBy madeBy = new MadeBy(VERSION, GIVEN, secondsSince(started));
    return new SourcedRecord(
        article, sourced.sources, sourced.statements, article.findings(), madeBy);
  }

  /// What comes after the finding of attributions.
  private record Sourced(List<Source> sources, List<Statement> statements) {}

  private static Sourced sourced(TextIndex index, List<Attribution> attributions) {
    SourceFinder.Found sources = SourceFinder.find(index, attributions);
    List<Source> marked = AnonymityRules.marked(index, sources.sources());
    return new Sourced(marked, statements(attributions, sources));
  }

  private static double secondsSince(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  /// Whether the cue of an attribution lies in the article's own prose.
  private static boolean isProse(Attribution attribution, List<Furniture> furniture) {
    return furniture.stream().noneMatch(f -> f.span().overlaps(attribution.cue()));
  }

  private static List<Statement> statements(
      List<Attribution> attributions, SourceFinder.Found sources) {
    List<Optional<Integer>> holders = Nesting.holders(attributions);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      statements.add(
          new Statement(
              id(i),
              attributions.get(i),
              sources.of().get(i),
              holders.get(i).map(Reader::id),
              Nesting.chain(i, holders, sources.chains())));
    }
    return statements;
  }

  private static String id(int place) {
    return "a" + (place + 1);
  }

  @Override
  public void close() {
    encoder.close();
  }
}
