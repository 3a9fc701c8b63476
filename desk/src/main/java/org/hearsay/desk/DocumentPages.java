package org.hearsay.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.ReadTransaction;
import org.hearsay.store.Store;

/// All documents of a store in the order in which they came, a page in memory. One thread.
final class DocumentPages implements Iterator<KeptDocument> {
  private static final int PAGE = 100;

  private final IntFunction<List<KeptDocument>> after;
  private final Deque<KeptDocument> page = new ArrayDeque<>();
  private int last;

  /// What is kept meanwhile comes too.
  DocumentPages(Store store) {
    this(number -> store.read(transaction -> transaction.documentsAfter(number, PAGE)));
  }

  /// Those of one moment.
  DocumentPages(ReadTransaction transaction) {
    this(number -> transaction.documentsAfter(number, PAGE));
  }

  private DocumentPages(IntFunction<List<KeptDocument>> after) {
    this.after = after;
  }

  Stream<KeptDocument> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty()) {
      page.addAll(after.apply(last));
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
