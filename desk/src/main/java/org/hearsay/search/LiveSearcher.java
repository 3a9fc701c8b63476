package org.hearsay.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/// Scores by what is in the index now and by nothing that depends on how it came to be.
///
/// Lucene counts deleted entries, until segments are merged, in how rare a word is and in how long
/// texts are on average. Here a word's rarity is counted over the living, and lengths are compared
/// with a fixed one (BM25, Robertson and Zaragoza 2009, with its usual 1.2 and 0.75). The score of
/// a hit is a sum of single-precision parts added up in double precision, which is exact whatever
/// their order, since they lie within a few powers of two of each other.
final class LiveSearcher extends IndexSearcher {
  /// Words of a usual statement.
  private static final float LENGTH = 40;

  LiveSearcher(IndexReader reader) {
    super(reader);
    setSimilarity(similarity());
  }

  /// The one that indexing and searching share.
  static Similarity similarity() {
    return new BM25Similarity() {
      @Override
      protected float avgFieldLength(CollectionStatistics statistics) {
        return LENGTH;
      }
    };
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) {
    long all = Math.max(1, getIndexReader().numDocs());
    return new CollectionStatistics(field, all, all, all, all);
  }

  @Override
  public TermStatistics termStatistics(Term term, int frequency, long occurrences)
      throws IOException {
    long living = getIndexReader().hasDeletions() ? living(term) : frequency;
    long counted = Math.max(1, living);
    return new TermStatistics(BytesRef.deepCopyOf(term.bytes()), counted, counted);
  }

  private long living(Term term) throws IOException {
    long living = 0;
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      if (!leaf.reader().hasDeletions()) {
        living += leaf.reader().docFreq(term);
        continue;
      }
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          living += leaf.reader().getLiveDocs().get(postings.docID()) ? 1 : 0;
        }
      }
    }
    return living;
  }

  /// The ids of all documents that are in, in their order.
  static Set<String> documents(IndexSearcher searcher) throws IOException {
    Set<String> ids = new TreeSet<>();
    IndexReader reader = searcher.getIndexReader();
    Terms terms = MultiTerms.getTerms(reader, Entries.DOCUMENT);
    if (terms == null) {
      return ids;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      String id = each.term().utf8ToString();
      if (!reader.hasDeletions() || isIn(searcher, id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static boolean isIn(IndexSearcher searcher, String id) throws IOException {
    return searcher.count(new TermQuery(new Term(Entries.DOCUMENT, id))) > 0;
  }
}
