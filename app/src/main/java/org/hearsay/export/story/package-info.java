/// Stories as a list, and one event and its claims, as text, JSON and HTML: the accounts side by
/// side, and for each claim the count of its independent sources with the tree that shows why.
///
/// Nothing is printed without the place of its words. It is not a place for comparing: what is
/// shown was found by `link`.
///
/// Start here: `StoriesText` for the list; `StoryText`, `StoryJson`, `StoryHtml` for one.
@NullMarked
package org.hearsay.export.story;

import org.jspecify.annotations.NullMarked;
