package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;

/// The trained network: a text's tokens in, scores for tags and links out, one pass for every head.
///
/// 1. In: a text and a range of its tokens. The range is cut into overlapping windows of at most
///    [#LIMIT] word pieces; each window is read alone, so a document's scores depend on nothing but
///    the document.
/// 2. Out: [TagScores] for the tokens of the range.
/// 3. Thread rule: opened once and shared; [#read] runs on the calling thread.
/// 4. Errors: a model that cannot be loaded or run is a fault of the program
///    ([IllegalStateException]), never of the text.
///
/// The network is BERT (Devlin et al. 2019) of 12 layers of 384, in 8-bit integers; the model card
/// beside the weights tells its training and its figures.
public final class Encoder implements AutoCloseable {
  /// Most word pieces of a window, the two that frame it included.
  static final int LIMIT = 192;

  /// Most word pieces of a long paragraph that a window reads again as context.
  static final int OVERLAP = 64;

  private static final Set<String> HEADS = Set.of("tags", "links");
  private static final String DEPTHS = "depths";
  private static final int KEPT_WORDS = 20_000;

  private final OrtEnvironment environment = RuntimeStart.environment();
  private final OrtSession session;
  private final WordPieces wordPieces;
  private final Heads heads;
  private final Map<String, int[]> seen = new ConcurrentHashMap<>();

  private Encoder(byte[] model, WordPieces wordPieces) throws OrtException {
    this.wordPieces = wordPieces;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(false);
      this.session = environment.createSession(model, options);
    }
    this.heads = Heads.of(session.getMetadata().getCustomMetadata());
  }

  /// Loads the model that ships with Hearsay.
  public static Encoder open() {
    try (InputStream model = resource("reader.onnx");
        InputStream vocabulary = resource("vocabulary.txt")) {
      return new Encoder(model.readAllBytes(), WordPieces.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded", e);
    }
  }

  static InputStream resource(String name) {
    InputStream in = Encoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("this build holds no " + name);
    }
    return in;
  }

  /// What the decoder needs besides the scores.
  public Heads heads() {
    return heads;
  }

  /// Scores of the tokens from `first` to before `end` of a text.
  public TagScores read(TextIndex index, int first, int end) {
    TagScores scores = new TagScores(end - first);
    pass(index, first, end, HEADS, (window, _, result) -> copy(result, window, scores));
    return scores;
  }

  /// Scores of all tokens of a text, and their vectors for coreference, from one pass.
  ///
  /// @param mentions the heads that make the vectors of what the network sees on its way
  public Encoding encode(TextIndex index, MentionNetwork mentions) {
    int count = index.tokens().size();
    TagScores scores = new TagScores(count);
    WordVectors words = new WordVectors(count, mentions.widths());
    Set<String> outputs = Set.of("tags", "links", DEPTHS);
    pass(
        index,
        0,
        count,
        outputs,
        (window, input, result) -> {
          copy(result, window, scores);
          mentions.words((OnnxTensor) result.get(DEPTHS).orElseThrow(), input, window, words);
        });
    return new Encoding(scores, words);
  }

  private static void copy(OrtSession.Result result, Window window, TagScores scores) {
    scores.copy(window, floats(result, "tags"), floats(result, "links"));
  }

  /// Takes what the network says of one window.
  private interface Taker {
    void take(Window window, WindowInput input, OrtSession.Result result) throws OrtException;
  }

  private void pass(TextIndex index, int first, int end, Set<String> outputs, Taker taker) {
    int[][] pieces = new int[end - first][];
    int[] sizes = new int[end - first];
    for (int k = first; k < end; k++) {
      pieces[k - first] = pieces(index.tokens().get(k).span().in(index.text()));
      sizes[k - first] = pieces[k - first].length;
    }
    List<Token> tokens = index.tokens().subList(first, end);
    for (Window window : Window.over(index, first, sizes, LIMIT - 2, OVERLAP)) {
      run(window, WindowInput.of(window, tokens, pieces, wordPieces), outputs, taker);
    }
  }

  private int[] pieces(String word) {
    int[] known = seen.get(word);
    if (known != null) {
      return known;
    }
    int[] made = wordPieces.pieces(word);
    if (seen.size() < KEPT_WORDS) {
      seen.put(word, made);
    }
    return made;
  }

  private void run(Window window, WindowInput input, Set<String> outputs, Taker taker) {
    int length = input.pieces().length;
    try (OnnxTensor ids = tensor(input.pieces(), length);
        OnnxTensor features = tensor(input.features(), length, WindowInput.FEATURES);
        OnnxTensor first = tensor(input.first(), input.first().length);
        OrtSession.Result result =
            session.run(Map.of("pieces", ids, "features", features, "first", first), outputs)) {
      taker.take(window, input, result);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be run", e);
    }
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  static float[] floats(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElseThrow();
    FloatBuffer buffer = ((OnnxTensor) value).getFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    }
  }
}
