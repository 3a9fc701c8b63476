/// The encoder: word pieces in, tag scores out, one pass for every head.
///
/// It loads the trained network from the jar's resources, cuts words into the pieces it knows and
/// runs it. Long documents go through in overlapping windows, so that nothing is cut. The scores of
/// a document do not depend on what else is read beside it.
///
/// Beside it stands a second network that says what sentences mean, for comparing documents: the
/// reader's own states have forgotten it (`training/NOTES.md`).
///
/// It is not a decoder: which tags make an attribution is decided in `org.hearsay.attribution`. It
/// does not train: that is done by the scripts under `training/`.
///
/// Start here: `Encoder`, or `SentenceVectors`.
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
