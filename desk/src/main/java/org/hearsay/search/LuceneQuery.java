package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hearsay.query.Clause;
import org.hearsay.query.Clause.Match;
import org.hearsay.query.Clause.Row;
import org.hearsay.query.Days;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.query.QueryField;
import org.hearsay.query.Words;

/// A question in Lucene's terms, for one level.
///
/// A word is sought by its stem, and worth more in the very form asked for; words asked for side by
/// side are worth more where they stand side by side. The words of a statement and those that tell
/// who speaks are both sought; the latter are worth less. What only chooses (kind, date, case …)
/// adds nothing to the score.
final class LuceneQuery {
  /// Words that one beginning of a word may stand for.
  static final int MOST_EXPANDED = 5_000;

  private static final float VERY_FORM = 0.5f;
  private static final float SPEAKER = 0.5f;
  private static final float SIDE_BY_SIDE = 2;

  private final IndexReader reader;
  private final Level level;

  private LuceneQuery(IndexReader reader, Level level) {
    this.reader = reader;
    this.level = level;
  }

  /// @param alike the vector of what hits should be like
  /// @throws org.hearsay.article.Refusal if the beginning of a word stands for too many, or a field
  ///   says nothing at the level
  static org.apache.lucene.search.Query of(
      Query query, Level level, Optional<float[]> alike, IndexReader reader) throws IOException {
    Optional<QueryField> foreign = query.foreignTo(level);
    if (foreign.isPresent()) {
      String known = foreign.get().label() + ": says nothing of " + QueryField.word(level);
      throw Query.wrong("Q007", known + "; search in statements, or leave it out");
    }
    org.apache.lucene.search.Query wanted = new LuceneQuery(reader, level).of(query.clause());
    BooleanQuery.Builder asked = new BooleanQuery.Builder().add(everything(level), Occur.FILTER);
    if (alike.isEmpty()) {
      return asked.add(wanted, Occur.MUST).build();
    }
    return asked.add(wanted, Occur.FILTER).add(new Alike(alike.get()), Occur.MUST).build();
  }

  /// All that there is at a level.
  static org.apache.lucene.search.Query everything(Level level) {
    return new TermQuery(new Term(Entries.LEVEL, level.label()));
  }

  private org.apache.lucene.search.Query of(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.All all -> all(all.clauses());
      case Clause.Any any -> any(any.clauses());
      case Clause.Not not -> all(List.of(not));
      case Row row -> row(row);
      case Clause.Value value -> chosen(value(value));
      case Clause.Published published -> chosen(published(published));
    };
  }

  private org.apache.lucene.search.Query all(List<Clause> clauses) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean affirmed = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not not) {
        all.add(of(not.clause()), Occur.MUST_NOT);
      } else {
        all.add(of(clause), Occur.MUST);
        affirmed = true;
      }
    }
    if (!affirmed) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    for (List<String> run : runs(clauses)) {
      all.add(boost(phrase(Entries.WORDS, run), SIDE_BY_SIDE), Occur.SHOULD);
    }
    return all.build();
  }

  private org.apache.lucene.search.Query any(List<Clause> clauses) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      any.add(of(clause), Occur.SHOULD);
    }
    return any.build();
  }

  /// Plain words that stand side by side in the question, at least two of them.
  private static List<List<String>> runs(List<Clause> clauses) {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean plain = clause instanceof Row row && row.match() == Match.WORD;
      if (plain && clause instanceof Row row && row.field().isEmpty()) {
        run.add(row.word());
        continue;
      }
      runs.add(run);
      run = new ArrayList<>();
    }
    runs.add(run);
    return runs.stream().filter(words -> words.size() > 1).toList();
  }

  private org.apache.lucene.search.Query row(Row row) throws IOException {
    Optional<QueryField> field = row.field();
    if (field.isEmpty()) {
      return level == Level.TEXT
          ? row(row, Entries.WORDS)
          : either(row(row, Entries.WORDS), boost(row(row, Entries.ABOUT), SPEAKER));
    }
    return switch (field.get()) {
      case SOURCE -> row(row, Entries.ABOUT);
      case TITLE -> chosen(new InDocuments(name(row, Entries.TITLE)));
      case OUTLET -> chosen(new InDocuments(name(row, Entries.OUTLET)));
      case KIND, FROM, TO, DENIED, QUOTATION, ATTITUDE, CASE, DOCUMENT ->
          throw new IllegalArgumentException(row + " is not sought by words");
    };
  }

  private org.apache.lucene.search.Query row(Row row, String field) throws IOException {
    return switch (row.match()) {
      case PREFIX -> prefix(field, row.word());
      case PHRASE -> phrase(field, row.exact());
      case WORD ->
          either(forms(field, row), boost(new TermQuery(new Term(field, row.word())), VERY_FORM));
    };
  }

  /// The words of one stem: those marked with it, and the stem where it is a word.
  private static org.apache.lucene.search.Query forms(String field, Row row) {
    String stem = row.stems().getFirst();
    SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
    forms.addTerm(new Term(field, Words.marked(stem)));
    if (stem.equals(row.word()) || Words.isStem(stem)) {
      forms.addTerm(new Term(field, stem));
    }
    return forms.build();
  }

  /// Names are sought in the very form alone.
  private org.apache.lucene.search.Query name(Row row, String field) throws IOException {
    return row.match() == Match.PREFIX ? prefix(field, row.word()) : phrase(field, row.exact());
  }

  private org.apache.lucene.search.Query prefix(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    BytesRef start = new BytesRef(word);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
      for (int n = 0; more && StringHelper.startsWith(each.term(), start); n++) {
        if (n == MOST_EXPANDED) {
          String reason = word + "* stands for more than " + MOST_EXPANDED + " words here";
          throw Query.wrong("Q008", reason + "; type more of the word");
        }
        more = each.next() != null;
      }
    }
    return new PrefixQuery(new Term(field, word));
  }

  private static org.apache.lucene.search.Query phrase(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  private static org.apache.lucene.search.Query value(Clause.Value value) {
    if (value.field() == QueryField.DENIED && value.value().equals("false")) {
      return new BooleanQuery.Builder()
          .add(new MatchAllDocsQuery(), Occur.FILTER)
          .add(new TermQuery(new Term(QueryField.DENIED.label(), "true")), Occur.MUST_NOT)
          .build();
    }
    Term term = new Term(value.field().label(), value.value());
    org.apache.lucene.search.Query query =
        value.prefix() ? new PrefixQuery(term) : new TermQuery(term);
    return value.field() == QueryField.CASE ? new InDocuments(query) : query;
  }

  /// A document whose date is a whole month was perhaps published on any of its days.
  private static org.apache.lucene.search.Query published(Clause.Published published) {
    Days days = published.days();
    return new InDocuments(
        published.field() == QueryField.FROM
            ? IntPoint.newRangeQuery(Entries.LAST_DAY, days.first(), Integer.MAX_VALUE)
            : IntPoint.newRangeQuery(Entries.FIRST_DAY, Integer.MIN_VALUE, days.last()));
  }

  private static org.apache.lucene.search.Query chosen(org.apache.lucene.search.Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static org.apache.lucene.search.Query boost(
      org.apache.lucene.search.Query query, float boost) {
    return new BoostQuery(query, boost);
  }

  private static org.apache.lucene.search.Query either(
      org.apache.lucene.search.Query one, org.apache.lucene.search.Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
