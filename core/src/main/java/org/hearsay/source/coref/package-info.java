/// Who and what a text speaks of again: all mentions of one person, body or thing made one.
///
/// A text and what the encoder says of it come in; entities go out, each the places where it is
/// mentioned. It knows every noun phrase and pronoun, not sources alone.
///
/// It is not what makes the sources of a record: `org.hearsay.source` does that by rules, and does
/// not use this package.
///
/// Start here: `Coreference`.
@NullMarked
package org.hearsay.source.coref;

import org.jspecify.annotations.NullMarked;
