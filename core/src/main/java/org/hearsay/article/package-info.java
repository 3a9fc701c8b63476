/// What arrived: bytes made into clean text, with its metadata and with what is not its own prose.
///
/// Plain text (UTF-8, UTF-16, Windows-1252) and HTML come in, and what `org.hearsay.format` makes
/// of PDF, e-mail, JSON and feeds; an article with a title, byline, outlet, date and text goes out.
/// What holds many documents is opened in `container`. Five lists say how, each in the order in
/// which it is tried:
///
/// - `Binary.SIGNATURES` and `Unreadable`: what is refused, and what its sender can do;
/// - `Decoding.RULES`: which encoding it is;
/// - `Asides.RULES` and `BodyFinder.SIGNS`: which elements of a page hold the article;
/// - `FurnitureRules.ALL`: which lines of it are not its own prose;
/// - `MastheadReader`: where its title, writers, outlet, address, date and language are looked up.
///
/// Captions, "Read more" and the like within an article stay in its text and are listed as
/// furniture with their places; menus, comments and other articles are left out.
///
/// It is not a crawler: nothing here opens a connection. It runs no script of a page, and it knows
/// no sentences, which are the business of `org.hearsay.text`.
///
/// Start here: `ArticleReader`.
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
