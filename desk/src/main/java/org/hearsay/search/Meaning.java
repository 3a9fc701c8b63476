package org.hearsay.search;

/// What words mean, as a vector: lent to an index that is to find statements by meaning.
///
/// Of two that are alike in meaning the vectors lie near each other. The same words have the same
/// vector, always.
public interface Meaning {
  /// Who makes the vectors: those of two makers are not compared.
  String maker();

  /// A vector of length 1, or of zeros if nothing is said.
  float[] vector(String words);
}
