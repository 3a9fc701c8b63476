package org.hearsay.reading.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.MadeBy;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;

/// A text with its statements marked in it, so that a test shows what it talks about: `[a1 s1:An
/// officer] {a1:said} «a1:it was electric».`
///
/// Square brackets hold a source's words, curly ones a cue, guillemets a content. `a1` is the
/// statement they belong to, `s1` the source they name. Marks may lie inside each other.
public final class Marked {
  private static final Pattern OPENING = Pattern.compile("[\\[{«]([as]\\d+(?: [as]\\d+)*):");
  private static final Manner PLAIN =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  private record Open(char closing, List<String> ids, int start) {}

  private record Part(char closing, String id, Span span) {}

  private final String text;
  private final List<Part> parts;
  private final Map<String, Source> described = new LinkedHashMap<>();
  private final Map<String, Manner> manners = new LinkedHashMap<>();
  private final Map<String, Double> confidences = new LinkedHashMap<>();
  private final Map<String, String> within = new LinkedHashMap<>();
  private final Map<String, List<String>> passedOn = new LinkedHashMap<>();

  private Marked(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
  }

  public static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    List<Part> parts = new ArrayList<>();
    Matcher opening = OPENING.matcher(marked);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (opening.region(i, marked.length()).lookingAt()) {
        char closing = c == '[' ? ']' : c == '{' ? '}' : '»';
        open.push(new Open(closing, List.of(opening.group(1).split(" ")), text.length()));
        i = opening.end() - 1;
      } else if (!open.isEmpty() && c == open.peek().closing()) {
        Open closed = open.pop();
        Span span = new Span(closed.start(), text.length());
        closed.ids().forEach(id -> parts.add(new Part(closed.closing(), id, span)));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), parts);
  }

  public String text() {
    return text;
  }

  public Marked named(String id, String name, SourceKind kind, Standing standing) {
    return source(
        new Source(id, Optional.of(name), kind, standing, Optional.empty(), mentions(id)));
  }

  public Marked nameless(String id, SourceKind kind, Optional<Source.Anonymity> anonymity) {
    return source(new Source(id, Optional.empty(), kind, Standing.NONE, anonymity, mentions(id)));
  }

  private Marked source(Source source) {
    described.put(source.id(), source);
    return this;
  }

  public Marked manner(String id, Quotation quotation, Attitude attitude, Polarity polarity) {
    manners.put(id, new Manner(quotation, attitude, polarity));
    return this;
  }

  public Marked direct(String id) {
    return manner(id, Quotation.DIRECT, Attitude.ASSERTION, Polarity.POSITIVE);
  }

  public Marked confidence(String id, double confidence) {
    confidences.put(id, confidence);
    return this;
  }

  public Marked within(String inner, String outer) {
    within.put(inner, outer);
    return this;
  }

  /// Sources that passed a statement on, in order.
  public Marked through(String id, String... sources) {
    passedOn.put(id, List.of(sources));
    return this;
  }

  /// The words of a statement's content, as the text has them.
  public List<Span> content(String id) {
    return spans('»', id);
  }

  public SourcedRecord record() {
    return record(
        new Article(
            "sha256:0", "wire/test.txt", "text/plain", Masthead.NONE, text, List.of(), List.of()));
  }

  public SourcedRecord record(Article article) {
    List<Statement> statements = new ArrayList<>();
    for (String id : ids("a")) {
      Attribution attribution =
          new Attribution(
              spans(']', id).stream().findFirst(),
              spans('}', id).getFirst(),
              content(id),
              manners.getOrDefault(id, PLAIN),
              confidences.getOrDefault(id, 0.9));
      Optional<String> source = sourceOf(id);
      List<String> chain = new ArrayList<>(source.stream().toList());
      chain.addAll(passedOn.getOrDefault(id, List.of()));
      statements.add(
          new Statement(id, attribution, source, Optional.ofNullable(within.get(id)), chain));
    }
    List<Source> sources = ids("s").stream().map(this::sourceWith).toList();
    return new SourcedRecord(
        article, sources, statements, article.findings(), new MadeBy("0.1.0", "hand", 0.21049));
  }

  private Source sourceWith(String id) {
    if (described.containsKey(id)) {
      return described.get(id);
    }
    String name = mentions(id).getFirst().in(text);
    return named(id, name, SourceKind.NAMED_PERSON, Standing.NONE).described.get(id);
  }

  private Optional<String> sourceOf(String statement) {
    return spans(']', statement).stream()
        .flatMap(span -> parts.stream().filter(part -> part.span().equals(span)))
        .map(Part::id)
        .filter(id -> id.startsWith("s"))
        .findFirst();
  }

  private List<Span> mentions(String id) {
    return spans(']', id);
  }

  private List<Span> spans(char closing, String id) {
    return parts.stream()
        .filter(part -> part.closing() == closing && part.id().equals(id))
        .map(Part::span)
        .sorted()
        .toList();
  }

  private List<String> ids(String letter) {
    TreeSet<String> ids = new TreeSet<>((a, b) -> Integer.compare(number(a), number(b)));
    parts.stream().map(Part::id).filter(id -> id.startsWith(letter)).forEach(ids::add);
    return List.copyOf(ids);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
