/// One document read from end to end: the stages in order on one screen, and their outcome.
///
/// The reader calls article, text, model, attribution and source in that order and gives back the
/// sourced record of the document, with a bounded list of findings about what was wrong with it.
///
/// It is not a place for rules: a rule stands in the stage that owns it. It does not compare
/// documents with each other.
///
/// Start here: `Reader`.
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
