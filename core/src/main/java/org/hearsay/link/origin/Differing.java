package org.hearsay.link.origin;

import org.hearsay.link.Difference;
import org.hearsay.link.Excerpt;

/// Words of two documents that were judged not to say the same, by whoever compares what is said.
///
/// @param one the words of the one
/// @param other the words of the other
/// @param by how they differ
public record Differing(Excerpt one, Excerpt other, Difference by) {}
