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
import org.hearsay.store.story.Wanted;

/// Stories of a store in the order in which they began, a page in memory. One thread.
final class StoryPages implements Iterator<KeptStory> {
  private static final int PAGE = 100;

  private final Store store;
  private final Wanted wanted;
  private final Deque<KeptStory> page = new ArrayDeque<>();
  private int last;
  private boolean isLast;

  StoryPages(Store store, Wanted wanted) {
    this.store = store;
    this.wanted = wanted;
  }

  Stream<KeptStory> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    while (page.isEmpty() && !isLast) {
      StoryShelf.Page next =
          store.read(transaction -> new StoryShelf(transaction).after(last, PAGE, wanted));
      page.addAll(next.stories());
      last = next.last();
      isLast = next.isLast();
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
