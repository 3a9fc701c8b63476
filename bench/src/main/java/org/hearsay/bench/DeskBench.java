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
    Map<String, String> alone = child("", read, "model");
    Map<String, String> added = child(smallDesk, read, "model");
    Map<String, String> grown = child(largeDesk, large, "pattern");
    String[] tenths = grown.get("tenths").split(" ");
    double text = Double.parseDouble(grown.get("text"));
    double last = Double.parseDouble(tenths[tenths.length - 1]);
    double seconds = Double.parseDouble(grown.get("seconds"));
    String pile = String.format(Locale.ROOT, "%,d articles", large);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.of(
            read + " articles with the model: reading alone",
            Double.parseDouble(alone.get("seconds")),
            Unit.SECONDS));
    figures.add(
        Figure.of(
            read + " articles with the model: adding",
            Double.parseDouble(added.get("seconds")),
            Unit.SECONDS));
    figures.add(
        Figure.of(
                "adding to reading alone",
                Double.parseDouble(added.get("seconds")) / Double.parseDouble(alone.get("seconds")),
                Unit.TIMES)
            .atMost(1.3));
    figures.add(Figure.of(pile + " by a pattern: adding", seconds, Unit.SECONDS));
    figures.add(
        Figure.of("the last tenth to the first", last / Double.parseDouble(tenths[0]), Unit.TIMES)
            .atMost(1.2));
    figures.add(Figure.of("their text", text / MEGABYTE, Unit.MEGABYTES));
    figures.add(Figure.of("the desk", size(largeDesk) / MEGABYTE, Unit.MEGABYTES));
    figures.add(Figure.of("the desk to the text", size(largeDesk) / text, Unit.TIMES).atMost(3));
    double heap = Double.parseDouble(grown.get("heap"));
    figures.add(Figure.of("peak of the heap", heap / MEGABYTE, Unit.MEGABYTES).atMost(1024));
    return figures;
  }

  private Map<String, String> child(String desk, int articles, String reading)
      throws IOException, InterruptedException {
    Path logs = Files.createDirectories(Path.of("target/bench"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    command.addAll(List.of(DeskAdding.class.getName(), desk, Integer.toString(articles), reading));
    Child child = Child.run("desk", command, logs);
    Map<String, String> figures = new HashMap<>();
    for (String line : Files.readAllLines(child.out())) {
      String[] words = line.split(" ", 2);
      figures.put(words[0], words[1]);
    }
    return figures;
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
