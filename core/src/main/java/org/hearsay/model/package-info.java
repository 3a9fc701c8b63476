/// The encoder: word pieces in, tag scores out, one pass for every head.
///
/// It loads the trained network from the jar's resources, cuts words into the pieces it knows and
/// runs it. Long documents go through in overlapping windows, so that nothing is cut. The scores of
/// a document do not depend on what else is read beside it.
///
/// It is not a decoder: which tags make an attribution is decided in `org.hearsay.attribution`. It
/// does not train: that is done by the scripts under `training/`.
///
/// Start here: `Encoder`.
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
