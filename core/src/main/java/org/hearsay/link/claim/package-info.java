/// Places in the documents of one story that say the same, or that go against each other.
///
/// Two places are taken apart into telling words, names, numbers and denials (`Gist`), compared
/// (`Likeness`) and judged by visible weights (`Judge`, `Weights`); a judgement points at the words
/// it rests on. What is judged the same is gathered into claims so that one wrong pair does not
/// chain two claims together (`ClaimFinder`).
///
/// It does not say who is right, nor where an account comes from: that is `link.origin`.
///
/// Start here: `ClaimFinder`, then `Judge`.
@NullMarked
package org.hearsay.link.claim;

import org.jspecify.annotations.NullMarked;
