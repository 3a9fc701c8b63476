"""The coreference heads: which spans are mentions, and which earlier mention each goes back to.

They read the word states of a finished network, which stays as it is: mentions by a biaffine score
of first and last word (Yu et al. 2020), antecedents by ranking all earlier mentions in reach against
"none" (Lee et al. 2017), with learnt vectors for how the two mentions lie to each other and what
their words share (the same in Java: `org.hearsay.source.coref`).
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .model import DEPTHS, HIDDEN

WIDEST = 30
REACH = 100
CORE, PAIR, SPAN_SIDE, TYPES = 256, 128, 128, 16

PRONOUNS = [
    "i me my mine myself", "we us our ours ourselves", "you your yours yourself yourselves",
    "he him his himself", "she her hers herself", "it its itself",
    "they them their theirs themselves", "this that these those here there",
    "who whom whose which what"]
PRONOUN = {w: i for i, words in enumerate(PRONOUNS) for w in words.split()}
NAME, NUMBER, DEFINITE, POINTING, OWNED, INDEFINITE, BARE = range(9, 16)
POINTERS = frozenset("this that these those".split())
OWNERS = frozenset("my your his her its our their".split())
LEADERS = POINTERS | OWNERS | frozenset("a an the some any every each".split())
BREAKERS = frozenset("""of in on at by for from with to about against between among under over into
    after before during near who whom whose which that where when , ( ) [ ] : ; \u2013 \u2014""".split())
STOPS = frozenset(".?!\u2026")
COPULAS = frozenset("is was are were".split())
DISTANCES = (1, 2, 3, 4, 7, 15, 31, 63)
SENTENCES = (0, 1, 2, 3, 7, 15)
SIZES = (TYPES * TYPES, 9, 14, 36, 6, 4, 2, 4, 2)
WIDTH = sum(SIZES)


class Words:
    """One document's words as the features see them."""

    def __init__(self, text, spans, features):
        self.lower = [text[s:e].lower().replace("\u2019", "'") for s, e in spans]
        self.shape = [f[0] for f in features]
        self.quoted = [int(f[2] > 0) for f in features]
        self.paragraph, self.stops = [], [0]
        for k, f in enumerate(features):
            last = self.paragraph[-1] if k else 0
            self.paragraph.append(last + (1 if k and f[1] else 0))
            self.stops.append(self.stops[-1] + (self.lower[k] in STOPS))


class Noun:
    """One mention (first and last word, both included) as the features see it."""

    def __init__(self, words, a, b):
        self.a, self.b = a, b
        lower = words.lower
        while a < b and lower[a] in LEADERS:
            a += 1
        while a < b and lower[b] in ("'s", "'"):
            b -= 1
        self.head = b
        for k in range(a + 1, b + 1):
            if lower[k] in BREAKERS:
                self.head = k - 1
                break
        self.full = " ".join(lower[self.a:self.b + 1])
        self.core = " ".join(lower[a:b + 1])
        self.noun = lower[self.head]
        self.content = frozenset(w for w in lower[a:b + 1] if w not in BREAKERS and w not in LEADERS)
        titles = [lower[k][0] for k in range(a, b + 1) if words.shape[k] in (1, 2)]
        self.initials = "".join(titles) if len(titles) > 1 else ""
        self.type = self._type(words)

    def _type(self, words):
        first = words.lower[self.a]
        if self.a == self.b and first in PRONOUN:
            return PRONOUN[first]
        if words.shape[self.head] in (1, 2) and (self.head > 0 or self.a < self.b):
            return NAME
        if words.shape[self.head] == 3:
            return NUMBER
        if first == "the":
            return DEFINITE
        if first in POINTERS:
            return POINTING
        if first in OWNERS:
            return OWNED
        return INDEFINITE if first in ("a", "an") else BARE


def bucket(values, limits):
    return sum((values > limit).astype(np.int64) for limit in limits)


def ids(items):
    known = {}
    return np.array([known.setdefault(x, len(known)) for x in items])


def pairs(words, mentions, reach=REACH):
    """All pairs (later, earlier) of mentions in reach, and their features [pairs, len(SIZES)].

    Mentions are in order of first word, the longer first."""
    nouns = [Noun(words, a, b) for a, b in mentions]
    n = len(nouns)
    i = np.concatenate([np.full(min(k, reach), k) for k in range(n)] or [np.zeros(0)]).astype(np.int64)
    j = np.concatenate([np.arange(max(0, k - reach), k) for k in range(n)] or [np.zeros(0)]).astype(np.int64)
    if not len(i):
        return i, j, np.zeros((0, len(SIZES)), np.int64)
    a = np.array([m.a for m in nouns])
    b = np.array([m.b for m in nouns])
    kind = np.array([m.type for m in nouns])
    stops, paragraph = np.array(words.stops), np.array(words.paragraph)
    quoted = np.array(words.quoted)
    # Between the end of the earlier one and the beginning of the later one.
    gap = a[i] - b[j] - 1
    sentences = np.maximum(0, stops[a[i]] - stops[np.minimum(b[j] + 1, a[i])])
    pronoun = kind < NAME
    full, core, noun = (ids([getattr(m, x) for m in nouns]) for x in ("full", "core", "noun"))
    share = shared([m.content for m in nouns])[i, j]
    size = np.array([len(m.content) for m in nouns])
    some = share > 0
    match = np.zeros(len(i), np.int64)
    match[some & (share == size[j])] = 5
    match[some & (share == size[i])] = 4
    match[noun[i] == noun[j]] = 1
    match[core[i] == core[j]] = 2
    match[full[i] == full[j]] = 3
    like = match > 0
    nearest = np.zeros(len(i), np.int64)
    seen = -1
    for p in range(len(i) - 1, -1, -1):
        if like[p] and i[p] != seen:
            nearest[p], seen = 1, i[p]
    group = np.where(pronoun[i], 2, np.where(kind[i] == NAME, 0, 1))
    lie = np.zeros(len(i), np.int64)
    inside = b[j] >= b[i]
    lie[inside] = 1
    lie[(a[i] == a[j]) & ~inside] = 2
    lie[gap == 0] = 3
    lower = np.array(words.lower)
    between = lower[np.minimum(b[j] + 1, len(lower) - 1)]
    lie[(gap == 1) & np.isin(between, [","])] = 4
    lie[(gap == 1) & np.isin(between, sorted(COPULAS))] = 5
    extra = np.minimum(2, size[i] - share)
    letters = ids([m.initials for m in nouns] + [m.core.replace(".", "") for m in nouns])
    whole, initials = letters[n:], np.where([bool(m.initials) for m in nouns], letters[:n], -1)
    short = ((initials[i] == whole[j]) | (initials[j] == whole[i])).astype(np.int64)
    columns = [kind[i] * TYPES + kind[j], bucket(i - j, DISTANCES),
               bucket(sentences, SENTENCES) * 2 + pronoun[i],
               (match * 3 + group) * 2 + nearest, lie, quoted[a[i]] * 2 + quoted[a[j]], short,
               np.where(noun[i] == noun[j], extra, 3), (paragraph[a[i]] == paragraph[a[j]]).astype(np.int64)]
    offsets = np.cumsum((0,) + SIZES[:-1])
    return i, j, np.stack(columns, 1) + offsets


def shared(sets):
    """How many members each two sets share."""
    known = {}
    rows = [[known.setdefault(w, len(known)) for w in sorted(s)] for s in sets]
    bags = np.zeros((len(sets), len(known)), np.float32)
    for bag, row in zip(bags, rows):
        bag[row] = 1
    return (bags @ bags.T).astype(np.int64)


class Heads(nn.Module):
    def __init__(self, dropout=0.3):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.mix = nn.Linear(HIDDEN * DEPTHS, CORE)
        self.near = nn.ModuleList(nn.Conv1d(CORE, CORE, 3, padding=1) for _ in range(2))
        self.norm = nn.ModuleList(nn.LayerNorm(CORE) for _ in range(3))
        self.marks = nn.ModuleList(nn.Embedding(n, CORE) for n in (5, 3, 3))
        self.first = nn.Linear(CORE, SPAN_SIDE + 1)
        self.last = nn.Linear(CORE, SPAN_SIDE + 1)
        self.width = nn.Parameter(torch.zeros(WIDEST))
        self.side = nn.Linear(4 * CORE, 3 * PAIR)
        self.lie = nn.EmbeddingBag(WIDTH, PAIR, mode="sum")
        self.both = nn.Linear(PAIR, PAIR, bias=False)
        self.deep = nn.Linear(PAIR, PAIR // 2)
        self.out = nn.Linear(PAIR // 2, 1)
        nn.init.normal_(self.lie.weight, std=0.1)
        with torch.no_grad():
            self.first.bias[0] = -4

    def words(self, states, features, windows):
        """Word vectors [W, CORE] from states [W, DEPTHS * HIDDEN]; `windows` are the ranges of words
        that the encoder read at once, beyond which nothing is seen."""
        x = self.mix(self.drop(states))
        for i, m in enumerate(self.marks):
            x = x + m(features[:, i])
        x = self.norm[0](F.gelu(x))
        for conv, norm in zip(self.near, list(self.norm)[1:]):
            y = torch.cat([conv(x[a:b].t()[None])[0].t() for a, b in windows])
            x = norm(x + F.gelu(y))
        return self.drop(x)

    def spans(self, x):
        """Scores [W, WIDEST] of the span that begins at a word and is so many words wide."""
        n = x.shape[0]
        first, last = self.first(x), self.last(x)
        last = torch.cat([last, last.new_zeros(WIDEST, last.shape[1])])
        ends = last.unfold(0, WIDEST, 1)[:n]  # W, D, WIDEST
        product = torch.einsum("wd,wdk->wk", first[:, 1:], ends[:, 1:]) / SPAN_SIDE ** 0.5
        return product + first[:, :1] + ends[:, 0] + self.width

    def sides(self, x, a, b, head):
        sums = torch.cat([x.new_zeros(1, CORE), x.cumsum(0)])
        mean = (sums[b + 1] - sums[a]) / (b - a + 1)[:, None]
        return self.drop(self.side(torch.cat([x[a], x[b], x[head], mean], 1))).view(-1, 3, PAIR)

    def antecedents(self, sides, i, j, lie):
        """A score for each pair; that of "none" is 0."""
        q, k, p = sides.unbind(1)
        h = F.gelu(q[i] + k[j] + self.both(p[i] * p[j]) + self.lie(lie))
        return self.out(F.gelu(self.deep(h)))[:, 0]


def allowed(words):
    """Spans [W, WIDEST] that stay within a paragraph."""
    n = len(words.lower)
    p = np.array(words.paragraph + [-1] * WIDEST)
    return torch.from_numpy(np.stack([p[:n] == p[k:n + k] for k in range(WIDEST)], 1))


def choose(scores, threshold):
    """Spans (first, last) with a score of at least `threshold`, the best first, none that crosses a
    better one; in order of first word, the longer first."""
    n, w = scores.shape
    at = np.argwhere(scores >= threshold)
    at = at[np.argsort(-scores[at[:, 0], at[:, 1]], kind="stable")]
    taken, low, high = [], {}, {}
    for a, k in at.tolist():
        b = a + k
        if not any(c < a <= d < b or a < c <= b < d for c, d in
                   {s for x in range(a, b + 1) for s in low.get(x, ())}):
            taken.append((a, b))
            for x in range(a, b + 1):
                low.setdefault(x, []).append((a, b))
    return sorted(taken, key=lambda s: (s[0], -s[1]))


def best(i, j, scores):
    """For each mention that goes back to another the best of those, if better than none."""
    found = {}
    for later, earlier, score in zip(i.tolist(), j.tolist(), scores.tolist()):
        if score > found.get(later, (0, 0))[0]:
            found[later] = (score, earlier)
    return {later: earlier for later, (_, earlier) in found.items()}
