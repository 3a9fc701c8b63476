package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.eval.LinkedSpans;
import org.hearsay.eval.sources.LabelledSource.Name;
import org.hearsay.eval.sources.LabelledSource.Secrecy;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;

/// Reads one file of labels, in the form that `bench/gold/sources/GUIDE.md` describes, for the
/// attributions and the text of its article. Whatever does not fit them is a refusal.
final class LabelFile {
  private final LabelNode root;
  private final TextIndex index;
  private final SequencedMap<String, LinkedSpans> events;
  private final Set<String> sourceIds = new HashSet<>();
  private final Set<String> statementIds = new HashSet<>();

  private LabelFile(LabelNode root, TextIndex index, SequencedMap<String, LinkedSpans> events) {
    this.root = root;
    this.index = index;
    this.events = events;
  }

  /// @param root the file
  /// @param text its article
  /// @param events the article's attributions by the ids that the labels use
  static Labels labels(LabelNode root, String text, SequencedMap<String, LinkedSpans> events) {
    return new LabelFile(root, TextIndex.of(text), events).labels();
  }

  private Labels labels() {
    List<LabelNode> sources = root.at("sources").list();
    List<LabelNode> attributions = root.at("attributions").list();
    List<LabelNode> nested = root.at("nested").list();
    sources.forEach(node -> name(node.at("id"), sourceIds));
    attributions.forEach(node -> name(node.at("event"), statementIds));
    nested.forEach(node -> name(node.at("id"), statementIds));
    List<LabelledStatement> statements =
        Stream.concat(
                attributions.stream().map(this::attribution), nested.stream().map(this::nested))
            .toList();
    return new Labels(sources.stream().map(node -> source(node, statements)).toList(), statements);
  }

  private static void name(LabelNode id, Set<String> taken) {
    if (!taken.add(id.words())) {
      throw id.wrong("'" + id.words() + "' is taken; no two may share an id");
    }
  }

  private LabelledSource source(LabelNode node, List<LabelledStatement> statements) {
    String id = node.at("id").words();
    Optional<Span> title = span(node.at("title"));
    span(node.at("affiliation"));
    span(node.at("reason"));
    span(node.at("closeness"));
    List<Span> places = new ArrayList<>(title.stream().toList());
    statements.stream()
        .filter(one -> one.source().equals(Optional.of(id)))
        .forEach(one -> places.addAll(one.spans().source()));
    return new LabelledSource(
        id,
        kind(node.at("kind")),
        span(node.at("name")).map(place -> new Name(place.in(index.text()), Optional.of(place))),
        title.map(place -> place.in(index.text())),
        secrecy(node.at("anonymity")),
        places);
  }

  private LabelledStatement attribution(LabelNode node) {
    LabelNode event = node.at("event");
    LinkedSpans spans = events.get(event.words());
    if (spans == null) {
      throw event.wrong(
          "the first annotation of the article has no attribution "
              + event.words()
              + "; is this the split that was labelled?");
    }
    return statement(node, event.words(), spans, reference(node.at("source")), false);
  }

  private LabelledStatement nested(LabelNode node) {
    List<Span> content = node.at("content").list().stream().map(each -> each.span(index)).toList();
    if (content.isEmpty()) {
      throw node.at("content").wrong("is empty; give the words that are attributed");
    }
    LinkedSpans spans =
        new LinkedSpans(
            span(node.at("source")).stream().toList(),
            List.of(node.at("cue").span(index)),
            content);
    return statement(node, node.at("id").words(), spans, reference(node.at("ref")), true);
  }

  private LabelledStatement statement(
      LabelNode node, String id, LinkedSpans spans, Optional<String> source, boolean nested) {
    List<String> chain =
        node.at("chain").list().stream().map(each -> known(each, sourceIds)).toList();
    Optional<String> within =
        node.at("within").unlessNull().map(holder -> known(holder, statementIds));
    if (within.equals(Optional.of(id))) {
      throw node.at("within").wrong("an attribution cannot hold itself; name the one around it");
    }
    return new LabelledStatement(id, spans, source, chain, within, nested);
  }

  private Optional<String> reference(LabelNode node) {
    return node.unlessNull().map(id -> known(id, sourceIds));
  }

  private static String known(LabelNode id, Set<String> ids) {
    if (!ids.contains(id.words())) {
      throw id.wrong("nothing in the file is called '" + id.words() + "'; add it or name another");
    }
    return id.words();
  }

  private Optional<Span> span(LabelNode node) {
    return node.unlessNull().map(place -> place.span(index));
  }

  private static SourceKind kind(LabelNode node) {
    return Stream.of(SourceKind.values())
        .filter(kind -> kind.label().equals(node.words()))
        .findFirst()
        .orElseThrow(
            () -> node.wrong(noWord(node, Stream.of(SourceKind.values()).map(SourceKind::label))));
  }

  private static Secrecy secrecy(LabelNode node) {
    return Stream.of(Secrecy.values())
        .filter(one -> one.label().equals(node.words()))
        .findFirst()
        .orElseThrow(
            () -> node.wrong(noWord(node, Stream.of(Secrecy.values()).map(Secrecy::label))));
  }

  private static String noWord(LabelNode node, Stream<String> words) {
    return "'" + node.words() + "' is not one of " + String.join(", ", words.toList());
  }
}
