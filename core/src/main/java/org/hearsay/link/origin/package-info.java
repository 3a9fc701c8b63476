/// Where the accounts of a claim come from, and on how many independent origins the claim rests.
///
/// Five outlets may have one source. Every account is traced along what its document says of who
/// told it, along credits and along copies to where it began; accounts that began in one place are
/// one group. What cannot be traced is unknown and never counted, and of two origins that may be
/// one, one is counted. Every edge and every join carries the rule that made it and the words that
/// show it.
///
/// Who repeats and who confirms follows from the origins (`Standings`).
///
/// It does not say who is right, nor that two origins that are told apart never met.
///
/// Here is what a tracing is made of; in `link.origin.trace`, how it is made.
///
/// Start here: `Tracing`, then `OriginRule`, the list of all rules.
@NullMarked
package org.hearsay.link.origin;

import org.jspecify.annotations.NullMarked;
