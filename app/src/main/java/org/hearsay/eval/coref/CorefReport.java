package org.hearsay.eval.coref;

import java.util.List;
import java.util.Locale;

/// The scores of readers of one corpus side by side, as a table. It does not say when or where it
/// was made, so that two reports differ only where the scores do.
///
/// @param corpus what was read
/// @param genre the documents that are scored apart, before all together
/// @param readings at least one, Hearsay's first
public record CorefReport(Corpus corpus, String genre, List<Reading> readings) {
  public CorefReport {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("nobody has read it");
    }
    for (Reading reading : readings) {
      if (reading.found().size() != corpus.documents().size()) {
        throw new IllegalArgumentException(reading.reader() + " has not read every document");
      }
    }
  }

  /// The CoNLL score of the first reader, singletons left out: of the genre, or of all documents
  /// where none is of it.
  public double headline() {
    return readings.getFirst().scores(corpus, count(genre) > 0 ? genre : "", false).conll();
  }

  public String table() {
    StringBuilder table = new StringBuilder();
    if (count(genre) > 0 && count(genre) < count("")) {
      group(table, genre);
    }
    group(table, "");
    return table.toString();
  }

  private long count(String of) {
    return corpus.documents().stream().filter(document -> isOf(document, of)).count();
  }

  private static boolean isOf(GoldDocument document, String genre) {
    return genre.isEmpty() || document.genre().equals(genre);
  }

  private void group(StringBuilder table, String of) {
    line(
        table,
        "Coreference, %s, %s; documents: %d",
        corpus.name(),
        of.isEmpty() ? "all documents" : of,
        count(of));
    table.append('\n');
    block(table, of, false);
    block(table, of, true);
  }

  private void block(StringBuilder table, String of, boolean singletons) {
    List<Entities> gold =
        corpus.documents().stream()
            .filter(document -> isOf(document, of))
            .map(GoldDocument::entities)
            .map(all -> singletons ? all : all.withoutSingletons())
            .toList();
    line(
        table,
        "%s; entities: %d, mentions: %d",
        singletons ? "Singletons in" : "Singletons left out, as CoNLL-2012 has it",
        gold.stream().mapToInt(all -> all.sets().size()).sum(),
        gold.stream().mapToInt(Entities::mentions).sum());
    StringBuilder names = new StringBuilder(String.format(Locale.ROOT, "%-14s", ""));
    StringBuilder rates = new StringBuilder(names);
    for (Reading reading : readings) {
      names.append(String.format(Locale.ROOT, "   %21s", reading.reader()));
      rates.append("         P      R     F1");
    }
    line(table, "%s", names);
    line(table, "%s", rates);
    List<CorefScores> scores =
        readings.stream().map(one -> one.scores(corpus, of, singletons)).toList();
    row(table, "mentions", scores.stream().map(CorefScores::mentions).toList());
    row(table, "MUC", scores.stream().map(CorefScores::muc).toList());
    row(table, "B3", scores.stream().map(CorefScores::bCubed).toList());
    row(table, "CEAF phi4", scores.stream().map(CorefScores::ceaf).toList());
    StringBuilder mean = new StringBuilder(String.format(Locale.ROOT, "%-14s", "CoNLL F1"));
    scores.forEach(one -> mean.append(String.format(Locale.ROOT, "%24.2f", one.conll())));
    line(table, "%s", mean);
    table.append('\n');
  }

  private static void row(StringBuilder table, String name, List<Measure> measures) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-14s", name));
    for (Measure one : measures) {
      row.append(
          String.format(
              Locale.ROOT, "   %7.2f%7.2f%7.2f", one.precision(), one.recall(), one.f1()));
    }
    line(table, "%s", row);
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
