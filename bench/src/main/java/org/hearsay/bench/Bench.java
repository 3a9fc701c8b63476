package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.Figure.Unit;
import org.hearsay.reading.Reader;

/// Measures Hearsay as a person runs it, then beside its peers, prints and saves the figures.
///
/// 1. Cold start: `./hearsay read` of one article of 900 words, the whole command, the median of
///    five. The files are in the system's memory by then; the program is not.
/// 2. A corpus: `./hearsay read` of PolNeAR dev, the whole command, on all cores.
/// 3. The same corpus inside one process, its start and loading left out.
/// 4. The first twenty articles, one thread, beside the encoder alone, which is the floor, and
///    beside Stanford CoreNLP's `quote` pipeline: each in a process of its own, one pass, loading
///    left out.
public final class Bench {
  private static final int STARTS = 5;
  private static final int SIDE_BY_SIDE = 20;
  private static final double MEGABYTE = 1 << 20;

  private final Plan plan;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /// What to measure, with what.
  ///
  /// @param launcher the command of Hearsay
  /// @param classPath of this program
  /// @param article read for the cold start
  /// @param corpus the folder of texts
  /// @param peer CoreNLP's class path and program, or why it is left out
  /// @param save where the figures go
  record Plan(
      Path launcher, String classPath, Path article, Path corpus, PeerPlan peer, Path save) {}

  /// How to run CoreNLP.
  ///
  /// @param classPath empty if it is left out
  /// @param program its source file
  /// @param absence why it is left out
  record PeerPlan(Optional<String> classPath, Path program, String absence) {}

  private Bench(Plan plan) {
    this.plan = plan;
  }

  /// Arguments, all from `bench/run`: launcher, class path, article, corpus, file to save to,
  /// CoreNLP's program, CoreNLP's class path or nothing, why there is none.
  public static void main(String[] arguments) throws Exception {
    PeerPlan peer =
        new PeerPlan(
            Optional.of(arguments[6]).filter(path -> !path.isEmpty()),
            Path.of(arguments[5]),
            arguments[7]);
    Plan plan =
        new Plan(
            Path.of(arguments[0]),
            arguments[1],
            Path.of(arguments[2]),
            Path.of(arguments[3]),
            peer,
            Path.of(arguments[4]));
    try {
      new Bench(plan).run();
    } catch (IOException e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    Path logs = Files.createDirectories(Path.of("target/bench"));
    Texts corpus = Texts.in(plan.corpus());
    StringBuilder report = new StringBuilder();
    report.append("Hearsay ").append(Reader.VERSION).append(", ").append(cores).append(" cores, ");
    report.append("Java ").append(Runtime.version().feature()).append("; a word is a run of ");
    report.append("anything but white space\n\n");
    say(report, Figure.table("From the command line to the record", coldStart(logs)));
    String whole = "PolNeAR dev, " + corpus.files().size() + " articles, all cores";
    say(report, Figure.table(whole, wholeCorpus(corpus, logs)));
    String both = "The first " + SIDE_BY_SIDE + " articles, one thread, one pass";
    say(report, Figure.table(both, sideBySide(corpus.first(SIDE_BY_SIDE), logs)));
    if (plan.peer().classPath().isEmpty()) {
      say(report, "  CoreNLP is left out: " + plan.peer().absence() + "\n");
    }
    Files.writeString(plan.save(), report.toString().stripTrailing() + "\n");
  }

  private static void say(StringBuilder report, String section) {
    report.append(section).append('\n');
    System.out.println(section);
  }

  private List<Figure> coldStart(Path logs) throws IOException, InterruptedException {
    List<Duration> walls = new ArrayList<>();
    List<String> command = hearsayRead(plan.article());
    for (int i = 0; i < STARTS; i++) {
      Child child = Child.run("start", command, logs);
      if (!Files.readString(child.out()).contains("hearsay/1")) {
        throw new IOException(child.out() + " holds no record");
      }
      walls.add(child.wall());
    }
    double median = Seconds.of(walls.stream().sorted().toList().get(STARTS / 2));
    long words = new Texts(List.of(plan.article())).words();
    String name = "cold start, " + words + " words, median of " + STARTS;
    return List.of(Figure.of(name, median, Unit.SECONDS).atMost(1.5));
  }

  private List<Figure> wholeCorpus(Texts corpus, Path logs)
      throws IOException, InterruptedException {
    double words = corpus.words();
    Child command = Child.run("corpus", hearsayRead(plan.corpus()), logs);
    Pass alone = Pass.in(Child.run("alone", readingAlone(corpus, cores), logs).out());
    return List.of(
        Figure.of(
                "words per second, start included", words / Seconds.of(command.wall()), Unit.WORDS)
            .atLeast(3_000),
        Figure.of("words per second, reading alone", words / Seconds.of(alone.wall()), Unit.WORDS),
        Figure.of(
            "words per CPU-second, start included", words / Seconds.of(command.cpu()), Unit.WORDS),
        Figure.of(
            "words per CPU-second, reading alone", words / Seconds.of(alone.cpu()), Unit.WORDS),
        Figure.of("loading, reading alone", Seconds.of(alone.load()), Unit.SECONDS),
        Figure.of("peak memory", command.peakBytes() / MEGABYTE, Unit.MEGABYTES).atMost(700));
  }

  private List<Figure> sideBySide(Texts texts, Path logs) throws IOException, InterruptedException {
    Child ours = Child.run("hearsay-20", readingAlone(texts, 1), logs);
    double words = texts.words();
    List<Figure> figures = new ArrayList<>(rows("Hearsay", ours, words));
    Child encoder = Child.run("encoder-20", java(EncoderAlone.class, texts.names()), logs);
    Duration floor = Pass.in(encoder.out()).cpu();
    figures.add(Figure.of("the encoder alone: CPU-seconds", Seconds.of(floor), Unit.SECONDS));
    figures.add(
        Figure.of(
                "Hearsay to its encoder, time", ratio(Pass.in(ours.out()).cpu(), floor), Unit.TIMES)
            .atMost(1.5));
    if (plan.peer().classPath().isPresent()) {
      Child theirs = Child.run("corenlp-20", coreNlp(plan.peer().classPath().get(), texts), logs);
      figures.addAll(rows("CoreNLP 4.5.10 quote", theirs, words));
      double alone = ratio(Pass.in(theirs.out()).cpu(), Pass.in(ours.out()).cpu());
      figures.add(
          Figure.of("Hearsay to CoreNLP, words per CPU-second", alone, Unit.TIMES).atLeast(35));
      double whole = ratio(theirs.cpu(), ours.cpu());
      figures.add(Figure.of("the same, loading included", whole, Unit.TIMES));
    }
    return figures;
  }

  /// Both read the same words, so that their rates are to each other as their times.
  private static double ratio(Duration theirs, Duration ours) {
    return Seconds.of(theirs) / Seconds.of(ours);
  }

  private static List<Figure> rows(String name, Child child, double words) throws IOException {
    Pass pass = Pass.in(child.out());
    double whole = words / Seconds.of(child.cpu());
    return List.of(
        Figure.of(name + ": words per CPU-second", words / Seconds.of(pass.cpu()), Unit.WORDS),
        Figure.of(name + ": the same, loading included", whole, Unit.WORDS),
        Figure.of(name + ": seconds", Seconds.of(pass.wall()), Unit.SECONDS),
        Figure.of(name + ": CPU-seconds", Seconds.of(pass.cpu()), Unit.SECONDS),
        Figure.of(name + ": loading", Seconds.of(pass.load()), Unit.SECONDS),
        Figure.of(name + ": peak memory", child.peakBytes() / MEGABYTE, Unit.MEGABYTES));
  }

  private List<String> hearsayRead(Path path) {
    return List.of(plan.launcher().toString(), "read", path.toString(), "--format", "jsonl");
  }

  private List<String> readingAlone(Texts texts, int threads) {
    List<String> arguments = new ArrayList<>(List.of(Integer.toString(threads)));
    arguments.addAll(texts.names());
    return java(ReadingAlone.class, arguments);
  }

  /// A program of this bench, with the launcher's own settings of the virtual machine, among them
  /// what it remembers of an earlier start.
  private List<String> java(Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx512m"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    Path cache = plan.launcher().resolveSibling("app/target/hearsay.aot");
    if (Files.exists(cache)) {
      command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
    }
    command.addAll(List.of("-cp", plan.classPath(), program.getName()));
    command.addAll(arguments);
    return command;
  }

  /// From its source file, so that nothing of ours is compiled against it ahead of time.
  private List<String> coreNlp(String classPath, Texts texts) {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx6g", "-cp", classPath));
    command.add(plan.peer().program().toString());
    command.addAll(texts.names());
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
