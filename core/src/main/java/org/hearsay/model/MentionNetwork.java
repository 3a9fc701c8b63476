package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/// The trained heads of coreference: word vectors from what the encoder sees on its way, and scores
/// of pairs of mentions. `training/hearsay/coref.py` trains them.
///
/// Thread rule: opened once and shared. Errors: as [Encoder].
public final class MentionNetwork implements AutoCloseable {
  private final OrtEnvironment environment = RuntimeStart.environment();
  private final OrtSession words;
  private final OrtSession pairs;
  private final WordVectors.Widths widths;
  private final MentionHeads heads;

  private MentionNetwork(byte[] words, byte[] pairs) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      this.words = environment.createSession(words, options);
      this.pairs = environment.createSession(pairs, options);
    }
    Map<String, String> metadata = this.words.getMetadata().getCustomMetadata();
    float[] sizes = Heads.floats(metadata, "widths");
    this.widths = new WordVectors.Widths((int) sizes[0], (int) sizes[1]);
    this.heads = MentionHeads.of(metadata);
  }

  /// Loads the heads that ship with Hearsay.
  public static MentionNetwork open() {
    try (InputStream words = Encoder.resource("mention-words.onnx");
        InputStream pairs = Encoder.resource("mention-pairs.onnx")) {
      return new MentionNetwork(words.readAllBytes(), pairs.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the coreference heads cannot be loaded", e);
    }
  }

  /// What a decoder needs besides the scores.
  public MentionHeads heads() {
    return heads;
  }

  WordVectors.Widths widths() {
    return widths;
  }

  /// Vectors of a window's words.
  ///
  /// @param depths what the encoder's layers make of each word
  void words(OnnxTensor depths, WindowInput input, Window window, WordVectors vectors)
      throws OrtException {
    long count = input.first().length;
    try (OnnxTensor features = longs(input.ofTokens(), count, WindowInput.FEATURES);
        OrtSession.Result result = words.run(Map.of("depths", depths, "features", features))) {
      vectors.copy(
          window,
          Encoder.floats(result, "words"),
          Encoder.floats(result, "begins"),
          Encoder.floats(result, "ends"));
    }
  }

  /// Scores of pairs of mentions: above 0 where the later one likelier goes back to the earlier
  /// than to none.
  ///
  /// @param mentions a row a mention: the vectors of its first word, last word and head, and the
  ///   mean of all
  /// @param pairs what pairs are asked for
  public float[] antecedents(float[] mentions, MentionPairs pairs) {
    int row = 4 * widths.word();
    int count = pairs.count();
    if (count == 0) {
      return new float[0];
    }
    try (OnnxTensor rows = floats(mentions, mentions.length / row, row);
        OnnxTensor later = longs(pairs.later(), count);
        OnnxTensor earlier = longs(pairs.earlier(), count);
        OnnxTensor lie = longs(pairs.lie(), count, pairs.lie().length / count);
        OrtSession.Result result =
            this.pairs.run(
                Map.of("mentions", rows, "later", later, "earlier", earlier, "lie", lie))) {
      return Encoder.floats(result, "scores");
    } catch (OrtException e) {
      throw new IllegalStateException("the coreference heads cannot be run", e);
    }
  }

  private OnnxTensor longs(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor floats(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try (words) {
      pairs.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the coreference heads cannot be closed", e);
    }
  }
}
