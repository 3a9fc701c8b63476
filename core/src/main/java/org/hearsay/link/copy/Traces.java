package org.hearsay.link.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.link.Copy;
import org.hearsay.link.Copy.Ground;
import org.hearsay.link.Copy.Kind;
import org.hearsay.link.Descent;
import org.hearsay.link.Descent.Direction;
import org.hearsay.link.Descent.Sign;
import org.hearsay.link.Excerpt;
import org.hearsay.text.Span;

/// Says of copied words who has them from whom, by rules that are tried in the order of [#RULES];
/// what none of them shows is unknown.
///
/// If no more than a date was said of two documents, and both have the same words from a third of
/// those compared, they are from that third; and if a press release is named for other words that
/// the two share, from that.
final class Traces {
  /// A rule, named for the sign it goes by.
  ///
  /// @param name what it is known by
  record Rule(String name, Sights sights) {}

  /// Looks at copied words; absent if it sees nothing.
  interface Sights {
    Optional<Descent> of(Stretch stretch);
  }

  static final List<Rule> RULES =
      List.of(
          new Rule("a writer, dateline or copyright line of an agency", Traces::byWire),
          new Rule("the page of whoever issued it", Traces::byIssuer),
          new Rule("a press release that is named beside it", Traces::byRelease),
          new Rule("a credit to the outlet of the other document", Traces::byNaming),
          new Rule("a credit beside it", Traces::byCredit),
          new Rule("a credit to the same outlet in both documents", Traces::byCommon),
          new Rule("a day at least between them", Traces::byDate));

  /// The share of the shorter document's words that two printings of one article have in common at
  /// least.
  private static final double SAME_ARTICLE = 0.5;

  private Traces() {}

  /// The copies of all pairs of documents, in their order.
  ///
  /// @param pairs the passages of each two documents
  static List<Copy> trace(List<List<Stretch>> pairs) {
    List<Stretch> all = pairs.stream().flatMap(List::stream).toList();
    Map<Stretch, Descent> descents = new HashMap<>();
    all.forEach(stretch -> descents.put(stretch, descent(stretch)));
    Sources sources = new Sources(all, descents);
    List<Copy> copies = new ArrayList<>();
    for (List<Stretch> pair : pairs) {
      boolean same = isSameArticle(pair);
      Optional<Descent> release =
          pair.stream()
              .map(stretch -> descents.getOrDefault(stretch, Descent.UNKNOWN))
              .filter(descent -> descent.direction() == Direction.BOTH_FROM_THIRD)
              .filter(descent -> descent.sign().filter(Sign.RELEASE::equals).isPresent())
              .findFirst();
      for (Stretch stretch : pair) {
        Descent first = descents.getOrDefault(stretch, Descent.UNKNOWN);
        Descent descent =
            isWeak(first) ? sources.common(stretch).or(() -> release).orElse(first) : first;
        Kind kind = kind(stretch, descent, same);
        copies.add(new Copy(stretch.passage(), kind, stretch.ground(), descent));
      }
    }
    return copies;
  }

  private static Descent descent(Stretch stretch) {
    for (Rule rule : RULES) {
      Optional<Descent> seen = rule.sights.of(stretch);
      if (seen.isPresent()) {
        return seen.get();
      }
    }
    return Descent.UNKNOWN;
  }

  static boolean isWeak(Descent descent) {
    return descent.sign().filter(sign -> sign != Sign.DATE).isEmpty();
  }

  /// Whether two documents print one article: both say they are from one agency, or they share most
  /// of the shorter.
  private static boolean isSameArticle(List<Stretch> pair) {
    if (pair.isEmpty()) {
      return false;
    }
    Text one = pair.getFirst().one();
    Text other = pair.getFirst().other();
    int words = pair.stream().mapToInt(Stretch::words).sum();
    boolean ofOneAgency =
        one.wire().isPresent() && other.wire().filter(one.wire().get()::sameAs).isPresent();
    return ofOneAgency
        || words >= SAME_ARTICLE * Math.min(one.words().size(), other.words().size());
  }

  private static Kind kind(Stretch stretch, Descent descent, boolean sameArticle) {
    if (stretch.ground() == Ground.RELEASED
        || descent.sign().filter(sign -> sign == Sign.RELEASE).isPresent()) {
      return Kind.PRESS_RELEASE;
    }
    boolean isLift = stretch.isQuotation() && stretch.ground() == Ground.CREDITED;
    if (sameArticle && !isLift) {
      return Kind.SYNDICATED;
    }
    return stretch.isQuotation() ? Kind.QUOTATION_LIFT : Kind.REWRITE;
  }

  private static Optional<Descent> byWire(Stretch stretch) {
    Optional<Wire> one = stretch.one().wire();
    Optional<Wire> other = stretch.other().wire();
    Optional<Wire> wire = one.or(() -> other);
    if (wire.isEmpty() || (stretch.isQuotation() && (one.isEmpty() || other.isEmpty()))) {
      return Optional.empty();
    }
    if (one.isPresent() && other.isPresent() && !one.get().sameAs(other.get())) {
      return Optional.empty();
    }
    List<Excerpt> shown = new ArrayList<>();
    one.ifPresent(w -> w.words().ifPresent(span -> shown.add(excerpt(stretch.one(), span))));
    other.ifPresent(w -> w.words().ifPresent(span -> shown.add(excerpt(stretch.other(), span))));
    return Optional.of(Descent.fromThird(wire.get().name(), Sign.CREDIT, shown));
  }

  private static Excerpt excerpt(Text text, Span span) {
    return new Excerpt(text.document(), span);
  }

  private static Optional<Descent> byIssuer(Stretch stretch) {
    boolean one = Issuers.isIssuer(stretch.one().document());
    boolean other = Issuers.isIssuer(stretch.other().document());
    if (one == other) {
      return Optional.empty();
    }
    return Optional.of(
        one
            ? Descent.otherFromOne(Sign.RELEASE, List.of())
            : Descent.oneFromOther(Sign.RELEASE, List.of()));
  }

  private static Optional<Descent> byRelease(Stretch stretch) {
    if (stretch.ground() != Ground.RELEASED) {
      return Optional.empty();
    }
    List<Excerpt> shown = beside(stretch, Credit.Kind.RELEASE);
    return Optional.of(Descent.fromThird("press release", Sign.RELEASE, shown));
  }

  private static List<Excerpt> beside(Stretch stretch, Credit.Kind kind) {
    List<Excerpt> shown = new ArrayList<>();
    for (Candidate copy : stretch.copies()) {
      addBeside(copy.one(), copy.inOne(), kind, shown);
      addBeside(copy.other(), copy.inOther(), kind, shown);
    }
    return shown.stream().distinct().toList();
  }

  private static void addBeside(Text text, Span words, Credit.Kind kind, List<Excerpt> to) {
    Credits.beside(text, words).stream()
        .filter(credit -> credit.kind() == kind)
        .forEach(credit -> to.add(excerpt(text, credit.words())));
  }

  private static Optional<Descent> byNaming(Stretch stretch) {
    List<Credit> inOne = Credits.naming(stretch.one(), stretch.other());
    List<Credit> inOther = Credits.naming(stretch.other(), stretch.one());
    if (inOne.isEmpty() == inOther.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        inOther.isEmpty()
            ? Descent.oneFromOther(
                Sign.CREDIT, List.of(excerpt(stretch.one(), inOne.getFirst().words())))
            : Descent.otherFromOne(
                Sign.CREDIT, List.of(excerpt(stretch.other(), inOther.getFirst().words()))));
  }

  private static Optional<Descent> byCredit(Stretch stretch) {
    if (stretch.ground() != Ground.CREDITED) {
      return Optional.empty();
    }
    return beside(stretch, Credit.Kind.OUTLET).stream()
        .findFirst()
        .flatMap(credit -> credited(stretch, credit));
  }

  /// What a credit says: an outlet that credits itself has it first, any other is a third.
  private static Optional<Descent> credited(Stretch stretch, Excerpt shown) {
    boolean inOne = shown.document().equals(stretch.one().document());
    Text text = inOne ? stretch.one() : stretch.other();
    return text.credits().stream()
        .filter(credit -> credit.words().equals(shown.span()))
        .findFirst()
        .map(credit -> {
          String name = credit.name().in(text.document().text());
          boolean itself =
              text.document().outlet().filter(o -> Credits.names(text, credit, o)).isPresent();
          if (!itself) {
            return Descent.fromThird(name, Sign.CREDIT, List.of(shown));
          }
          return inOne
              ? Descent.otherFromOne(Sign.CREDIT, List.of(shown))
              : Descent.oneFromOther(Sign.CREDIT, List.of(shown));
        });
  }

  private static Optional<Descent> byCommon(Stretch stretch) {
    String inOne = stretch.one().document().text();
    String inOther = stretch.other().document().text();
    for (Credit one : stretch.one().outlets()) {
      for (Credit other : stretch.other().outlets()) {
        String name = one.name().in(inOne);
        if (OutletName.same(name, other.name().in(inOther))) {
          List<Excerpt> shown =
              List.of(excerpt(stretch.one(), one.words()), excerpt(stretch.other(), other.words()));
          return Optional.of(Descent.fromThird(name, Sign.CREDIT, shown));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Descent> byDate(Stretch stretch) {
    Optional<LocalDate> one = stretch.one().document().day();
    Optional<LocalDate> other = stretch.other().document().day();
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(
        one.get().isBefore(other.get())
            ? Descent.otherFromOne(Sign.DATE, List.of())
            : Descent.oneFromOther(Sign.DATE, List.of()));
  }
}
