package org.hearsay.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Manner.Attitude;
import org.hearsay.attribution.Manner.Polarity;
import org.hearsay.attribution.Manner.Quotation;
import org.hearsay.reading.Reader;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.text.Span;

/// A reading that needs no model and takes no time: finds "Ada Oduya said that it rained." and
/// nothing else.
///
/// @param cue the words that attribute, as a pattern
public record Saying(Pattern cue) implements Function<Article, SourcedRecord> {
  private static final Manner PLAIN =
      new Manner(Quotation.INDIRECT, Attitude.ASSERTION, Polarity.POSITIVE);

  /// @param cues words that attribute, such as `said|denied`
  public static Saying by(String cues) {
    return new Saying(
        Pattern.compile(
            "(?<source>[A-Z][a-z]+ [A-Z][a-z]+) (?<cue>" + cues + ") (?<content>[^.\\n]+)\\."));
  }

  @Override
  public SourcedRecord apply(Article article) {
    List<Attribution> found =
        cue.matcher(article.text()).results().map(Saying::attribution).toList();
    return Reader.resolve(article, found);
  }

  private static Attribution attribution(MatchResult match) {
    return new Attribution(
        Optional.of(span(match, "source")),
        span(match, "cue"),
        List.of(span(match, "content")),
        PLAIN,
        0.9);
  }

  private static Span span(MatchResult match, String group) {
    return new Span(match.start(group), match.end(group));
  }
}
