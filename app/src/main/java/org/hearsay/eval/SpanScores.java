package org.hearsay.eval;

/// Spans counted one by one, each with its role, right only where role and both edges agree.
public record SpanScores(Tally source, Tally cue, Tally content) {
  public static final SpanScores NONE = new SpanScores(Tally.NONE, Tally.NONE, Tally.NONE);

  public Tally of(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /// All three roles in one count.
  public Tally micro() {
    return source.plus(cue).plus(content);
  }

  public SpanScores plus(SpanScores other) {
    return new SpanScores(
        source.plus(other.source), cue.plus(other.cue), content.plus(other.content));
  }
}
