package org.hearsay.source.coref;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.hearsay.model.MentionPairs;
import org.hearsay.text.TextIndex;
import org.junit.jupiter.api.Test;

/// What the heads were trained on is what they see: `training/hearsay/coref_fixture.py` wrote
/// view.txt.
class CorefViewTest {
  private static final int REACH = 9;

  @Test
  void seesTheMentionsAndPairsThatTrainingSaw() throws IOException {
    List<String> expected = lines();
    List<String> seen = new ArrayList<>();
    for (int k = 0; k < expected.size(); k++) {
      if (expected.get(k).startsWith("\"")) {
        List<TokenRange> places = places(expected.subList(k + 1, expected.size()));
        String text = new ObjectMapper().readValue(expected.get(k), String.class);
        seen.add(expected.get(k));
        seen.addAll(view(Wording.of(TextIndex.of(text)), places));
      }
    }
    assertThat(seen).isEqualTo(expected).hasSizeGreaterThan(200);
  }

  @Test
  void givesTheSamePairsFromTheMiddleOn() throws IOException {
    List<String> lines = lines();
    String text = new ObjectMapper().readValue(lines.getFirst(), String.class);
    Wording wording = Wording.of(TextIndex.of(text));
    List<Noun> nouns =
        places(lines.subList(1, lines.size())).stream().map(p -> Noun.of(wording, p)).toList();
    List<String> all = pairs(new PairLayout(wording, nouns, REACH).pairs(0));
    List<String> rest = pairs(new PairLayout(wording, nouns, REACH).pairs(5));
    assertThat(all).endsWith(rest.toArray(new String[0])).hasSizeGreaterThan(rest.size());
  }

  private static List<String> view(Wording wording, List<TokenRange> places) {
    List<String> lines = new ArrayList<>();
    List<Noun> nouns = places.stream().map(place -> Noun.of(wording, place)).toList();
    for (Noun noun : nouns) {
      TokenRange place = noun.place();
      String numbers =
          "%d %d %d %d".formatted(place.first(), place.last(), noun.head(), noun.type());
      lines.add(numbers + " | " + noun.forms().core() + " | " + noun.forms().initials());
    }
    lines.addAll(pairs(new PairLayout(wording, nouns, REACH).pairs(0)));
    return lines;
  }

  private static List<String> pairs(MentionPairs pairs) {
    List<String> lines = new ArrayList<>();
    int width = pairs.lie().length / pairs.later().length;
    for (int p = 0; p < pairs.later().length; p++) {
      StringJoiner line = new StringJoiner(" ");
      line.add(pairs.later()[p] + " " + pairs.earlier()[p]);
      for (int i = 0; i < width; i++) {
        line.add(Long.toString(pairs.lie()[p * width + i]));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<TokenRange> places(List<String> lines) {
    return lines.stream()
        .takeWhile(line -> line.contains(" | "))
        .map(line -> line.split(" "))
        .map(parts -> new TokenRange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        .toList();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CorefViewTest.class.getResourceAsStream("view.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
