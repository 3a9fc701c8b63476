package org.hearsay.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.Store;

/// All documents of a store in the order in which they came, a page in memory. What is kept
/// meanwhile comes too. One thread.
final class DocumentPages implements Iterator<KeptDocument> {
  private static final int PAGE = 100;

  private final Store store;
  private final Deque<KeptDocument> page = new ArrayDeque<>();
  private int last;

  DocumentPages(Store store) {
    this.store = store;
  }

  Stream<KeptDocument> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty()) {
      page.addAll(store.read(transaction -> transaction.documentsAfter(last, PAGE)));
    }
    return !page.isEmpty();
  }

  @Override
  public KeptDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    KeptDocument document = page.remove();
    last = document.number();
    return document;
  }
}
