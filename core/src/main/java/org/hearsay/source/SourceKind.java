package org.hearsay.source;

/// What a source is; [#label] is the word in the record.
public enum SourceKind {
  NAMED_PERSON("named-person"),
  UNNAMED_PERSON("unnamed-person"),
  NAMED_GROUP("named-group"),
  UNNAMED_GROUP("unnamed-group"),
  ORGANISATION("organisation"),
  DOCUMENT("document"),
  OUTLET("outlet"),
  AUTHOR("author");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether nobody who could be asked is named.
  public boolean nameless() {
    return this == UNNAMED_PERSON || this == UNNAMED_GROUP;
  }
}
