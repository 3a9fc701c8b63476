package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hearsay.article.ArticleReader;
import org.hearsay.eval.stories.ClaimLabel;
import org.hearsay.eval.stories.CopyLabel.Place;
import org.hearsay.eval.stories.Story;
import org.hearsay.eval.stories.StoryLabels;
import org.hearsay.eval.stories.StoryLabels.PairLabel;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.link.claim.Judge;
import org.hearsay.link.claim.Judgement.Relation;
import org.hearsay.model.SentenceVectors;
import org.hearsay.reading.Reader;
import org.hearsay.text.Paragraph;
import org.hearsay.text.TextIndex;

/// Writes by what pairs of places are judged, a row a pair, for `training/hearsay/claims_fit.py`
/// and `claims_train.py`: the labelled pairs of the events, the accounts of their labelled claims
/// beside each other, and the pairs of the invented stories of `training/claims`. A row ends with
/// the words of both places.
final class ClaimFigures {
  private final PrintWriter out;
  private final SentenceVectors vectors;

  private ClaimFigures(PrintWriter out, SentenceVectors vectors) {
    this.out = out;
    this.vectors = vectors;
  }

  /// @param arguments the folder of events, the folder of labels, invented stories in a file or a
  ///   folder, the file to write
  public static void main(String[] arguments) throws IOException {
    try (Reader reader = Reader.open();
        SentenceVectors vectors = SentenceVectors.open();
        PrintWriter out = new PrintWriter(arguments[3], StandardCharsets.UTF_8)) {
      ClaimFigures figures = new ClaimFigures(out, vectors);
      String names = String.join("\t", Judge.figureNames());
      out.println("event\tlabel\tkind\t" + names + "\tone\tother");
      for (StoryLabels event : StoryLabels.all(Path.of(arguments[1]))) {
        figures.event(Story.read(Path.of(arguments[0]), event, reader::read));
      }
      for (Path file : files(Path.of(arguments[2]))) {
        for (String story : Files.readString(file).split("(?m)^== ")) {
          if (!story.isBlank() && !story.startsWith("#")) {
            figures.invented(story);
          }
        }
      }
    }
  }

  /// A file, or the files of a folder and of those in it.
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void event(Story event) {
    Judge judge = new Judge(event.documents(), vectors);
    String name = event.labels().event();
    for (PairLabel pair : event.labels().pairs()) {
      String label = pair.relation().name().toLowerCase(Locale.ROOT);
      row(name, label, "gold", judge, event.excerpt(pair.a()), event.excerpt(pair.b()));
    }
    List<ClaimLabel> claims = event.labels().claims();
    for (int k = 0; k < claims.size(); k++) {
      for (int other = k; other < claims.size(); other++) {
        accounts(event, judge, claims.get(k), claims.get(other));
      }
    }
  }

  /// The accounts of a claim beside those of another, or beside each other if it is the same.
  private void accounts(Story event, Judge judge, ClaimLabel one, ClaimLabel other) {
    boolean isSame = one.equals(other);
    for (Place a : one.places()) {
      for (Place b : other.places()) {
        boolean counts =
            isSame
                ? a.document().compareTo(b.document()) < 0
                : isApart(event.labels(), one, a, other, b);
        if (counts) {
          String label = isSame ? "same" : "different";
          row(event.labels().event(), label, "account", judge, event.excerpt(a), event.excerpt(b));
        }
      }
    }
  }

  /// Whether accounts of two claims can be taken for different: in two documents, in no pair that
  /// is labelled otherwise, and neither beside an account of the other's claim.
  private static boolean isApart(
      StoryLabels labels, ClaimLabel ofA, Place a, ClaimLabel ofB, Place b) {
    if (a.document().equals(b.document())) {
      return false;
    }
    boolean isPaired =
        labels.pairs().stream()
            .filter(pair -> pair.relation() != Relation.DIFFERENT)
            .anyMatch(pair ->
                (overlap(pair.a(), a) && overlap(pair.b(), b))
                    || (overlap(pair.a(), b) && overlap(pair.b(), a)));
    return !isPaired
        && ofB.places().stream().noneMatch(place -> overlap(place, a))
        && ofA.places().stream().noneMatch(place -> overlap(place, b));
  }

  private static boolean overlap(Place one, Place other) {
    return one.document().equals(other.document())
        && one.start() < other.end()
        && other.start() < one.end();
  }

  /// A story of two documents, a sentence a line; then which of them stand how to each other.
  private void invented(String story) throws IOException {
    String[] parts = story.split("(?m)^-- .*\\n");
    List<String> first = parts[0].lines().skip(1).toList();
    List<String> second = parts[1].lines().toList();
    String name = "invented " + parts[0].lines().findFirst().orElse("");
    Map<String, String> listed = new HashMap<>();
    parts[2]
        .lines()
        .map(line -> line.split(" "))
        .filter(line -> line.length == 2)
        .forEach(line -> listed.put(line[0], relation(line[1])));
    Document one = document(name + " 1", first);
    Document other = document(name + " 2", second);
    Judge judge = new Judge(List.of(one, other), vectors);
    List<Excerpt> here = sentences(one, first.size());
    List<Excerpt> there = sentences(other, second.size());
    for (int k = 0; k < here.size(); k++) {
      for (int j = 0; j < there.size(); j++) {
        String key = (k + 1) + "-" + (j + 1);
        String kind = listed.containsKey(key) ? "invented" : "unlisted";
        row(name, listed.getOrDefault(key, "different"), kind, judge, here.get(k), there.get(j));
      }
    }
  }

  private static String relation(String word) {
    return List.of("same", "different").contains(word) ? word : "disagree";
  }

  private static Document document(String id, List<String> sentences) throws IOException {
    byte[] text = String.join("\n\n", sentences).getBytes(StandardCharsets.UTF_8);
    return Document.of(id, Reader.resolve(new ArticleReader().read(id + ".txt", text), List.of()));
  }

  private static List<Excerpt> sentences(Document document, int lines) {
    List<Excerpt> sentences = new ArrayList<>();
    for (Paragraph line : document.index().paragraphs()) {
      sentences.add(new Excerpt(document, line.span()));
    }
    if (sentences.size() != lines) {
      throw new IllegalStateException(document.id() + " is not a sentence a line");
    }
    return sentences;
  }

  private void row(
      String event, String label, String kind, Judge judge, Excerpt one, Excerpt other) {
    StringBuilder row = new StringBuilder(event + "\t" + label + "\t" + kind);
    for (double figure : judge.figures(one, other)) {
      row.append(String.format(Locale.ROOT, "\t%.4f", figure));
    }
    out.println(row + "\t" + words(one) + "\t" + words(other));
  }

  /// The words of an excerpt with a space between each two.
  private static String words(Excerpt excerpt) {
    TextIndex index = excerpt.document().index();
    StringJoiner words = new StringJoiner(" ");
    for (int k = index.tokenAt(excerpt.span().start());
        k < index.tokens().size() && index.tokens().get(k).span().start() < excerpt.span().end();
        k++) {
      words.add(index.word(k));
    }
    return words.toString();
  }
}
