"""Quick word-level scores for watching a training run; the published figures come from
`hearsay eval polnear`, which works on characters and on the model as shipped."""
from collections import Counter

import torch

from . import data, model as M
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
def predict(model, doc, word_pieces):
    """Spans of a document, each window on its own, the best path over the whole."""
    rows, device = [], next(model.parameters()).device
    for a, b in data.windows(doc):
        one = data.batch([(doc, a, b)], word_pieces).to(device)
        rows.append(model(one.pieces, one.features, one.mask, one.first)[0][0].float())
    return spans(model.crf.decode(torch.cat(rows)))


def dev(model, docs, word_pieces):
    """F1 of spans by role and all together on gold documents."""
    model.eval()
    hit, said, gold = Counter(), Counter(), Counter()
    for doc in docs:
        truth, found = Counter(spans(doc.tags)), Counter(predict(model, doc, word_pieces))
        for counts, c in ((hit, truth & found), (said, found), (gold, truth)):
            for (role, _, _), n in c.items():
                counts[role] += n
                counts["micro"] += n
    return {r: round(200 * hit[r] / max(1, said[r] + gold[r]), 2) for r in M.ROLES + ("micro",)}
