/// Files that hold many documents, taken apart: web archives, feeds, JSON Lines, mailboxes.
///
/// Each member comes out with a path of its own, its exact bytes and what the container knew about
/// it; `ArticleReader` reads it from these three, now or at any later time. Nothing is held but the
/// member at hand.
///
/// Start here: `Containers`.
@NullMarked
package org.hearsay.article.container;

import org.jspecify.annotations.NullMarked;
