package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Refusal;
import org.hearsay.reading.SourcedRecord;

/// Reads a record in the shape `hearsay/1` back into a [SourcedRecord]: the way back from
/// [RecordJson].
///
/// 1. In: one JSON object, from anybody. Offsets are code points of its `article.text`.
/// 2. Out: the record. A field that the shape does not have is passed over; one that it has must be
///    there and be of its type, every id that is referred to must be given, and every span must lie
///    in the text.
/// 3. A document that is not such a record is a [Refusal] that names the field.
/// 4. At most 100 levels deep, at most four times [ArticleReader#MOST_BYTES] characters in one
///    string.
/// 5. Thread rule: no state that changes; safe to share.
public final class RecordParser {
  static final String NOT_A_RECORD = "R020";
  private static final int DEEPEST = 100;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(4 * ArticleReader.MOST_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// @param path where the record came from, for the message
  /// @throws Refusal if it is not a record
  public SourcedRecord parse(String path, String json) {
    try {
      return record(mapper.readTree(json));
    } catch (JsonProcessingException e) {
      throw refusal(path, e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw refusal(path, String.valueOf(e.getMessage()), e);
    }
  }

  private static SourcedRecord record(JsonNode root) {
    Field record = Field.root(root);
    if (!record.get("record").text().equals(RecordJson.SHAPE)) {
      throw record.get("record").wrong("\"" + RecordJson.SHAPE + "\"");
    }
    return new RecordFields(record).record();
  }

  private static Refusal refusal(String path, String fault, Exception cause) {
    return new Refusal(
        NOT_A_RECORD,
        path,
        "is no record of the shape hearsay/1: " + fault + "; give what hearsay read wrote",
        cause);
  }
}
