package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Refusal;
import org.hearsay.eval.GoldArticle;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Whose names an article says are withheld, as a person labelled it: every such source, or none.
/// `bench/gold/anonymity/GUIDE.md` says how and in which form.
///
/// @param article what was labelled
/// @param anonymous the sources whose names the text says are withheld
/// @param either places of sources of which the text can be read both ways; finding one counts
///   neither way
/// @param others whether the text says so of more sources than it points at, so that any nameless
///   one may be found
record AnonymityLabels(
    GoldArticle article, List<Stated> anonymous, List<Span> either, boolean others) {
  private static final long MOST_BYTES = 8 << 20;

  /// A source whose name the text says is withheld.
  ///
  /// @param source the words that stand for the source near where it is said, one place or more
  /// @param reason why, as the text words it
  /// @param closeness how near the source was, as the text words it
  record Stated(List<Span> source, Optional<Span> reason, Optional<Span> closeness) {
    Stated {
      source = List.copyOf(source);
      if (source.isEmpty()) {
        throw new IllegalArgumentException("an anonymous source without a place");
      }
    }
  }

  AnonymityLabels {
    anonymous = List.copyOf(anonymous);
    either = List.copyOf(either);
  }

  /// The labelled articles in the order of the file, one JSON object a line.
  ///
  /// @param articles the articles of the split by name
  static List<AnonymityLabels> all(Path file, Map<String, GoldArticle> articles) {
    List<AnonymityLabels> all = new ArrayList<>();
    for (String line : lines(file)) {
      String place = file + ", line " + (all.size() + 1);
      LabelNode node = LabelNode.parse(place, line.getBytes(StandardCharsets.UTF_8));
      LabelNode name = node.at("article");
      GoldArticle article =
          Optional.ofNullable(articles.get(name.words()))
              .orElseThrow(
                  () -> name.wrong(name.words() + " is not in the split; name the one it is from"));
      all.add(of(node, article));
    }
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any label file; leave it out");
      }
      return Files.readAllLines(file);
    } catch (IOException e) {
      String reason = "cannot be read (" + e.getClass().getSimpleName() + "); name a label file";
      throw new Refusal("E003", file.toString(), reason, e);
    }
  }

  private static AnonymityLabels of(LabelNode node, GoldArticle article) {
    TextIndex index = TextIndex.of(article.article().text());
    List<Stated> anonymous = new ArrayList<>();
    for (LabelNode one : node.at("anonymous").list()) {
      anonymous.add(
          new Stated(
              spans(one.at("source"), index),
              one.at("reason").unlessNull().map(span -> span.span(index)),
              one.at("closeness").unlessNull().map(span -> span.span(index))));
    }
    boolean others = node.at("others").node().booleanValue();
    return new AnonymityLabels(article, anonymous, spans(node.at("either"), index), others);
  }

  private static List<Span> spans(LabelNode node, TextIndex index) {
    return node.list().stream().map(each -> each.span(index)).toList();
  }
}
