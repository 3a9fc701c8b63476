/// What a desk keeps, in a database: original bytes, records, cases, corrections and the log.
///
/// SQLite in a folder or PostgreSQL on a server, one schema for both
/// (`org/hearsay/store/migrations`). One process writes at a time, readers are never blocked, and
/// everything of one document is written in one transaction. Resources are lent: `store.read(tx ->
/// …)`, `store.write(who, tx -> …)`.
///
/// It reads no articles and knows no search: an index is told by `documentsChangedAfter` what it
/// lacks, and can be thrown away.
///
/// Start here: `Store`.
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
