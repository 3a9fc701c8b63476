package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/// What is wrong with an attribution that is not right word for word. The first that fits, from the
/// top; a mistake in more than one part is [#SEVERAL].
public enum MistakeKind {
  MISSED("missed: nothing found shares its cue or content"),
  MADE_UP("made up: nothing annotated shares its cue or content"),
  SEVERAL("several parts differ"),
  CUE_OTHER("cue: other words"),
  CUE_EDGE("cue: an edge differs"),
  SOURCE_MISSED("source: not found"),
  SOURCE_MADE_UP("source: the annotator has none"),
  SOURCE_OTHER("source: other words"),
  SOURCE_EDGE("source: an edge differs"),
  CONTENT_FRAGMENT("content: a fragment too few or too many"),
  CONTENT_BEGIN("content: begins elsewhere"),
  CONTENT_END("content: ends elsewhere"),
  CONTENT_BOTH("content: begins and ends elsewhere");

  private final String label;

  MistakeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static MistakeKind of(Mistake mistake) {
    return mistake
        .gold()
        .map(gold -> mistake.found().map(found -> between(gold, found)).orElse(MISSED))
        .orElse(MADE_UP);
  }

  private static MistakeKind between(LinkedSpans gold, LinkedSpans found) {
    List<MistakeKind> wrong = new ArrayList<>();
    if (!gold.cue().equals(found.cue())) {
      wrong.add(overlap(gold.cue(), found.cue()) ? CUE_EDGE : CUE_OTHER);
    }
    if (!gold.source().equals(found.source())) {
      wrong.add(source(gold.source(), found.source()));
    }
    if (!gold.content().equals(found.content())) {
      wrong.add(content(gold.content(), found.content()));
    }
    return wrong.size() == 1 ? wrong.getFirst() : SEVERAL;
  }

  private static MistakeKind source(List<Span> gold, List<Span> found) {
    if (found.isEmpty()) {
      return SOURCE_MISSED;
    }
    if (gold.isEmpty()) {
      return SOURCE_MADE_UP;
    }
    return overlap(gold, found) ? SOURCE_EDGE : SOURCE_OTHER;
  }

  private static MistakeKind content(List<Span> gold, List<Span> found) {
    if (gold.size() != found.size()) {
      return CONTENT_FRAGMENT;
    }
    boolean begin = false;
    boolean end = false;
    for (int i = 0; i < gold.size(); i++) {
      begin |= gold.get(i).start() != found.get(i).start();
      end |= gold.get(i).end() != found.get(i).end();
    }
    return begin && end ? CONTENT_BOTH : begin ? CONTENT_BEGIN : CONTENT_END;
  }

  private static boolean overlap(List<Span> one, List<Span> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(a::overlaps));
  }
}
