package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.bench.Figure.Unit;
import org.hearsay.cli.Main;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.reading.Reader;
import org.hearsay.store.KeptDocument;
import org.hearsay.store.StoreAddress;

/// Measures what a desk costs: adding, the index included, against reading alone, the last tenth of
/// a large pile against its first, the room on the disk, the heap; on SQLite, and on PostgreSQL if
/// a server is named.
///
/// The pile is invented: paragraphs put together anew, some 400 words an article. With the shipped
/// model a small pile shows what adding costs beside reading; with a reading by a pattern, which
/// takes next to no time, a large one shows whether adding stays linear.
public final class DeskBench {
  private static final double MEGABYTE = 1 << 20;
  private static final Path LOGS = Path.of("target/bench");

  private final String classPath;
  private final Path work;
  private final StringBuilder report = new StringBuilder();

  private DeskBench(String classPath, Path work) {
    this.classPath = classPath;
    this.work = work;
  }

  /// Arguments, all from `bench/desk`: class path, file to save to, articles read by the model,
  /// articles of the large pile, address of a PostgreSQL database or nothing, folders of articles
  /// to weigh a desk of.
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("hearsay-desk-bench");
    try {
      DeskBench bench = new DeskBench(arguments[0], work);
      bench.run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), arguments[4]);
      bench.weigh(List.of(arguments).subList(5, arguments.length));
      Files.writeString(Path.of(arguments[1]), bench.report.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(1);
    } finally {
      delete(work);
    }
  }

  private void run(int read, int large, String server)
      throws IOException, InterruptedException, SQLException {
    int cores = Runtime.getRuntime().availableProcessors();
    report.append("Hearsay ").append(Reader.VERSION).append(", ").append(cores).append(" cores, ");
    report.append("Java ").append(Runtime.version().feature()).append('\n');
    report.append("Invented articles; the text is that of their files; load average ");
    report.append(String.format(Locale.ROOT, "%.0f", load())).append(" at the start\n\n");
    say("SQLite", figures(read, large, work.resolve("small").toString(), large()));
    if (server.isEmpty()) {
      report.append("PostgreSQL is left out: no server was named\n");
      return;
    }
    String joined = server + (server.contains("?") ? "&" : "?") + "currentSchema=bench_";
    String stamp = Long.toString(System.currentTimeMillis());
    say("PostgreSQL", figures(read, large, joined + stamp + "_s", joined + stamp + "_l"));
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /// How much room a desk of real articles takes, against their plain text: the `article.text` of
  /// their records, in UTF-8.
  private void weigh(List<String> folders) throws IOException, InterruptedException {
    if (folders.isEmpty()) {
      return;
    }
    Path desk = work.resolve("articles");
    List<String> arguments = new ArrayList<>(List.of(Main.class.getName(), "add", "-q"));
    arguments.addAll(folders);
    arguments.addAll(List.of("--desk", desk.toString()));
    Child.run("desk-articles", command(arguments), Files.createDirectories(LOGS));
    double text = 0;
    int count = 0;
    DeskConfig config = new DeskConfig(StoreAddress.parse(desk.toString()), index(desk), "bench");
    try (Desk open = Desk.open(config)) {
      for (KeptDocument document : open.documents().toList()) {
        String words = open.record(document.id()).article().text();
        text += words.getBytes(StandardCharsets.UTF_8).length;
        count++;
      }
    }
    double index = folderSize(index(desk));
    double size = folderSize(desk);
    say(
        String.format(Locale.ROOT, "%,d articles of a folder, with the model, SQLite", count),
        List.of(
            Figure.of("their plain text", text / MEGABYTE, Unit.MEGABYTES),
            Figure.of("the database to the text", (size - index) / text, Unit.TIMES),
            Figure.of("the index to the text", index / text, Unit.TIMES),
            Figure.of("the desk to the text", size / text, Unit.TIMES).atMost(3)));
  }

  private static Path index(Path desk) {
    return desk.resolve("index");
  }

  private String large() {
    return work.resolve("large").toString();
  }

  private void say(String title, List<Figure> figures) {
    String section = Figure.table(title, figures);
    report.append(section).append('\n');
    System.out.println(section);
  }

  private List<Figure> figures(int read, int large, String smallDesk, String largeDesk)
      throws IOException, InterruptedException, SQLException {
    Ran alone = child("", read, "model");
    Ran added = child(smallDesk, read, "model");
    Ran grown = child(largeDesk, large, "pattern");
    double index = folderSize(work.resolve("index-" + large));
    double store = size(largeDesk);
    double size = store + index;
    String few = read + " articles with the model: ";
    String many = String.format(Locale.ROOT, "%,d articles", large);
    double growth = grown.tenths().getLast() / grown.tenths().getFirst();
    return List.of(
        Figure.of(few + "reading alone", alone.seconds(), Unit.SECONDS),
        Figure.of(few + "adding", added.seconds(), Unit.SECONDS),
        Figure.of("of which the index", added.index(), Unit.SECONDS),
        Figure.of("adding to reading alone", added.seconds() / alone.seconds(), Unit.TIMES)
            .atMost(1.3),
        Figure.of("the same by processor time", added.cpu() / alone.cpu(), Unit.TIMES).atMost(1.3),
        Figure.of(many + " by a pattern: adding", grown.seconds(), Unit.SECONDS),
        Figure.of("of which the index", grown.index(), Unit.SECONDS),
        Figure.of("the last tenth to the first", growth, Unit.TIMES).atMost(1.2),
        Figure.of("their text", grown.text() / MEGABYTE, Unit.MEGABYTES),
        Figure.of("the database", store / MEGABYTE, Unit.MEGABYTES),
        Figure.of("the index", index / MEGABYTE, Unit.MEGABYTES),
        Figure.of("the desk to the text", size / grown.text(), Unit.TIMES).atMost(3),
        Figure.of("peak of the heap", grown.heap() / MEGABYTE, Unit.MEGABYTES).atMost(1024));
  }

  /// What a run of [DeskAdding] said of itself.
  ///
  /// @param seconds of all, the start left out
  /// @param index those of the index alone
  /// @param cpu seconds of the processor
  /// @param tenths seconds of each tenth of the articles, before the index
  /// @param text bytes
  /// @param heap bytes at its peak
  private record Ran(
      double seconds, double index, double cpu, List<Double> tenths, double text, double heap) {
    static Ran in(Path out) throws IOException {
      Map<String, String> said = new HashMap<>();
      for (String line : Files.readAllLines(out)) {
        String[] words = line.split(" ", 2);
        said.put(words[0], words[1]);
      }
      return new Ran(
          Double.parseDouble(said.getOrDefault("seconds", "")),
          Double.parseDouble(said.getOrDefault("index", "")),
          Double.parseDouble(said.getOrDefault("cpu", "")),
          Stream.of(said.getOrDefault("tenths", "").split(" ")).map(Double::valueOf).toList(),
          Double.parseDouble(said.getOrDefault("text", "")),
          Double.parseDouble(said.getOrDefault("heap", "")));
    }
  }

  private Ran child(String desk, int articles, String reading)
      throws IOException, InterruptedException {
    String index = work.resolve("index-" + articles).toString();
    List<String> arguments =
        List.of(DeskAdding.class.getName(), desk, index, Integer.toString(articles), reading);
    if (!desk.isEmpty()) {
      delete(Path.of(index));
    }
    return Ran.in(Child.run("desk", command(arguments), Files.createDirectories(LOGS)).out());
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    command.addAll(arguments);
    return command;
  }

  private static double size(String desk) throws IOException, SQLException {
    if (!desk.startsWith("postgres")) {
      return folderSize(Path.of(desk));
    }
    String schema = desk.replaceFirst(".*currentSchema=", "");
    String url = "jdbc:" + desk.replaceFirst("//[^@/]*@", "//");
    try (Connection connection = DriverManager.getConnection(url, user(desk), "");
        Statement statement = connection.createStatement();
        ResultSet sum =
            statement.executeQuery(
                "SELECT sum(pg_total_relation_size((schemaname || '.' || tablename)::regclass))"
                    + " FROM pg_tables WHERE schemaname = '"
                    + schema
                    + "'")) {
      sum.next();
      return sum.getDouble(1);
    }
  }

  private static String user(String desk) {
    return desk.contains("@") ? desk.replaceFirst("postgresql://([^@:]*).*", "$1") : "postgres";
  }

  private static double folderSize(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      double sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
