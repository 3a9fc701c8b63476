package org.hearsay.article.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Context;
import org.hearsay.format.Facts;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;
import org.hearsay.format.feed.FeedCutter;
import org.hearsay.format.feed.FeedItem;

/// The items of an RSS 2.0 or Atom feed that hold their article's full text. The bytes of a member
/// are those of its item in the feed, or the same in UTF-8 where the feed is in another encoding.
final class FeedMembers implements Members {
  private final FeedCutter cutter;
  private final MemberNames names;

  FeedMembers(String path, InputStream in) throws IOException {
    cutter = new FeedCutter(Utf8Stream.of(in), ArticleReader.MOST_BYTES);
    names = new MemberNames(path);
  }

  @Override
  public Optional<Arrival> next() throws IOException, Unopenable {
    return cutter.next().map(FeedCutter.Cut::bytes).map(this::arrival);
  }

  private Arrival arrival(Optional<byte[]> bytes) {
    if (bytes.isEmpty()) {
      String most = (ArticleReader.MOST_BYTES >> 20) + " MB";
      return Arrivals.refused(names.next(), Why.TOO_LARGE.with(most));
    }
    try {
      FeedItem item = FeedItem.parse(new String(bytes.get(), StandardCharsets.UTF_8));
      String path = names.next(item.id().orElse(""));
      if (item.content().isEmpty()) {
        return Arrivals.refused(path, Why.NO_FULL_TEXT.with());
      }
      Facts facts = item.facts();
      Optional<String> outlet = facts.outlet().or(cutter::title);
      Context context = Context.published(facts.url(), facts.published(), outlet);
      return new Arrival.Document(path, bytes.get(), context);
    } catch (Unopenable e) {
      return Arrivals.refused(names.next(), e);
    }
  }
}
