package org.hearsay.search;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hearsay.article.Refusal;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.text.Span;

/// Any characters end in a question that can be asked at every level, or in a refusal with a code.
///
/// In the normal run this tries the inputs under `src/test/resources`. To look for new ones:
/// `JAZZER_FUZZ=1 mvn -pl desk test -Dtest=QueryParserFuzzTest`.
class QueryParserFuzzTest {
  private static final Set<String> CODES =
      Set.of("Q001", "Q002", "Q003", "Q004", "Q005", "Q006", "Q007");

  @FuzzTest(maxDuration = "10m")
  void anyQuestion(FuzzedDataProvider data) throws Exception {
    String words = data.consumeRemainingAsString();
    try (ByteBuffersDirectory empty = new ByteBuffersDirectory()) {
      new IndexWriter(empty, new IndexWriterConfig()).close();
      try (DirectoryReader reader = DirectoryReader.open(empty)) {
        for (Level level : Level.values()) {
          ask(words, level, reader);
        }
      }
    }
  }

  private static void ask(String words, Level level, DirectoryReader reader) throws Exception {
    try {
      Query query = Query.parse(words);
      new LiveSearcher(reader).rewrite(LuceneQuery.of(query, level, Optional.empty(), reader));
      new Highlights(words, query.wanted()).in(List.of(new Span(0, words.length())), List.of());
    } catch (Refusal refusal) {
      if (!CODES.contains(refusal.code()) || !refusal.getMessage().startsWith("query: ")) {
        throw refusal;
      }
    }
  }
}
