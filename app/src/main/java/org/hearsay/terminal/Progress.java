package org.hearsay.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How far a run has come: a bar on a terminal, and the closing line.
///
/// The bar appears when a run takes longer than a second. Messages go through [#say], which takes
/// the bar out of the way.
///
/// Thread rule: safe to share.
public final class Progress {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final int BAR = 24;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private final long began;
  private OptionalLong total = OptionalLong.empty();
  private long read;
  private long known;
  private long refused;
  private long words;
  private boolean drawn;
  private boolean closed;

  /// @param shown whether to draw the bar
  /// @param clock nanoseconds that only grow
  public Progress(PrintWriter err, boolean shown, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.began = clock.getAsLong();
  }

  public synchronized void expect(long documents) {
    total = OptionalLong.of(documents);
  }

  public synchronized void read(int itsWords) {
    read++;
    words += itsWords;
  }

  /// A document that needed no reading.
  public synchronized void known() {
    known++;
  }

  public synchronized void refused() {
    refused++;
  }

  public synchronized long documentsRead() {
    return read;
  }

  public synchronized long documentsRefused() {
    return refused;
  }

  /// Prints a line of its own.
  public synchronized void say(String line) {
    wipe();
    err.println(line);
    err.flush();
  }

  /// Draws the bar anew, if it is time for one.
  public synchronized void tick() {
    if (shown && !closed && clock.getAsLong() - began > PATIENCE_NANOS) {
      err.print("\r" + bar() + "\u001B[K");
      err.flush();
      drawn = true;
    }
  }

  /// Takes the bar away for good.
  public synchronized void close() {
    wipe();
    closed = true;
  }

  private void wipe() {
    if (drawn) {
      err.print("\r\u001B[K");
      err.flush();
      drawn = false;
    }
  }

  /// "read 12, refused 1 in 3.4 s (9,800 words/s)".
  public synchronized String closingLine() {
    return closing(String.format(Locale.ROOT, "read %,d, refused %,d", read, refused));
  }

  /// What was done, and how long and how fast.
  public synchronized String closing(String done) {
    return String.format(Locale.ROOT, "%s in %.1f s (%,d words/s)", done, seconds(), rate(words));
  }

  private String bar() {
    long done = read + known + refused;
    String speed =
        String.format(Locale.ROOT, "%.1f docs/s  %,d words/s", done / seconds(), rate(words));
    if (total.isEmpty() || total.getAsLong() < done) {
      return String.format(Locale.ROOT, "%,d  %s", done, speed);
    }
    long all = total.getAsLong();
    int filled = all == 0 ? BAR : (int) (BAR * done / all);
    String left = done == 0 ? "" : "  " + clockTime(seconds() * (all - done) / done) + " left";
    return String.format(
        Locale.ROOT,
        "%,d/%,d  [%s%s]  %s%s",
        done,
        all,
        "#".repeat(filled),
        "-".repeat(BAR - filled),
        speed,
        left);
  }

  private static String clockTime(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  private double seconds() {
    return Math.max(clock.getAsLong() - began, 1_000_000) / 1e9;
  }

  private long rate(long count) {
    return Math.round(count / seconds());
  }
}
