/// What arrived: bytes made into clean text, with its metadata and with what was left out.
///
/// Plain text (UTF-8, UTF-16, Windows-1252) and HTML come in; an article with a title, byline,
/// outlet, date and body goes out. Menus, related links and captions are not thrown away: they are
/// listed as furniture with their places.
///
/// It is not a crawler: nothing here opens a connection. It does not know sentences, which are the
/// business of `org.hearsay.text`.
///
/// Start here: `ArticleReader`.
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
