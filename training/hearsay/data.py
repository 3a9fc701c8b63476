"""From an article to tensors: words, features, pieces, gold tags and links, windows, batches."""
import random
from dataclasses import dataclass, replace

import torch

from . import text as T
from .model import TAGS

WINDOW = 256
TAG = {t: i for i, t in enumerate(TAGS)}


@dataclass
class Document:
    """One article at word level; spans are word ranges [first, last]."""
    name: str
    text: str
    spans: list
    pieces: list
    features: list
    tags: list
    groups: list
    paragraphs: list
    gold: bool = True


def document(article, word_pieces):
    spans = T.words(article.text)
    line = T.breaks(article.text, spans)
    quote = T.quotes(article.text, spans, line)
    case = [T.casing(article.text[s:e]) for s, e in spans]
    pieces = [word_pieces.pieces(article.text[s:e]) for s, e in spans]
    groups = [_group(a, spans) for a in article.attributions]
    starts = [k for k in range(len(spans)) if line[k] > 0] + [len(spans)]
    return Document(article.name, article.text, spans, pieces, list(zip(case, line, quote)),
                    _tags(groups, len(spans)), [g for g in groups if g["cue"]],
                    list(zip(starts, starts[1:])))


def plain_twin(article, seed):
    """The same article as another site would type it: straight quotes, now and then the headline in
    capitals and no blank lines. Every change keeps the length, so the offsets stay true."""
    rnd = random.Random(seed)
    text = article.text.translate(str.maketrans("\u201c\u201d\u2018\u2019\u00a0", "\"\"'' "))
    if rnd.random() < 0.5:
        end = text.find("\n")
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text[:end]) + text[end:]
    if rnd.random() < 0.5:
        text = text.replace("\n\n", " \n")
    return replace(article, text=text)


def _group(attribution, spans):
    return {"cue": _words(attribution.cue, spans),
            "source": _words(attribution.source, spans) if attribution.source else None,
            "content": [w for w in (_words(c, spans) for c in attribution.contents) if w]}


def _words(place, spans):
    inside = [k for k, (s, e) in enumerate(spans) if s < place[1] and e > place[0]]
    return (inside[0], inside[-1]) if inside else None


def _tags(groups, n):
    tags = [0] * n
    for g in groups:
        for role, places in (("content", g["content"]), ("source", [g["source"]]), ("cue", [g["cue"]])):
            for place in places:
                if place and not any(tags[place[0]:place[1] + 1]):
                    _write(tags, place, role)
    return tags


def _write(tags, place, role):
    a, b = place
    if a == b:
        tags[a] = TAG["S-" + role]
        return
    tags[a], tags[b] = TAG["B-" + role], TAG["E-" + role]
    for k in range(a + 1, b):
        tags[k] = TAG["I-" + role]


def windows(doc, limit=WINDOW, first=None):
    """Word ranges of whole paragraphs up to `limit` pieces; a longer paragraph is cut. `first` is
    the size of the first window, so that each epoch sees other neighbours."""
    out, begin, size, room = [], None, 0, first or limit
    for a, b in _blocks(doc, limit):
        n = sum(len(doc.pieces[k]) for k in range(a, b))
        if begin is not None and size + n > room - 2:
            out.append((begin, a))
            begin, size, room = None, 0, limit
        begin = a if begin is None else begin
        size += n
    if begin is not None:
        out.append((begin, len(doc.spans)))
    return out


def _blocks(doc, limit):
    for a, b in doc.paragraphs:
        size, start = 0, a
        for k in range(a, b):
            if size + len(doc.pieces[k]) > limit - 2:
                yield start, k
                start, size = k, 0
            size += len(doc.pieces[k])
        if start < b:
            yield start, b


@dataclass
class Batch:
    pieces: torch.Tensor
    features: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    words: torch.Tensor
    tags: torch.Tensor
    ranges: list

    def to(self, device):
        moved = [t.to(device) for t in (self.pieces, self.features, self.mask, self.first,
                                        self.words, self.tags)]
        return Batch(*moved, self.ranges)


def batch(items, word_pieces):
    """items: (document, begin, end). Pads to the longest."""
    rows = [_row(d, a, b, word_pieces) for d, a, b in items]
    length, width = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    n = len(rows)
    out = Batch(torch.zeros(n, length, dtype=torch.long), torch.zeros(n, length, 3, dtype=torch.long),
                torch.zeros(n, length), torch.zeros(n, width, dtype=torch.long),
                torch.zeros(n, width), torch.zeros(n, width, dtype=torch.long), items)
    for i, (pieces, features, first, tags) in enumerate(rows):
        out.pieces[i, :len(pieces)] = torch.tensor(pieces)
        out.features[i, :len(pieces)] = torch.tensor(features)
        out.mask[i, :len(pieces)] = 1
        out.first[i, :len(first)] = torch.tensor(first)
        out.words[i, :len(first)] = 1
        out.tags[i, :len(tags)] = torch.tensor(tags)
    return out


def _row(d, a, b, word_pieces):
    pieces, features, first = [word_pieces.cls], [(4, 0, 0)], []
    for k in range(a, b):
        first.append(len(pieces))
        pieces += d.pieces[k]
        features += [d.features[k]] * len(d.pieces[k])
    return pieces + [word_pieces.sep], features + [(4, 0, 0)], first, _cut(d.tags, a, b)


def _cut(tags, a, b):
    """Gold tags of a window; a span that sticks out becomes a shorter span."""
    cut = list(tags[a:b])
    if cut and TAGS[cut[0]][0] in "IE":
        cut[0] = TAG[("B" if TAGS[cut[0]][0] == "I" else "S") + TAGS[cut[0]][1:]]
    if cut and TAGS[cut[-1]][0] in "BI":
        cut[-1] = TAG[("E" if TAGS[cut[-1]][0] == "I" else "S") + TAGS[cut[-1]][1:]]
    return cut


def epoch(pairs, word_pieces, budget, seed):
    """Batches of about `budget` pieces in random order, windows of like size together. Of each pair
    (article, its plain twin) the twin is read in 3 of 10 cases."""
    rnd = random.Random(seed)
    docs = [plain if rnd.random() < 0.3 else doc for doc, plain in pairs]
    items = [(d, a, b) for d in docs
             for a, b in windows(d, first=rnd.randint(WINDOW // 4, WINDOW))]
    items.sort(key=lambda w: (sum(len(w[0].pieces[k]) for k in range(w[1], w[2])), rnd.random()))
    batches, row, longest = [], [], 0
    for item in items:
        n = sum(len(item[0].pieces[k]) for k in range(item[1], item[2])) + 2
        if row and max(longest, n) * (len(row) + 1) > budget:
            batches.append(row)
            row, longest = [], 0
        row.append(item)
        longest = max(longest, n)
    if row:
        batches.append(row)
    rnd.shuffle(batches)
    return (batch(b, word_pieces) for b in batches), len(batches)
