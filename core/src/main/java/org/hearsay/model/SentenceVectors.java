package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/// What sentences mean, as vectors: of two sentences about one thing the vectors lie near each
/// other, whatever the words.
///
/// 1. In: a text of any length. Of a long one the first [#LIMIT] word pieces are read, about 200
///    words, and no more; no letter case, no accents.
/// 2. Out: [#SIZE] floats of length 1, so that the inner product of two is their cosine. A text in
///    which nothing is said has the zero vector, which is near nothing.
/// 3. Each text is read alone: its vector depends on nothing else, to the last bit.
/// 4. Thread rule: opened once and shared; [#of] runs on the calling thread.
/// 5. Errors: a model that cannot be loaded or run is a fault of the program
///    ([IllegalStateException]), never of the text.
///
/// The network is bge-small-en-v1.5 (Xiao et al. 2023, arXiv 2309.07597), the one from which the
/// reader's was trained: 12 layers of 384, here in 8-bit integers; a vector is its first state, as
/// its card says. It does not tell a statement from its denial, nor one number from another:
/// nearness alone never decides that two sentences say the same.
public final class SentenceVectors implements AutoCloseable {
  /// Floats of a vector.
  public static final int SIZE = 384;

  /// Most word pieces of a text that are read, the two that frame it included. The network could
  /// read 512; what is longer than this is no sentence.
  public static final int LIMIT = 256;

  /// The name of the network, for who keeps vectors.
  public static final String NAME = "bge-small-en-v1.5-q";

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String OUTPUT = "last_hidden_state";
  private static final String SPACE = " \t\r\n\f\u000b\u0085\u00a0\u2007\u2028\u2029\u202f\u3000";

  /// Most characters of a word without space that are read: more are no word.
  private static final int LONGEST_WORD = 1000;

  private final OrtEnvironment environment = RuntimeStart.environment();
  private final OrtSession session;
  private final WordPieces wordPieces;

  private SentenceVectors(byte[] model, WordPieces wordPieces) throws OrtException {
    this.wordPieces = wordPieces;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      this.session = environment.createSession(model, options);
    }
  }

  /// Loads the network that ships with Hearsay.
  public static SentenceVectors open() {
    try (InputStream model = Encoder.resource(MODEL);
        InputStream vocabulary = Encoder.resource("vocabulary.txt")) {
      return new SentenceVectors(model.readAllBytes(), WordPieces.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the model of sentences cannot be loaded", e);
    }
  }

  /// The vector of a text.
  public float[] of(String text) {
    return read(words(text)).sentence();
  }

  /// The vectors of a sentence and of each of its words as they are meant in it.
  ///
  /// @param words in order; a word without letters, digits or marks counts as unknown
  public Meaning read(List<String> words) {
    Pieces pieces = pieces(words);
    List<float[]> vectors = new ArrayList<>(words.size());
    if (pieces.ids.length == 2) {
      return new Meaning(new float[SIZE], vectors);
    }
    float[] states = states(pieces.ids);
    for (int word = 0; word < words.size(); word++) {
      float[] sum = new float[SIZE];
      for (int piece = pieces.first[word]; piece < pieces.first[word + 1]; piece++) {
        for (int k = 0; k < SIZE; k++) {
          sum[k] += states[piece * SIZE + k];
        }
      }
      vectors.add(unit(sum));
    }
    return new Meaning(unit(Arrays.copyOf(states, SIZE)), vectors);
  }

  /// What one sentence means.
  ///
  /// @param sentence its vector
  /// @param words a vector for each word, of length 1; zero for a word that was no longer read
  public record Meaning(float[] sentence, List<float[]> words) {
    public Meaning {
      words = List.copyOf(words);
    }
  }

  private float[] states(long[] pieces) {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                Set.of(OUTPUT))) {
      return Encoder.floats(result, OUTPUT);
    } catch (OrtException e) {
      throw new IllegalStateException("the model of sentences cannot be run", e);
    }
  }

  /// How near two vectors lie: their inner product, which of two vectors made here is the cosine,
  /// from -1 to 1.
  public static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  /// The words of the beginning of a text: more than are read, whatever its length.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(text, SPACE);
    while (rest.hasMoreTokens() && words.size() < LIMIT) {
      words.add(rest.nextToken());
    }
    return words;
  }

  /// The pieces that are read, framed, and which of them are a word's: from `first[word]` to before
  /// `first[word + 1]`.
  private record Pieces(long[] ids, int[] first) {}

  private Pieces pieces(List<String> words) {
    long[] ids = new long[LIMIT];
    int[] first = new int[words.size() + 1];
    int count = 0;
    ids[count++] = wordPieces.id("[CLS]");
    for (int word = 0; word < words.size(); word++) {
      first[word] = count;
      String all = words.get(word);
      if (count < LIMIT - 1) {
        String read = all.length() > LONGEST_WORD ? all.substring(0, LONGEST_WORD) : all;
        for (int piece : wordPieces.pieces(read)) {
          if (count < LIMIT - 1) {
            ids[count++] = piece;
          }
        }
      }
    }
    first[words.size()] = count;
    ids[count++] = wordPieces.id("[SEP]");
    return new Pieces(Arrays.copyOf(ids, count), first);
  }

  /// A vector made 1 long; the zero vector stays as it is.
  private static float[] unit(float[] vector) {
    double length = Math.sqrt(cosine(vector, vector));
    float[] unit = new float[SIZE];
    for (int k = 0; k < SIZE && length > 0; k++) {
      unit[k] = (float) (vector[k] / length);
    }
    return unit;
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model of sentences cannot be closed", e);
    }
  }
}
