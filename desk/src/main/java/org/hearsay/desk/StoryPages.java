package org.hearsay.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.store.Store;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.StoryShelf;

/// All stories of a store in the order in which they began, a page in memory. One thread.
final class StoryPages implements Iterator<KeptStory> {
  private static final int PAGE = 100;

  private final Store store;
  private final Deque<KeptStory> page = new ArrayDeque<>();
  private int last;

  StoryPages(Store store) {
    this.store = store;
  }

  Stream<KeptStory> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty()) {
      StoryShelf.Page next =
          store.read(transaction -> new StoryShelf(transaction).after(last, PAGE));
      page.addAll(next.stories());
      last = next.last();
    }
    return !page.isEmpty();
  }

  @Override
  public KeptStory next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.remove();
  }
}
