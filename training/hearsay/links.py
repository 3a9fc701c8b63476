"""The link scorer: which cue a content fragment belongs to, and which source a cue has.

A score is the product of two span vectors plus learnt biases for how the two spans lie to each
other: candidates between, paragraphs apart, tokens apart, full stops, cues and contents between
(the same in Java: `org.hearsay.attribution.SpanLayout`). During the training of the network a plain
version without the biases (`window_loss`) makes the encoder care about links; `link_train.py` then
trains the scorer alone on vectors of the finished encoder, over whole documents.
"""
import torch
from torch.nn import functional as F

from .model import LINK

SOURCE, CUE_OF_SOURCE, CONTENT, CUE_OF_CONTENT = range(4)
NEAR, REACH = 6, 400
SIZES = (2 * NEAR + 1, 5, 16, 8, 8, 6)
WIDTH = sum(SIZES)
GAPS = (0, 1, 2, 5, 10, 20, 40)
STOPS = frozenset(".?!\u2026")


def mean(vectors, place):
    return vectors[place[0]:place[1] + 1].mean(0)


def window_loss(links, ranges):
    """Mean cross-entropy of both links over the windows of a batch, on gold spans, vectors alone."""
    terms = []
    for row, (doc, a, b) in zip(links, ranges):
        inside = lambda p: p and a <= p[0] and p[1] < b
        cues = sorted({g["cue"] for g in doc.groups if inside(g["cue"])})
        sources = sorted({g["source"] for g in doc.groups if inside(g["source"])})
        if not cues:
            continue
        vector = lambda side, p: mean(row[:, side], (p[0] - a, p[1] - a))
        of_content = torch.stack([vector(CUE_OF_CONTENT, c) for c in cues])
        of_source = torch.stack([vector(SOURCE, s) for s in sources]) if sources else None
        for g in doc.groups:
            if g["cue"] not in cues:
                continue
            for c in g["content"]:
                if inside(c):
                    terms.append(_cross(of_content, vector(CONTENT, c), cues.index(g["cue"])))
            if inside(g["source"]):
                terms.append(_cross(of_source, vector(CUE_OF_SOURCE, g["cue"]), sources.index(g["source"])))
    return torch.stack(terms).mean() if terms else links.sum() * 0


def _cross(candidates, one, target):
    scores = candidates @ one / LINK ** 0.5
    return F.cross_entropy(scores[None], torch.tensor([target], device=scores.device))


class Layout:
    """What a pair's biases need of one document: marks of paragraphs and stops, and the spans."""

    def __init__(self, doc, cues, contents):
        self.paragraph, self.stops = [], [0]
        for (start, end), (_, line, _) in zip(doc.spans, doc.features):
            last = self.paragraph[-1] if self.paragraph else -1
            self.paragraph.append(last + (1 if line or not self.paragraph else 0))
            self.stops.append(self.stops[-1] + (doc.text[start:end] in STOPS))
        self.cues, self.contents = cues, contents

    def lie(self, one, other, rank):
        """Indices of the six biases of candidate `other` for span `one`; `rank` is the signed count."""
        after = 1 if other[0] > one[0] else 0
        left, right = (one, other) if after else (other, one)
        gap = max(0, right[0] - left[1] - 1)
        between = lambda spans: sum(left[1] < s[0] and s[1] < right[0] for s in spans)
        apart = self.paragraph[other[0]] - self.paragraph[one[0]]
        stops = max(0, self.stops[max(right[0], left[1] + 1)] - self.stops[left[1] + 1])
        values = (max(-NEAR, min(NEAR, rank)) + NEAR, max(-2, min(2, apart)) + 2,
                  after * 8 + sum(gap > g for g in GAPS), after * 4 + min(3, stops),
                  after * 4 + min(3, between(self.cues)), after * 3 + min(2, between(self.contents)))
        out, offset = [], 0
        for value, size in zip(values, SIZES):
            out.append(offset + value)
            offset += size
        return out

    def table(self, ones, candidates):
        """Indices [ones, candidates, 6] of all pairs, and a mask [ones, candidates] of those in reach."""
        lies = torch.zeros(len(ones), len(candidates), len(SIZES), dtype=torch.long)
        near = torch.zeros(len(ones), len(candidates), dtype=torch.bool)
        for i, one in enumerate(ones):
            before = sum(c[0] <= one[0] for c in candidates)
            for j, c in enumerate(candidates):
                if c[1] >= one[0] - REACH and c[0] <= one[1] + REACH:
                    near[i, j] = True
                    lies[i, j] = torch.tensor(self.lie(one, c, j - before + (1 if j >= before else 0)))
        return lies, near


class Spans:
    """The spans of one document and how they lie to each other; made once, used every epoch."""

    def __init__(self, doc, of):
        self.cues, self.sources, self.contents = of["cue"], of["source"], of["content"]
        layout = Layout(doc, self.cues, self.contents)
        self.to_cue = layout.table(self.contents, self.cues)
        self.to_source = layout.table(self.cues, self.sources)


class Scorer(torch.nn.Module):
    """Vectors from the encoder's word states, and biases."""

    def __init__(self, project):
        super().__init__()
        self.project = project
        self.none = torch.nn.Linear(LINK, 1)
        self.biases = torch.nn.Parameter(torch.zeros(2, WIDTH))

    def forward(self, states, spans):
        """Scores [contents, cues] of cues for contents and [cues, 1 + sources] of sources for cues,
        "nobody" first; what is out of reach is -1e4."""
        vectors = self.project(states).view(states.shape[0], 4, LINK)
        sums = torch.cat([vectors.new_zeros(1, 4, LINK), vectors.cumsum(0)])
        cue_of_content = means(sums, CUE_OF_CONTENT, spans.cues)
        content = self._scores(means(sums, CONTENT, spans.contents), cue_of_content, 1, spans.to_cue)
        cue = means(sums, CUE_OF_SOURCE, spans.cues)
        source = self._scores(cue, means(sums, SOURCE, spans.sources), 0, spans.to_source)
        return content, torch.cat([self.none(cue), source], 1)

    def _scores(self, ones, others, kind, table):
        lies, near = table
        scores = ones @ others.t() / LINK ** 0.5 + self.biases[kind][lies].sum(-1)
        return torch.where(near, scores, torch.full_like(scores, -1e4))

    def attach(self, states, spans):
        """Attributions (cue, source, contents); a cue without content is left out."""
        content, source = self(states, spans)
        groups = {c: [] for c in spans.cues}
        for fragment, row in zip(spans.contents, content):
            if len(row) and row.max() > -1e3:
                groups[spans.cues[int(row.argmax())]].append(fragment)
        best = source.argmax(1).tolist()
        return [(c, spans.sources[b - 1] if b else None, tuple(f))
                for (c, f), b in zip(groups.items(), best) if f]


def means(sums, side, places):
    """Mean vectors of spans, from running sums."""
    if not places:
        return sums.new_zeros(0, LINK)
    a, b = torch.tensor(places).t()
    return (sums[b + 1, side] - sums[a, side]) / (b - a + 1)[:, None]
