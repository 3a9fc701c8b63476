/// Who that is: the mentions of one source made one, with its kind; below it, whose name is
/// withheld.
///
/// Mentions from attributions come in; sources go out, named ("Ada Oduya, the minister") or
/// anonymous ("two officials familiar with the talks"), each with the mentions that it stands on.
///
/// It is not a register of persons: it looks at one document and at nothing outside it.
///
/// Start here: `Source`.
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
