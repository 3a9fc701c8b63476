package org.hearsay.link.origin;

/// The rules by which an account is led back to its origin and by which origins are made one, in
/// the order in which they are tried; a result names the one that made it.
public enum OriginRule {
  // From an account to who told it.

  /// The sentence says who said it.
  STATED("stated", "the sentence says who said it"),
  /// The sentence says through whom it came: another statement holds this one, or an outlet.
  PASSED_ON("passed-on", "the sentence says through whom it came"),
  /// The sentence runs on from the one just before, which says who said it.
  RUNS_ON("runs-on", "the sentence runs on from the one before, which says who said it"),
  /// The writer speaks in the first person under a name.
  OWN_NAME("own-name", "the writer speaks in the first person under a name"),
  /// The document says once that it retells an outlet, a release or a study.
  RETELLS("retells", "the document says that it retells another"),
  /// The document is an agency's, from where it happened.
  DATELINE("dateline", "an agency reports under its own dateline"),
  /// The document credits an agency, which does not say where it was.
  CREDIT("credit", "the document credits an agency"),
  /// The words were copied from another account of the claim, whose origin they have.
  COPIED("copied", "the words are copied from an account whose origin is known"),
  /// An outlet that is credited has an account in the story.
  CREDITED_OUTLET("credited-outlet", "the outlet that is credited has an account of its own"),
  /// The way leads back to where it has been.
  CYCLE("cycle", "outlets credit each other in a circle"),

  // From two accounts to one origin.

  /// The same person, by name.
  ONE_MOUTH("one-mouth", "the same person said both"),
  /// A description that fits somebody named elsewhere in the story.
  FITS("fits", "a description fits somebody who is named elsewhere"),
  /// The same body, or somebody who speaks for it.
  ONE_BODY("one-body", "the same body, or somebody who speaks for it, said both"),
  /// The same study or record, or its authors.
  ONE_WORK("one-work", "the same work, or its authors, said both"),
  /// Nameless people through one outlet, or of one happening.
  ONE_CHANNEL("one-channel", "nameless people of one channel cannot be told apart"),
  /// Accounts that share their wording.
  SHARED_WORDING("shared-wording", "the two share their wording"),
  /// Accounts of one outlet, of which no more is known.
  ONE_OUTLET("one-outlet", "no more is known than one outlet");

  private final String label;
  private final String meaning;

  OriginRule(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  /// What it says, in words for a reader.
  public String meaning() {
    return meaning;
  }
}
