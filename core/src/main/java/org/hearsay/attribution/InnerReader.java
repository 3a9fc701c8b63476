package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.WordList;

/// Finds attributions inside the content of others: "She said that *he believed* it".
///
/// The corpus that the model learnt from ties every word to one attribution at most, so that the
/// model passes over what stands inside a content. Read by itself, as a text of its own and without
/// the quotation marks around it, the same content shows them.
///
/// An inner attribution needs a source of its own and more confidence than an outer one. What the
/// speaker says of own present thoughts ("I think", "we know") is the speaker's own statement.
final class InnerReader {
  private static final double LEAST = 0.45;
  private static final int FEWEST_TOKENS = 6;

  /// Words that say or think. A content without one is not read again, which halves what the second
  /// reading costs (`training/NOTES.md`).
  private static final Set<String> CUES =
      WordList.of(
          """
          say says said saying tell tells told telling think thinks thought thinking believe
          believes believed believing know knows knew known want wants wanted wanting ask asks
          asked asking claim claims claimed claiming call calls called calling report reports
          reported reporting write writes wrote written warn warns warned warning accuse accuses
          accused accusing deny denies denied denying argue argues argued arguing promise
          promises promised promising suggest suggests suggested suggesting feel feels felt
          understand understood understands hope hopes hoped hoping fear fears feared expect
          expects expected decide decides decided deciding plan plans planned show shows showed
          shown showing agree agrees agreed announce announces announced demand demands demanded
          doubt doubts doubted insist insists insisted explain explains explained describe
          describes described predict predicts predicted admit admits admitted confirm confirms
          confirmed refuse refuses refused propose proposes proposed recommend recommends
          recommended order ordered orders urge urges urged support supports supported oppose
          opposes opposed according assume assumes assumed convinced concerned worried worry
          worries mock mocked criticize criticized blame blamed allege alleges alleged testify
          testified conclude concludes concluded reveal revealed reveals learn learned indicate
          indicates indicated acknowledge acknowledged consider considered find finds found
          mention mentioned declare declared point pointed swear swore vow vowed threaten
          threatened advise advised instruct instructed brief briefed quote quoted cite cited
          citing rumor rumors rumour speculate speculated dispute disputed reject rejected see
          sees seen saw seem seems appear appears talk talks talked talking speak speaks spoke
          answer answered reply replied respond responded remember remembers remembered recall
          recalled seek seeks sought mean means meant praise praised attack attacked attacks
          endorse endorsed endorses dismiss dismissed question questions questioned discuss
          discussed note noted notes posted tweet tweeted tweets invite invited intend intends
          intended wish wishes prefer prefers choose chose like likes love loves hate hates care
          cares view views opinion concern concerns message hear heard hears statement poll
          study sure aware determined willing eager afraid ready try trying
          """);

  /// Words behind which nobody says or thinks: "to say", "the report", "I think".
  private static final Set<String> BEFORE_NOBODYS =
      WordList.of(
          """
          a an the his her their its our my your this that these those no any some to i of
          """);

  private static final String MARKS = "\"'\u201c\u201d\u2018\u2019";
  private static final Set<String> SPEAKER = Set.of("i", "we");
  private static final Set<String> OWN_THOUGHTS =
      WordList.of(
          """
          think thinks believe know hope feel guess mean suppose say see want wish expect assume
          understand agree 'm \u2019m am are 're \u2019re do don't don\u2019t
          """);

  private InnerReader() {}

  /// The attributions inside the contents of an attribution, in text order.
  ///
  /// @param reading finds the attributions of a text
  static List<Attribution> inside(
      TextIndex index, Attribution outer, Function<TextIndex, List<Attribution>> reading) {
    List<Attribution> found = new ArrayList<>();
    for (Span content : outer.content()) {
      Span bare = bare(index.text(), content);
      TextIndex inner = TextIndex.of(bare.in(index.text()));
      if (inner.tokens().size() >= FEWEST_TOKENS && mayHold(inner)) {
        reading.apply(inner).stream()
            .filter(a -> isAnothers(inner.text(), a))
            .map(a -> moved(a, bare.start()))
            .forEach(found::add);
      }
    }
    return found;
  }

  /// Whether a word that says or thinks may have somebody before it who does: not one that begins
  /// the content, a noun behind its article, nor what "I" think, which is the speaker's own.
  private static boolean mayHold(TextIndex content) {
    return IntStream.range(1, content.tokens().size())
        .anyMatch(
            k -> CUES.contains(content.lower(k)) && !BEFORE_NOBODYS.contains(content.lower(k - 1)));
  }

  private static Span bare(String text, Span content) {
    int start = content.start();
    int end = content.end();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (text.startsWith("that ", start) && start + 5 < end) {
      start += 5;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isAnothers(String text, Attribution inner) {
    Optional<String> source = inner.source().map(s -> s.in(text).toLowerCase(Locale.ROOT));
    String firstOfCue = inner.cue().in(text).toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    boolean own = source.filter(SPEAKER::contains).isPresent() && OWN_THOUGHTS.contains(firstOfCue);
    return source.isPresent() && !own && inner.confidence() >= LEAST;
  }

  private static Attribution moved(Attribution inner, int by) {
    return new Attribution(
        inner.source().map(span -> moved(span, by)),
        moved(inner.cue(), by),
        inner.content().stream().map(span -> moved(span, by)).toList(),
        inner.manner(),
        inner.confidence());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
