package org.hearsay.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// All units of the documents whose own entry a query finds.
///
/// The units stand right before the document's entry, as many as its [Entries#EXTENT] says. A block
/// is deleted and merged as a whole, so that this holds however the index came to be. Every unit
/// has the same score.
final class InDocuments extends Query {
  private final Query documents;

  /// @param documents finds entries of documents and no others
  InDocuments(Query documents) {
    this.documents = documents;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = documents.rewrite(searcher);
    return rewritten == documents ? super.rewrite(searcher) : new InDocuments(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = documents.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier found = inner.scorerSupplier(leaf);
        float score = score();
        return found == null ? null : new Units(leaf, found, mode, score);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return inner.isCacheable(leaf);
      }
    };
  }

  /// The units of one segment.
  private static final class Units extends ScorerSupplier {
    private final LeafReaderContext leaf;
    private final ScorerSupplier documents;
    private final ScoreMode mode;
    private final float score;

    private Units(LeafReaderContext leaf, ScorerSupplier documents, ScoreMode mode, float score) {
      this.leaf = leaf;
      this.documents = documents;
      this.mode = mode;
      this.score = score;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      FixedBitSet units = new FixedBitSet(leaf.reader().maxDoc());
      NumericDocValues extents = leaf.reader().getNumericDocValues(Entries.EXTENT);
      DocIdSetIterator found = documents.get(Long.MAX_VALUE).iterator();
      int document = found.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (extents != null && extents.advanceExact(document)) {
          units.set(document - (int) extents.longValue(), document);
        }
        document = found.nextDoc();
      }
      return new ConstantScoreScorer(
          score, mode, new BitSetIterator(units, units.approximateCardinality()));
    }

    @Override
    public long cost() {
      return leaf.reader().maxDoc();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "in(" + documents.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && documents.equals(((InDocuments) other).documents);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + documents.hashCode();
  }
}
