/// The front door for many documents: a desk keeps them, finds what was said in them and takes
/// corrections, in one process and one folder.
@NullMarked
package org.hearsay.desk;

import org.jspecify.annotations.NullMarked;
