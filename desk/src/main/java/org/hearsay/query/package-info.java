/// What can be asked of a desk: the query language, understood.
///
/// A question is parentheses, AND, OR and NOT over words, phrases and fields (`docs/search.md`);
/// one that is none is refused with what is wrong, at which character, and what was probably meant.
/// How words are cut and stemmed is settled here, for questions and for what they are sought in.
///
/// It looks for nothing: `org.hearsay.search` does.
///
/// Start here: `Query`, `Clause`.
@NullMarked
package org.hearsay.query;

import org.jspecify.annotations.NullMarked;
