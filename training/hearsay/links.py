"""The link head: which cue a content fragment belongs to, and which source a cue has."""
import torch
from torch.nn import functional as F

from .model import LINK, NEAR

SOURCE, CUE_OF_SOURCE, CONTENT, CUE_OF_CONTENT = range(4)


def mean(vectors, place):
    return vectors[place[0]:place[1] + 1].mean(0)


def steps(place, others):
    """Signed count of `others` between a place and each of them, cut at NEAR: 0 the first after."""
    order = [1 if o[0] > place[0] else 0 for o in others]
    before = sum(1 for o in order if o == 0)
    return [max(-NEAR, min(NEAR, i - before + (1 if i >= before else 0))) + NEAR
            for i in range(len(others))]


def content_scores(model, links, fragment, cues):
    """Scores [cues] of the cues (in text order) for one content fragment."""
    mine = mean(links[:, CONTENT], fragment)
    theirs = torch.stack([mean(links[:, CUE_OF_CONTENT], c) for c in cues])
    return theirs @ mine / LINK ** 0.5 + model.far[1][steps(fragment, cues)]


def source_scores(model, links, cue, sources):
    """Scores [1 + sources]: no source first, then the sources in text order."""
    mine = mean(links[:, CUE_OF_SOURCE], cue)
    none = model.none(mine)
    if not sources:
        return none
    theirs = torch.stack([mean(links[:, SOURCE], s) for s in sources])
    return torch.cat([none, theirs @ mine / LINK ** 0.5 + model.far[0][steps(cue, sources)]])


def loss(model, links, ranges):
    """Mean cross-entropy of both links over the windows of a batch, on gold spans."""
    terms = []
    for row, (doc, a, b) in zip(links, ranges):
        cues, sources = set(), set()
        for g in doc.groups:
            for place, seen in ((g["cue"], cues), (g["source"], sources)):
                if place and a <= place[0] and place[1] < b:
                    seen.add((place[0] - a, place[1] - a))
        cues, sources = sorted(cues), sorted(sources)
        for g in doc.groups:
            cue = (g["cue"][0] - a, g["cue"][1] - a)
            if cue not in cues:
                continue
            terms += _group_terms(model, row, g, cue, (a, b), cues, sources)
    return torch.stack(terms).mean() if terms else links.sum() * 0


def _group_terms(model, row, group, cue, window, cues, sources):
    a, b = window
    out = []
    for c in group["content"]:
        if a <= c[0] and c[1] < b and len(cues) > 1:
            scores = content_scores(model, row, (c[0] - a, c[1] - a), cues)
            out.append(F.cross_entropy(scores[None], torch.tensor([cues.index(cue)])))
    source = group["source"]
    if source is None or (a <= source[0] and source[1] < b):
        scores = source_scores(model, row, cue, sources)
        target = 0 if source is None else 1 + sources.index((source[0] - a, source[1] - a))
        out.append(F.cross_entropy(scores[None], torch.tensor([target])))
    return out
