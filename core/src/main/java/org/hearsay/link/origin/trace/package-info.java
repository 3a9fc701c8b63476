/// How accounts are traced: from the words of an account to the statement that has them, to the
/// source and through whom it came, on to other documents, and at last to one origin for many.
///
/// A document by itself gives a trail (`Testimony`, `Trail`), whose stages are voices: sources in a
/// form in which those of several documents can be compared (`Voice`). `Grouping` leads trails on
/// over documents and joins those with one origin by the rules of `SameOrigin`.
///
/// No list in here knows a person, a place or an event; the only names are those of news agencies.
///
/// Start here: `OriginTracer`, then `Testimony` and `SameOrigin`.
@NullMarked
package org.hearsay.link.origin.trace;

import org.jspecify.annotations.NullMarked;
