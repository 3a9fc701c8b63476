package org.hearsay.link.origin;

/// What kind of origin accounts have; [#label] is the word in what is written.
public enum OriginKind {
  /// Somebody named, speaking on the record.
  NAMED_PERSON("named-person"),
  /// A body that speaks through a spokesperson, its head or a statement.
  ORGANISATION("organisation"),
  /// One or several persons without a name, through one outlet.
  UNNAMED("unnamed"),
  /// A study, a record, a filing, with its authors.
  DOCUMENT("document"),
  /// A news agency that reports under its own dateline, or is said to have reported.
  AGENCY("agency"),
  /// An outlet that was there, reckoned it out, or judges in its own name.
  OUTLET("outlet"),
  /// Everything else.
  UNKNOWN("unknown");

  private final String label;

  OriginKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether it is an independent source of the claim.
  public boolean counts() {
    return this != UNKNOWN;
  }
}
