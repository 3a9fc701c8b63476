package org.hearsay.link.origin;

/// How an account stands to another; [#label] is the word in what is written.
public enum Stance {
  /// Says the same and has the same origin.
  REPEATS("repeats"),
  /// Says the same and has another origin.
  CONFIRMS("confirms"),
  /// Says of the same thing that it is not so, and says that it denies it.
  DENIES("denies"),
  /// Says of the same thing what cannot be right if the other is.
  DISAGREES("disagrees"),
  /// Comes later from the same origin and says something else of the same thing.
  UPDATES("updates"),
  /// Speaks of another place, time or part: not of the same thing.
  OTHER_SCOPE("other-scope");

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
