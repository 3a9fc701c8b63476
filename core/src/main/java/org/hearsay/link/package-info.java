/// Documents compared with each other: pure functions over records, no database.
///
/// Here are the values that all of it speaks of: documents, words of them, accounts, claims, and
/// passages that two documents share, with why they are copies and who has them from whom. In `link.copy`, words that one document took from another; in
/// `link.story`, documents about one event; in `link.claim`, places that say the same or go against
/// each other; in `link.origin`, where accounts come from and how many are independent.
///
/// Nothing is merged on a guess: what is joined carries its reason, what cannot be traced is
/// unknown.
@NullMarked
package org.hearsay.link;

import org.jspecify.annotations.NullMarked;
