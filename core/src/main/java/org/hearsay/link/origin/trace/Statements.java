package org.hearsay.link.origin.trace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.link.Document;
import org.hearsay.link.origin.trace.Voice.Nature;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// The statements of a document, with the voices that make them.
final class Statements {
  /// Words of a statement among those of an account, from which on it is the account's. A sentence
  /// often says a second thing too, so half is too much.
  private static final double LEAST_COVER = 0.4;

  /// A statement inside another is meant if it has nearly as much of the account.
  private static final double NEARLY_AS_MUCH = 0.8;

  /// Below it about half of the statements are right as a whole (`bench/results/polnear-dev.txt`).
  private static final double LEAST_OF_NAMED = 0.6;

  /// The same for somebody without a name, who is more often made of words that name nobody: from
  /// here on seven of ten are right.
  private static final double LEAST_CONFIDENCE = 0.7;

  /// Words that say of somebody that he said something; without one of them, in a cue that is not
  /// sure, it may be no more than that he did.
  private static final Set<String> SAYING =
      WordList.of(
          """
          said say says saying told tell tells telling according added add adds adding reported
          report reports reporting announced announce announces statement stated states confirmed
          confirm confirms confirming warned warns claimed claims claim claiming explained explains
          insisted insists argued argues denied denies deny wrote writes write tweeted tweets posted
          noted notes describes described describing called calls calling acknowledged acknowledges
          admitted admits testified quoted quoting quotes citing cited cites spoke speaking suggests
          suggested estimates estimated estimate found finds find showed shows show shown concluded
          concludes revealed reveals published indicates indicated indicate stressed recalled
          recalls believes believe believed thinks thought expects expected words pointed
          continued complained
          """);

  /// From here on more than nine of ten are right, whatever the cue.
  private static final double SURE = 0.9;

  private final Document document;
  private final Map<String, Source> sources = new HashMap<>();

  Statements(Document document) {
    this.document = document;
    document.record().sources().forEach(source -> sources.put(source.id(), source));
  }

  List<Statement> all() {
    return document.record().statements();
  }

  /// A statement with the share of an account's words that it has, words that say who said it left
  /// out.
  private record Cover(Statement statement, double share) {}

  /// The statement that has the words of an account, and of those that have them the one that was
  /// there first.
  Optional<Statement> of(Span account) {
    List<Cover> covers =
        all().stream()
            .map(statement -> new Cover(statement, share(statement, account)))
            .filter(cover -> cover.share() >= LEAST_COVER)
            .toList();
    return covers.stream()
        .max(Comparator.comparingDouble(Cover::share))
        .map(best -> meant(covers, best))
        .or(() -> onlyOneOf(account));
  }

  /// Where no statement has enough of the account, but all those in its sentence are one source's.
  private Optional<Statement> onlyOneOf(Span account) {
    List<Statement> inside =
        all().stream()
            .filter(s -> s.attribution().content().stream().anyMatch(account::overlaps))
            .filter(s -> account.overlaps(s.attribution().cue()))
            .filter(s -> s.within().isEmpty())
            .toList();
    Set<String> ids = Set.copyOf(inside.stream().flatMap(s -> s.source().stream()).toList());
    return ids.size() == 1 && inside.stream().allMatch(s -> s.source().isPresent())
        ? Optional.of(inside.getFirst())
        : Optional.empty();
  }

  private Statement meant(List<Cover> covers, Cover best) {
    Statement meant = best.statement();
    for (Cover cover : covers) {
      Statement statement = cover.statement();
      boolean inside = statement.within().filter(meant.id()::equals).isPresent();
      if (inside
          && cover.share() >= NEARLY_AS_MUCH * best.share()
          && (isAssertion(statement) || passesOn(meant))
          && voice(statement).filter(v -> v.nature() != Nature.NOBODY).isPresent()) {
        meant = statement;
      }
    }
    return outOfBelief(meant);
  }

  private Statement outOfBelief(Statement statement) {
    Optional<Statement> holder = statement.within().flatMap(this::statement);
    if (holder.isEmpty() || passesOn(holder.get())) {
      return statement;
    }
    return isAssertion(statement) ? statement : outOfBelief(holder.get());
  }

  private static boolean isAssertion(Statement statement) {
    return statement.attribution().manner().attitude() == Attitude.ASSERTION;
  }

  private boolean passesOn(Statement statement) {
    return voice(statement).filter(Voice::passesOn).isPresent();
  }

  private Optional<Statement> statement(String id) {
    return all().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private double share(Statement statement, Span account) {
    List<Span> frame =
        Stream.concat(
                statement.attribution().source().stream(), Stream.of(statement.attribution().cue()))
            .toList();
    int words = 0;
    int inside = 0;
    TextIndex index = document.index();
    for (int k = index.tokenAt(account.start()); k < index.tokens().size(); k++) {
      Span token = index.tokens().get(k).span();
      if (token.start() >= account.end()) {
        break;
      }
      boolean content = statement.attribution().content().stream().anyMatch(token::overlaps);
      if (Character.isLetterOrDigit(document.text().codePointAt(token.start()))
          && (content || frame.stream().noneMatch(token::overlaps))) {
        words++;
        inside += content ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) inside / words;
  }

  boolean isSure(Statement statement) {
    double confidence = statement.attribution().confidence();
    Attitude attitude = statement.attribution().manner().attitude();
    boolean nameless = voice(statement).filter(v -> v.nature() == Nature.NAMELESS).isPresent();
    if (confidence < (nameless ? LEAST_CONFIDENCE : LEAST_OF_NAMED)
        || attitude == Attitude.QUESTION) {
      return false;
    }
    String cue = statement.attribution().cue().in(document.text()).toLowerCase(Locale.ROOT);
    return confidence >= SURE || Stream.of(cue.split("[^\\p{L}]+")).anyMatch(SAYING::contains);
  }

  Optional<Voice> voice(Statement statement) {
    return statement.source().map(id -> voice(statement, id));
  }

  Voice voice(Statement statement, String id) {
    Source source = source(id);
    Span sentence = document.index().sentenceAround(statement.attribution().cue());
    Span where =
        statement
            .attribution()
            .source()
            .filter(span -> statement.source().filter(id::equals).isPresent())
            .or(() -> source.mentions().stream().filter(sentence::overlaps).findFirst())
            .orElse(source.mentions().getFirst());
    return Voices.of(document, source, where);
  }

  /// The source with an id of the record.
  Source source(String id) {
    return Objects.requireNonNull(sources.get(id), id);
  }

  /// The voices of what is said with some certainty, nobody's left out.
  List<Voice> voices() {
    return all().stream()
        .filter(s -> s.attribution().confidence() >= LEAST_OF_NAMED)
        .flatMap(s -> voice(s).stream())
        .filter(v -> v.nature() != Nature.NOBODY)
        .toList();
  }
}
