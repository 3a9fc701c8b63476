package org.hearsay.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.hearsay.article.Article;
import org.hearsay.article.Masthead;

/// What stands above an article: its title and where it comes from, as a person would put it.
public final class Imprint {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Imprint() {}

  /// The headline, or the name of the file when the article has none.
  public static String title(Article article) {
    return article
        .masthead()
        .title()
        .map(Printable::line)
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> fileName(article.path()));
  }

  private static String fileName(String path) {
    return path.equals("-")
        ? "Standard input"
        : Printable.line(path.substring(path.lastIndexOf('/') + 1));
  }

  /// Outlet, writers, date and length, each if known.
  static List<String> particulars(Article article) {
    Masthead masthead = article.masthead();
    List<String> all = new ArrayList<>();
    masthead.outlet().map(Printable::line).ifPresent(all::add);
    if (!masthead.byline().isEmpty()) {
      all.add(Printable.line("by " + String.join(", ", masthead.byline())));
    }
    masthead.published().map(Imprint::day).ifPresent(all::add);
    int words = words(article.text());
    all.add(String.format(Locale.ROOT, words == 1 ? "%,d word" : "%,d words", words));
    return List.copyOf(all);
  }

  /// A date as a reader writes it; what is no ISO date stays as it is.
  public static String day(String published) {
    Optional<String> date =
        published.length() < 10 ? Optional.empty() : Optional.of(published.substring(0, 10));
    try {
      return date.map(LocalDate::parse).map(DAY::format).orElse(Printable.line(published));
    } catch (DateTimeException e) {
      return Printable.line(published);
    }
  }

  private static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
