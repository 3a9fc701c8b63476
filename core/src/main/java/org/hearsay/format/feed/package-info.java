/// RSS 2.0 and Atom: a feed cut into its items, and one item read.
@NullMarked
package org.hearsay.format.feed;

import org.jspecify.annotations.NullMarked;
