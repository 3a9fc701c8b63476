/// Documents compared with each other: pure functions over records, no database.
///
/// In `link.copy`, words that one document took from another.
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
