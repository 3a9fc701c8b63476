package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Refusal;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statements that are alike are found, whatever the index went through.
class AlikeTest {
  @TempDir private Path folder;
  private final Shelf shelf = new Shelf();

  /// Letters for a meaning: words with the same letters mean the same.
  private record Letters(String maker) implements Meaning {
    @Override
    public float[] vector(String words) {
      float[] vector = new float[384];
      words
          .toLowerCase()
          .chars()
          .filter(Character::isLetter)
          .forEach(c -> {
            Random random = new Random(c);
            for (int i = 0; i < vector.length; i++) {
              vector[i] += (float) random.nextGaussian();
            }
          });
      double length = 0;
      for (float each : vector) {
        length += each * each;
      }
      for (int i = 0; i < vector.length && length > 0; i++) {
        vector[i] /= (float) Math.sqrt(length);
      }
      return vector;
    }
  }

  @Test
  void findsTheNearestFirstOfThoseThatTheQuestionLeaves() {
    try (SearchIndex index = filled(folder, List.of("tide rises", "dire sites", "a cow", "edit"))) {
      List<Hit> hits = like(index, "sir edites", "");
      assertThat(documents(hits)).containsExactly("dire sites", "tide rises", "edit", "a cow");
      assertThat(hits.getFirst().score()).isBetween(0.9f, 1f);
      assertThat(documents(like(index, "sir edites", "document:e* OR document:a*")))
          .containsExactly("edit", "a cow");
      assertThat(documents(like(index, "sir edites", "-tide"))).hasSize(3);
      assertThat(like(index, "sir edites", "kind:outlet")).isEmpty();
    }
  }

  /// Deletions, other documents before and another order make no difference, to the last bit.
  @Test
  void answersAlikeHoweverItCameToBe() {
    List<String> said = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 150; i++) {
      said.add("w" + i + " " + Integer.toString(random.nextInt(1 << 30), 36));
    }
    List<Hit> wanted;
    try (SearchIndex index = filled(folder.resolve("one"), said)) {
      wanted = like(index, "the wind went wild", "");
    }
    Collections.shuffle(said, random);
    try (SearchIndex index = filled(folder.resolve("two"), said)) {
      for (int i = 0; i < 30; i++) {
        index.remove(said.get(i));
      }
      index.commit();
      said.subList(0, 30).forEach(words -> index.put(shelf.of(words)));
      assertThat(like(index, "the wind went wild", "").toString()).isEqualTo(wanted.toString());
    }
  }

  @Test
  void anIndexWithoutMeaningsSaysHowToHaveThem() {
    try (SearchIndex index = SearchIndex.open(folder, SearchIndex.Lent.of(shelf))) {
      Pile.fill(index, shelf);
      assertThat(index.hasMeanings()).isFalse();
      assertThatThrownBy(() -> like(index, "tide", ""))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("hearsay desk rebuild --meaning makes them");
    }
  }

  @Test
  void theVectorsOfTwoMakersAreNotCompared() {
    filled(folder, List.of("tide")).close();
    SearchIndex.Lent other = new SearchIndex.Lent(shelf, () -> new Letters("other"));
    try (SearchIndex index = SearchIndex.open(folder, other)) {
      assertThatThrownBy(() -> like(index, "tide", "")).hasMessageContaining("rebuild --meaning");
      assertThatThrownBy(() -> index.put(shelf.of("tide"))).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void askedForWhatItIsNot() {
    assertThatThrownBy(() -> Query.alike(" ", "")).hasMessageContaining("needs words");
    assertThatThrownBy(() -> Query.alike("x".repeat(1_001), "")).hasMessageContaining("at most");
    try (SearchIndex index = filled(folder, List.of("tide"))) {
      Page sources = Page.first(Level.SOURCES);
      assertThatThrownBy(() -> index.search(Query.alike("tide", ""), sources))
          .hasMessageContaining("--like finds statements alone");
    }
  }

  /// A byte a number keeps the nearness of two vectors to a hundredth.
  @Test
  void aCodeIsNearWhatItStandsFor() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      float[] one = unit(random, new float[384], 0);
      float[] other = unit(random, one, random.nextDouble());
      double cosine = 0;
      for (int i = 0; i < one.length; i++) {
        cosine += one[i] * other[i];
      }
      byte[] code = Codes.of(other);
      assertThat((double) Codes.nearness(one, code, 0))
          .isBetween(Math.max(0, cosine - 0.01), Math.max(0, cosine) + 0.01);
    }
    float[] any = unit(random, new float[384], 0);
    assertThat(Codes.nearness(any, Codes.of(new float[384]), 0)).isZero();
  }

  private static float[] unit(Random random, float[] towards, double share) {
    float[] vector = new float[towards.length];
    double length = 0;
    for (int i = 0; i < vector.length; i++) {
      double noise = random.nextGaussian() / Math.sqrt(vector.length);
      vector[i] = (float) (share * towards[i] + (1 - share) * noise);
      length += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }

  private SearchIndex filled(Path place, List<String> said) {
    List<SearchIndex.Entry> entries = new ArrayList<>();
    said.forEach(words -> entries.add(shelf.keep(words, Said.that(words), Said.NO_CASE)));
    Letters letters = new Letters("letters");
    SearchIndex.rebuild(place, entries.stream(), 0, Optional.of(letters));
    SearchIndex index = SearchIndex.open(place, new SearchIndex.Lent(shelf, () -> letters));
    assertThat(index.hasMeanings()).isTrue();
    return index;
  }

  private static List<Hit> like(SearchIndex index, String words, String besides) {
    Page page = new Page(1, 500, Level.STATEMENTS, Page.Order.RELEVANCE);
    return index.search(Query.alike(words, besides), page).hits();
  }

  private static List<String> documents(List<Hit> hits) {
    return hits.stream().map(hit -> hit.document().id()).toList();
  }
}
