package org.hearsay.eval.stories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.Refusal;
import org.hearsay.link.Difference;
import org.hearsay.link.claim.Judgement.Relation;

/// What a person labelled of one event: its copies, its claims and pairs of places; what the values
/// mean stands in `bench/gold/stories/GUIDE.md`.
///
/// @param event the name of the event's folder
/// @param copiesComplete whether the copies were looked for; if not, there are none
/// @param copies ids once each
/// @param claims ids once each
/// @param pairs places that were judged
@JsonIgnoreProperties("strays")
public record StoryLabels(
    @JsonProperty("event") String event,
    @JsonProperty("copies_complete") boolean copiesComplete,
    @JsonProperty("copies") List<CopyLabel> copies,
    @JsonProperty("claims") List<ClaimLabel> claims,
    @JsonProperty("pairs") List<PairLabel> pairs) {
  private static final int MOST_FILES = 1000;
  private static final long MOST_BYTES = 8 << 20;
  private static final String ENDING = ".json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  /// How two places of two documents stand to each other.
  ///
  /// @param difference given if and only if they disagree
  public record PairLabel(
      String id,
      CopyLabel.Place a,
      CopyLabel.Place b,
      Relation relation,
      Optional<Difference> difference) {
    public PairLabel {
      if (difference.isPresent() != (relation == Relation.DISAGREE)) {
        throw new IllegalArgumentException(id + " has a 'by' if and only if its places disagree");
      }
      if (a.document().equals(b.document())) {
        throw new IllegalArgumentException(id + " is within one document");
      }
    }

    @JsonCreator
    static PairLabel of(
        @JsonProperty("id") String id,
        @JsonProperty("a") CopyLabel.Place a,
        @JsonProperty("b") CopyLabel.Place b,
        @JsonProperty("relation") String relation,
        @JsonProperty("by") JsonNode by) {
      Optional<Difference> difference =
          by.isNull()
              ? Optional.empty()
              : Optional.of(Difference.valueOf(by.asText().toUpperCase(Locale.ROOT)));
      return new PairLabel(
          id, a, b, Relation.valueOf(relation.toUpperCase(Locale.ROOT)), difference);
    }
  }

  public StoryLabels {
    copies = List.copyOf(copies);
    claims = List.copyOf(claims);
    pairs = List.copyOf(pairs);
    if (!copiesComplete && !copies.isEmpty()) {
      throw new IllegalArgumentException("copies that were not looked for");
    }
    if (copies.stream().map(CopyLabel::id).distinct().count() < copies.size()
        || claims.stream().map(ClaimLabel::id).distinct().count() < claims.size()) {
      throw new IllegalArgumentException("an id is taken twice");
    }
  }

  /// The label files of a folder, by name. What cannot be read is a [Refusal] that names the file.
  public static List<StoryLabels> all(Path folder) {
    if (!Files.isDirectory(folder)) {
      String reason = "no such folder; name the one that holds the labels";
      throw new Refusal("E001", folder.toString(), reason);
    }
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files =
          listed
              .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
              .limit(MOST_FILES)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        String reason = "holds no label files (EVENT.json); name the folder that does";
        throw new Refusal("E002", folder.toString(), reason);
      }
      return files.stream().map(StoryLabels::read).toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /// Reads a label file, which says of itself that it is about the event it is named after.
  public static StoryLabels read(Path file) {
    StoryLabels labels;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal("E003", file.toString(), "is larger than any label file; leave it out");
      }
      labels = JSON.readValue(Files.readAllBytes(file), StoryLabels.class);
    } catch (JacksonException e) {
      String reason =
          "is no label file of an event: "
              + e.getOriginalMessage()
              + "; bench/gold/stories/GUIDE.md has the form";
      throw new Refusal("E006", file.toString(), reason, e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (!String.valueOf(file.getFileName()).equals(labels.event + ENDING)) {
      String reason = "'" + labels.event + "' is not what the file is named after; rename one";
      throw new Refusal("E006", file.toString(), reason);
    }
    return labels;
  }

  private static Refusal unreadable(Path path, IOException e) {
    String reason = "cannot be read (" + e.getClass().getSimpleName() + "); look at its rights";
    return new Refusal("E003", path.toString(), reason, e);
  }
}
