package org.hearsay.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hearsay.command.desk.QuotedCommands.Kept;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.json.Harbour;
import org.hearsay.reading.json.Marked;
import org.hearsay.terminal.Streams;
import org.hearsay.view.SourceLedger.Read;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class QuotedCommandsTest {
  private static final SourcedRecord LATER =
      Marked.of("[a1 s1:Marit Lundqvist] {a1:said} «a1:so».").record();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  /// Two documents in memory.
  private record Two() implements Kept {
    @Override
    public Stream<Read> records() {
      return Stream.of(new Read("first", Harbour.record()), new Read("later", LATER));
    }

    @Override
    public SourcedRecord record(String document) {
      return document.equals("first") ? Harbour.record() : LATER;
    }

    @Override
    public void close() {}
  }

  @Test
  void sourcesPrintsTheLedger() {
    assertThat(run(QuotedCommands.All::new)).isZero();
    assertThat(text()).startsWith("7 sources: 5 named, 2 nameless\n");
  }

  @Test
  void sourcesPrintsJson() {
    assertThat(run(QuotedCommands.All::new, "--format", "json")).isZero();
    assertThat(text()).startsWith("{\"ledger\":\"hearsay-sources/1\",\"named\":[{").endsWith("\n");
  }

  @Test
  void aSourceIsFoundByIdOrByANameThatOneAloneBears() {
    assertThat(run(QuotedCommands.One::new, "first.s2")).isZero();
    String byId = text();
    assertThat(byId).startsWith("Marit Lundqvist\n").contains("a3 denied: the ship");
    out.reset();
    assertThat(run(QuotedCommands.One::new, "tom adeyemi")).isZero();
    assertThat(text()).startsWith("Tom Adeyemi\n");
  }

  @Test
  void aNameOfTwoIsRefusedWithTheirIds() {
    assertThat(run(QuotedCommands.One::new, "Marit Lundqvist")).isEqualTo(1);
    assertThat(err.toString()).contains("2 sources bear this name").contains("first.s2, later.s1");
  }

  @Test
  void aNameOfNobodyIsRefused() {
    assertThat(run(QuotedCommands.One::new, "Nobody Known")).isEqualTo(1);
    assertThat(err.toString()).contains("Nobody Known: nobody of this id or name is quoted");
  }

  private int run(
      BiFunction<Streams, QuotedCommands.Desks, Callable<Integer>> command, String... arguments) {
    PrintWriter messages = new PrintWriter(err, true);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), out, messages, Streams.Terminal.NONE);
    return new CommandLine(command.apply(streams, _ -> new Two()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(messages)
        .setExecutionExceptionHandler((fault, at, _) -> {
          messages.println(fault.getMessage());
          return 1;
        })
        .execute(arguments);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
