package org.hearsay.eval.sources;

import java.util.List;
import java.util.Optional;
import org.hearsay.eval.LinkedSpans;

/// An attribution as a scorer of sources sees it, from whichever side.
///
/// @param id its name among the statements of one side of one article
/// @param spans the words of its source, cue and content
/// @param source id of its source
/// @param chain ids of sources, from who first said it to who passed it on last
/// @param within id of the statement whose content holds it
/// @param nested whether the labellers added it to the corpus's own attributions
public record LabelledStatement(
    String id,
    LinkedSpans spans,
    Optional<String> source,
    List<String> chain,
    Optional<String> within,
    boolean nested) {
  public LabelledStatement {
    chain = List.copyOf(chain);
  }
}
