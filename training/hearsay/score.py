"""Quick word-level scores for watching a training run; the published figures come from
`hearsay eval polnear`, which works on characters and on the model as shipped."""
from collections import Counter

import torch

from . import data, links
from .model import TAGS


def spans(tags):
    """Spans (role, first, last) of a tag id list."""
    out, start = [], None
    for k, t in enumerate(tags):
        name = TAGS[t]
        if name[0] in "BS":
            start = k
        if name[0] in "ES" and start is not None:
            out.append((name[2:], start, k))
    return out


@torch.no_grad()
def predict(model, doc, word_pieces, limit=data.WINDOW):
    """Attributions (cue, source, contents) of a document, each window on its own."""
    scores, vectors = [], []
    for a, b in data.windows(doc, limit):
        one = data.batch([(doc, a, b)], word_pieces)
        s, v = model(one.pieces, one.features, one.mask, one.first)
        scores.append(s[0].float())
        vectors.append(v[0].float())
    scores, vectors = torch.cat(scores), torch.cat(vectors)
    found = spans(model.crf.decode(scores))
    of = {r: [(a, b) for role, a, b in found if role == r] for r in ("source", "cue", "content")}
    return found, attach(model, vectors, of)


def attach(model, vectors, of, reach=400):
    groups = {c: [None, []] for c in of["cue"]}
    for fragment in of["content"]:
        near = [c for c in of["cue"] if abs(c[0] - fragment[0]) < reach or abs(c[0] - fragment[1]) < reach]
        if near:
            best = int(links.content_scores(model, vectors, fragment, near).argmax())
            groups[near[best]][1].append(fragment)
    for cue, group in groups.items():
        near = [s for s in of["source"] if abs(s[0] - cue[0]) < reach]
        best = int(links.source_scores(model, vectors, cue, near).argmax())
        group[0] = near[best - 1] if best else None
    return [(c, s, tuple(f)) for c, (s, f) in groups.items() if f]


def dev(model, docs, word_pieces):
    """F1 table on gold documents: spans by role, micro, whole attributions exact."""
    model.eval()
    hit, said, gold = Counter(), Counter(), Counter()
    for doc in docs:
        found, whole = predict(model, doc, word_pieces)
        truth = Counter(spans(doc.tags))
        found = Counter(found)
        for counts, c in ((hit, truth & found), (said, found), (gold, truth)):
            for (role, _, _), n in c.items():
                counts[role] += n
                counts["micro"] += n
        want = {(g["cue"], g["source"], tuple(g["content"])) for g in doc.groups if g["content"]}
        hit["whole"] += len(want & set(whole))
        said["whole"] += len(whole)
        gold["whole"] += len(want)
    return {r: round(200 * hit[r] / max(1, said[r] + gold[r]), 2)
            for r in ("source", "cue", "content", "micro", "whole")}
