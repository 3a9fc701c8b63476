package org.hearsay.bench;

import java.io.IOException;
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
import org.hearsay.reading.Reader;

/// Measures what a desk costs: adding against reading alone, the last tenth of a large pile against
/// its first, the room on the disk, the heap; on SQLite, and on PostgreSQL if a server is named.
///
/// The pile is invented: paragraphs put together anew, some 400 words an article. With the shipped
/// model a small pile shows what adding costs beside reading; with a reading by a pattern, which
/// takes next to no time, a large one shows whether adding stays linear.
public final class DeskBench {
  private static final double MEGABYTE = 1 << 20;

  private final String classPath;
  private final Path work;
  private final StringBuilder report = new StringBuilder();

  private DeskBench(String classPath, Path work) {
    this.classPath = classPath;
    this.work = work;
  }

  /// Arguments, all from `bench/desk`: class path, file to save to, articles read by the model,
  /// articles of the large pile, address of a PostgreSQL database or nothing.
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("hearsay-desk-bench");
    try {
      DeskBench bench = new DeskBench(arguments[0], work);
      bench.run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), arguments[4]);
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
    report.append("Invented articles; the text is that of their files\n\n");
    say("SQLite", figures(read, large, work.resolve("small").toString(), large()));
    if (server.isEmpty()) {
      report.append("PostgreSQL is left out: no server was named\n");
      return;
    }
    String joined = server + (server.contains("?") ? "&" : "?") + "currentSchema=bench_";
    String stamp = Long.toString(System.currentTimeMillis());
    say("PostgreSQL", figures(read, large, joined + stamp + "_s", joined + stamp + "_l"));
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
    double size = size(largeDesk);
    String few = read + " articles with the model: ";
    String many = String.format(Locale.ROOT, "%,d articles", large);
    double growth = grown.tenths().getLast() / grown.tenths().getFirst();
    return List.of(
        Figure.of(few + "reading alone", alone.seconds(), Unit.SECONDS),
        Figure.of(few + "adding", added.seconds(), Unit.SECONDS),
        Figure.of("adding to reading alone", added.seconds() / alone.seconds(), Unit.TIMES)
            .atMost(1.3),
        Figure.of(many + " by a pattern: adding", grown.seconds(), Unit.SECONDS),
        Figure.of("the last tenth to the first", growth, Unit.TIMES).atMost(1.2),
        Figure.of("their text", grown.text() / MEGABYTE, Unit.MEGABYTES),
        Figure.of("the desk", size / MEGABYTE, Unit.MEGABYTES),
        Figure.of("the desk to the text", size / grown.text(), Unit.TIMES).atMost(3),
        Figure.of("peak of the heap", grown.heap() / MEGABYTE, Unit.MEGABYTES).atMost(1024));
  }

  /// What a run of [DeskAdding] said of itself.
  ///
  /// @param seconds of all, the start left out
  /// @param tenths seconds of each tenth of the articles
  /// @param text bytes
  /// @param heap bytes at its peak
  private record Ran(double seconds, List<Double> tenths, double text, double heap) {
    static Ran in(Path out) throws IOException {
      Map<String, String> said = new HashMap<>();
      for (String line : Files.readAllLines(out)) {
        String[] words = line.split(" ", 2);
        said.put(words[0], words[1]);
      }
      return new Ran(
          Double.parseDouble(said.getOrDefault("seconds", "")),
          Stream.of(said.getOrDefault("tenths", "").split(" ")).map(Double::valueOf).toList(),
          Double.parseDouble(said.getOrDefault("text", "")),
          Double.parseDouble(said.getOrDefault("heap", "")));
    }
  }

  private Ran child(String desk, int articles, String reading)
      throws IOException, InterruptedException {
    Path logs = Files.createDirectories(Path.of("target/bench"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    command.addAll(List.of(DeskAdding.class.getName(), desk, Integer.toString(articles), reading));
    return Ran.in(Child.run("desk", command, logs).out());
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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
