/// The words of an e-mail: RFC 5322 headers and the MIME part that a person reads.
@NullMarked
package org.hearsay.format.mail;

import org.jspecify.annotations.NullMarked;
