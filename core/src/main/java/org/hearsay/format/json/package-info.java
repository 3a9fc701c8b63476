/// One article as JSON: a plain one, IPTC ninjs, or a record of Hearsay itself.
@NullMarked
package org.hearsay.format.json;

import org.jspecify.annotations.NullMarked;
