/// What a person wants to look at, over many documents: who is quoted, where and how often, and all
/// that one source has said.
///
/// Views are values made from a stream of records. Nothing here reads a database or a file, and
/// nothing is printed: that is the export's.
///
/// Start here: `SourceLedger`, then `SourcePage` for one source.
@NullMarked
package org.hearsay.view;

import org.jspecify.annotations.NullMarked;
