import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

/// Runs Stanford CoreNLP's quotation pipeline, as its documentation sets it up, once over the
/// files it is given, and prints what that took as `org.hearsay.bench.Pass` reads it.
///
/// Not part of Hearsay: started by `bench/run` from this source, in a process of its own.
public final class Quotes {
  private Quotes() {}

  public static void main(String[] files) throws Exception {
    long opened = System.nanoTime();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    // Some of its annotators load their models with the first text.
    pipeline.annotate(new Annotation("\"It rained,\" said Tomas Brandl. He left."));
    double load = (System.nanoTime() - opened) / 1e9;

    Duration cpuBefore = cpu();
    long started = System.nanoTime();
    long found = 0;
    for (String file : files) {
      Annotation article = new Annotation(Files.readString(Path.of(file)));
      pipeline.annotate(article);
      found += article.get(CoreAnnotations.QuotationsAnnotation.class).size();
    }
    double wall = (System.nanoTime() - started) / 1e9;
    double cpu = cpu().minus(cpuBefore).toMillis() / 1e3;
    System.out.printf(
        Locale.ROOT, "pass load=%.3f wall=%.3f cpu=%.3f found=%d%n", load, wall, cpu, found);
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
