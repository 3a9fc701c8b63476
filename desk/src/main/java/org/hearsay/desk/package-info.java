/// The front door for many documents: a desk keeps them, finds what was said in them and takes
/// corrections, in one process and one folder.
///
/// The command line, the pages and the tests call only `Desk`. What it keeps is the business of
/// `org.hearsay.store`.
///
/// Start here: `Desk`.
@NullMarked
package org.hearsay.desk;

import org.jspecify.annotations.NullMarked;
