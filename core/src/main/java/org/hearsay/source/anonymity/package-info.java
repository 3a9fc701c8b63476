/// Sources come in, and go out with those marked whose names the text says are withheld: why, and
/// how close they say they were.
@NullMarked
package org.hearsay.source.anonymity;

import org.jspecify.annotations.NullMarked;
