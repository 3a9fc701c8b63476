package org.hearsay.link;

/// A place where a document makes a claim: one for each document and origin.
///
/// @param id its own among the accounts of a claim
public record Account(String id, Excerpt excerpt) {
  public Account {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an account without an id");
    }
  }
}
