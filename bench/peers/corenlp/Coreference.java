import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Runs Stanford CoreNLP's coreference with its default settings over a folder of texts, and writes
/// for each what `hearsay eval coreference --beside` reads: a line a chain, its mentions START-END in
/// code points. The one setting that is not the default tells it that a blank line ends a sentence,
/// so that headlines do not run into what follows.
///
/// Not part of Hearsay: started by `bench/coreference` from this source, in a process of its own.
public final class Coreference {
  private Coreference() {}

  public static void main(String[] arguments) throws Exception {
    Path out = Files.createDirectories(Path.of(arguments[0]));
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      Annotation text = new Annotation(Files.readString(file));
      pipeline.annotate(text);
      Files.writeString(out.resolve(file.getFileName()), chains(text));
    }
  }

  private static String chains(Annotation text) {
    StringBuilder lines = new StringBuilder();
    for (CorefChain chain : text.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        lines.append(place(text, mention)).append(' ');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String place(Annotation text, CorefChain.CorefMention mention) {
    CoreMap sentence =
        text.get(CoreAnnotations.SentencesAnnotation.class).get(mention.sentNum - 1);
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    String all = text.get(CoreAnnotations.TextAnnotation.class);
    int start = tokens.get(mention.startIndex - 1).beginPosition();
    int end = tokens.get(mention.endIndex - 2).endPosition();
    return all.codePointCount(0, start) + "-" + all.codePointCount(0, end);
  }
}
