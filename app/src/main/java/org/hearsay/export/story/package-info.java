/// Stories as text and as JSON.
///
/// Start here: `StoryText`, `StoryJson`.
@NullMarked
package org.hearsay.export.story;

import org.jspecify.annotations.NullMarked;
