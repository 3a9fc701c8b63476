package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

/// What the network was trained on is what it reads: `training/hearsay/fixture.py` wrote view.txt.
class ModelViewTest {
  @Test
  void seesTheWordsFeaturesAndPiecesThatTrainingSaw() throws IOException {
    WordPieces wordPieces;
    try (InputStream in = resource("vocabulary.txt")) {
      wordPieces = WordPieces.read(in);
    }
    List<String> expected = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource("view.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        expected.add(line);
        if (line.startsWith("\"")) {
          seen.add(line);
          seen.addAll(view(new ObjectMapper().readValue(line, String.class), wordPieces));
        }
      }
    }
    assertThat(seen).isEqualTo(expected).hasSizeGreaterThan(100);
  }

  private static List<String> view(String text, WordPieces wordPieces) {
    TextIndex index = TextIndex.of(text);
    List<String> lines = new ArrayList<>();
    for (Token token : index.tokens()) {
      String ids =
          Arrays.stream(wordPieces.pieces(token.span().in(text)))
              .mapToObj(String::valueOf)
              .collect(Collectors.joining(" "));
      lines.add(
          "%d %d %d %d %d | %s"
              .formatted(
                  index.codePoint(token.span().start()),
                  index.codePoint(token.span().end()),
                  token.shape().ordinal(),
                  token.before().ordinal(),
                  token.quoted().ordinal(),
                  ids));
    }
    return lines;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(ModelViewTest.class.getResourceAsStream(name), name);
  }
}
