package org.hearsay.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.hearsay.search.SearchIndex;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.store.DocumentId;
import org.hearsay.text.Span;

/// Invented documents without end: paragraphs of an invented language whose words are as rare as
/// words are (Zipf), each paragraph with one statement, taken anew from a stock of paragraphs and
/// given to other people. The same number gives the same document.
///
/// A document has 4 to 8 paragraphs of about 60 words; records are made by hand, without the model.
final class PileOfDocuments {
  private static final int WORDS = 60_000;
  private static final int STOCK = 40_000;
  private static final String[] SYLLABLES = {
    "ba", "del", "fo", "gri", "ha", "jen", "ka", "lo", "mar", "ne", "os", "pri", "qua", "ros",
    "sta", "ti", "ul", "vor", "wen", "za"
  };
  private static final String[] COMMON = {
    "the",
    "of",
    "to",
    "and",
    "a",
    "in",
    "that",
    "was",
    "for",
    "on",
    "it",
    "by",
    "with",
    "harbour",
    "minister",
    "council",
    "report",
    "money",
    "water",
    "police",
    "school",
    "vote",
    "bridge",
    "clinic"
  };
  private static final String[] TITLES = {"Mayor", "Captain", "Doctor", "Senator", "Judge"};
  private static final String[] OUTLETS = {
    "The Velm Gazette", "Northern Ledger", "Sandray Courier", "Outer Isles Mail"
  };
  private static final String[] CUES = {"said", "told reporters", "denied", "warned", "wrote"};
  private static final double SKEW = 2.2;

  private final String[] vocabulary = new String[WORDS];
  private final List<String> stock = new ArrayList<>();

  PileOfDocuments() {
    Random random = new Random(1);
    for (int i = 0; i < WORDS; i++) {
      vocabulary[i] = i < COMMON.length ? COMMON[i] : word(random);
    }
    for (int i = 0; i < STOCK; i++) {
      stock.add(paragraph(random));
    }
  }

  /// A word of the language by its rank, 0 the most common.
  String ranked(int rank) {
    return vocabulary[rank];
  }

  SearchIndex.Entry entry(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    List<Source> sources = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 4 + random.nextInt(5); i > 0; i--) {
      add(random, text, sources, statements);
    }
    String day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)).toString();
    Masthead masthead =
        new Masthead(
            Optional.of(text.substring(0, text.indexOf(" ", 50))),
            List.of(),
            Optional.of(one(random, OUTLETS)),
            Optional.empty(),
            Optional.of(day),
            Optional.of("en"));
    DocumentId id = DocumentId.of(text.toString().getBytes(StandardCharsets.UTF_8));
    Article article =
        new Article(
            id.inRecord(),
            "pile/" + number,
            "text/plain",
            masthead,
            text.toString(),
            List.of(),
            List.of());
    SourcedRecord record =
        new SourcedRecord(article, sources, statements, List.of(), new MadeBy("0.1.0", "hand", 0));
    return new SearchIndex.Entry(id.sha256(), record, Set.of("case " + number % 7), 1);
  }

  private void add(
      Random random, StringBuilder text, List<Source> sources, List<Statement> statements) {
    int number = statements.size() + 1;
    boolean nameless = random.nextInt(5) == 0;
    String title = one(random, TITLES);
    String name = name(random);
    String shown = nameless ? "an official who asked not to be named" : title + " " + name;
    int start = text.length();
    text.append(shown).append(' ');
    String cue = one(random, CUES);
    int cueStart = text.length();
    text.append(cue).append(" that ");
    int content = text.length();
    text.append(stock.get(random.nextInt(STOCK))).append(".\n\n");
    Span mention = new Span(start, start + shown.length());
    Source source =
        new Source(
            "s" + number,
            nameless ? Optional.empty() : Optional.of(name),
            nameless ? SourceKind.UNNAMED_PERSON : SourceKind.NAMED_PERSON,
            nameless
                ? Standing.NONE
                : new Standing(Optional.of(title), Optional.empty(), Optional.empty()),
            nameless
                ? Optional.of(new Anonymity(Optional.of("asked not to be named"), Optional.empty()))
                : Optional.empty(),
            List.of(mention));
    sources.add(source);
    Polarity polarity = cue.equals("denied") ? Polarity.NEGATIVE : Polarity.POSITIVE;
    Attribution attribution =
        new Attribution(
            Optional.of(mention),
            new Span(cueStart, cueStart + cue.length()),
            List.of(new Span(content, content + (text.length() - content) / 2)),
            new Manner(Quotation.INDIRECT, Attitude.ASSERTION, polarity),
            0.9);
    statements.add(
        new Statement(
            "a" + number,
            attribution,
            Optional.of(source.id()),
            Optional.empty(),
            List.of(source.id())));
  }

  /// By the square and a little more of a uniform number, which makes ranks about as frequent as
  /// Zipf's law wants.
  private String paragraph(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 45 + random.nextInt(20); i > 0; i--) {
      double rank = Math.pow(WORDS, Math.pow(random.nextDouble(), 1 / SKEW * 2)) - 1;
      words.append(vocabulary[(int) Math.min(rank, WORDS - 1)]).append(i == 1 ? "" : " ");
    }
    return words.toString();
  }

  private static String name(Random random) {
    return capital(one(random, SYLLABLES) + one(random, SYLLABLES))
        + " "
        + capital(one(random, SYLLABLES) + one(random, SYLLABLES) + one(random, SYLLABLES));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      word.append(one(random, SYLLABLES));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String one(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }
}
