package org.hearsay.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Every statement that has a meaning, scored by how near that is to another.
///
/// All of them are looked at, one by one: a graph of neighbours (HNSW) would be faster on millions,
/// and would give other answers for an index that came to be otherwise.
final class Alike extends Query {
  private final float[] vector;

  Alike(float[] vector) {
    this.vector = vector.clone();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        BinaryDocValues codes = leaf.reader().getBinaryDocValues(Entries.MEANING);
        if (codes == null) {
          return null;
        }
        return new DefaultScorerSupplier(new Nearness(codes, vector, boost));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int entry) {
        return Explanation.noMatch("not explained");
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /// Goes through the entries that have a code.
  private static final class Nearness extends Scorer {
    private final BinaryDocValues codes;
    private final float[] vector;
    private final float boost;

    private Nearness(BinaryDocValues codes, float[] vector, float boost) {
      this.codes = codes;
      this.vector = vector;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return codes.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return codes;
    }

    @Override
    public float score() throws IOException {
      BytesRef code = codes.binaryValue();
      if (code.length != vector.length) {
        throw new CorruptIndexException("a meaning of " + code.length + " numbers", "index");
      }
      return boost * Codes.nearness(vector, code.bytes, code.offset);
    }

    @Override
    public float getMaxScore(int upTo) {
      return boost;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "alike";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && Arrays.equals(vector, ((Alike) other).vector);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + Arrays.hashCode(vector);
  }
}
