package org.hearsay.correction.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Function;
import org.hearsay.article.Refusal;
import org.hearsay.correction.Change;
import org.hearsay.correction.Correction;
import org.hearsay.reading.json.Field;

/// Reads corrections that [CorrectionJson] wrote, from anybody.
///
/// 1. A field that the shape does not have is passed over; one that it has must be there and be of
///    its type.
/// 2. What is no such correction is a [Refusal] that names the field.
/// 3. At most [#LONGEST] characters and 20 levels.
/// 4. Thread rule: no state that changes; safe to share.
public final class CorrectionParser {
  static final String NOT_A_CORRECTION = "R030";

  /// More than any correction has that a person can make.
  static final int LONGEST = 4_000_000;

  private static final int DEEPEST = 20;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// A whole correction.
  ///
  /// @param path where it came from, for the message
  /// @throws Refusal if it is none
  public Correction parse(String path, String json) {
    return read(path, json, CorrectionFields::correction);
  }

  /// What a correction changes, as [CorrectionJson#change] wrote it.
  ///
  /// @param path where it came from, for the message
  /// @throws Refusal if it is none
  public Change change(String path, String json) {
    return read(path, json, CorrectionFields::change);
  }

  private <T> T read(String path, String json, Function<Field, T> fields) {
    try {
      if (json.length() > LONGEST) {
        throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
      }
      return fields.apply(Field.root(mapper.readTree(json)));
    } catch (JsonProcessingException e) {
      throw refusal(path, e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw refusal(path, String.valueOf(e.getMessage()), e);
    }
  }

  private static Refusal refusal(String path, String fault, Exception cause) {
    String reason =
        "is no correction of the shape hearsay-correction/1: "
            + fault
            + "; give what Hearsay wrote";
    return new Refusal(NOT_A_CORRECTION, path, reason, cause);
  }
}
