/// The streams of a process, what is known of the terminal behind them, and how far a run has come,
/// shown where a person is watching.
///
/// It knows no commands.
@NullMarked
package org.hearsay.terminal;

import org.jspecify.annotations.NullMarked;
