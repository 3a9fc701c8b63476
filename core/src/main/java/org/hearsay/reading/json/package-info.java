/// The sourced record as JSON, both ways: `hearsay/1`, the contract that the command line, the
/// store and every scorer speak (`docs/record.schema.json`).
///
/// Offsets are code points on the outside and UTF-16 code units on the inside; they are turned
/// here, once each way. What is written can be read back: the same record, but for the third
/// decimal of its confidences and seconds.
///
/// Start here: `RecordJson` writes, `RecordParser` reads.
@NullMarked
package org.hearsay.reading.json;

import org.jspecify.annotations.NullMarked;
