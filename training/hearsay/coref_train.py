"""Train the coreference heads on the word states of a finished network, which stays as it is.

    python3 -m hearsay.coref_train --data DIR --encoder DIR --checkpoint final.pt --out heads.pt

DIR holds GUM's `train` and `dev`. The encoder reads every document once (kept in `--states` for
another run); then the heads alone learn. The dev figures are for watching a run: `hearsay eval
coreference` measures what ships.
"""
import argparse
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from . import coref as C, data, gum, model as M
from .text import WordPieces

LIMIT = 192


class Document:
    """One text as the heads see it, and its gold."""

    def __init__(self, article, states, pieces):
        doc = data.document(article, pieces)
        self.name, self.states = article.name, states
        self.words = C.Words(doc.text, doc.spans, doc.features)
        self.features = torch.tensor(doc.features)
        self.windows = data.windows(doc, limit=LIMIT)
        first = {s: k for k, (s, _) in enumerate(doc.spans)}
        last = {e: k for k, (_, e) in enumerate(doc.spans)}
        found = {(first.get(s, -1), last.get(e, -1)): entity for entity, s, e in article.mentions}
        self.gold = {(a, b): entity for (a, b), entity in found.items()
                     if 0 <= a <= b < a + C.WIDEST
                     and self.words.paragraph[a] == self.words.paragraph[b]}
        self.allowed = C.allowed(self.words)
        self.target = torch.zeros(len(doc.spans), C.WIDEST)
        for a, b in self.gold:
            self.target[a, b - a] = 1


@torch.no_grad()
def states(model, article, pieces):
    """Word states [W, DEPTHS * HIDDEN] in half precision."""
    doc, rows = data.document(article, pieces), []
    for a, b in data.windows(doc, limit=LIMIT):
        one = data.batch([(doc, a, b)], pieces)
        every = model.encoder.depths(one.pieces, one.features, one.mask)
        read = [every[i] for i in M.depths(len(every) - 1)]
        rows.append(torch.cat(read, -1)[0][one.first[0]].half())
    return torch.cat(rows)


def load(args, model, pieces, split):
    articles = gum.load(os.path.join(args.data, split))
    kept = f"{args.states}.{split}" if args.states else None
    if kept and os.path.exists(kept):
        held = torch.load(kept)
    else:
        held = [states(model, article, pieces) for article in articles]
        if kept:
            torch.save(held, kept)
    print(f"{len(articles)} documents of {split} read", flush=True)
    return [Document(a, s, pieces) for a, s in zip(articles, held)]


def antecedents(net, doc, x, mentions):
    """Pairs and their scores; mentions in order."""
    i, j, lie = map(torch.from_numpy, C.pairs(doc.words, mentions))
    head = [C.Noun(doc.words, *m).head for m in mentions]
    a, b, head = (torch.tensor(v) for v in (*zip(*mentions), head))
    return i, j, net.antecedents(net.sides(x, a, b, head), i, j, lie)


def losses(net, doc, likely):
    """Of the spans, and of the antecedents of gold mentions and, if `likely`, of what else is taken
    for a mention."""
    x = net.words(doc.states.float(), doc.features, doc.windows)
    scores = net.spans(x)
    spans = F.binary_cross_entropy_with_logits(scores, doc.target, reduction="none")
    spans = (spans * doc.allowed).sum() / max(1, len(doc.gold))
    mentions = sorted(set(doc.gold) | (taken(scores, doc) if likely else set()),
                      key=lambda m: (m[0], -m[1]))
    if len(mentions) < 2:
        return spans, spans * 0
    i, j, scores = antecedents(net, doc, x, mentions)
    entity = torch.from_numpy(C.ids([doc.gold.get(m, m) for m in mentions]))
    table = torch.full((len(mentions), C.REACH + 1), -1e4)
    table[:, C.REACH] = 0
    table = table.index_put((i, i - j - 1), scores)
    right = torch.zeros(table.shape, dtype=torch.bool)
    right[i, i - j - 1] = entity[i] == entity[j]
    right[:, C.REACH] = ~right[:, :C.REACH].any(1)
    likelihood = torch.logsumexp(table.masked_fill(~right, -1e4), 1) - torch.logsumexp(table, 1)
    return spans, -likelihood.mean()


@torch.no_grad()
def taken(scores, doc):
    scores = scores.masked_fill(~doc.allowed, -1e4)
    at = (scores > -1.5).nonzero()
    best = scores[at[:, 0], at[:, 1]].argsort(descending=True)[:int(1.3 * len(doc.gold))]
    return {(int(a), int(a + k)) for a, k in at[best]}


@torch.no_grad()
def dev(net, docs, least):
    """F1 of mentions, and of links by whether the chosen antecedent is of the same entity."""
    net.eval()
    right = found = gold = linked = links = wanted = 0
    for doc in docs:
        x = net.words(doc.states.float(), doc.features, doc.windows)
        scores = net.spans(x).masked_fill(~doc.allowed, -1e4)
        mentions = C.choose(scores.numpy(), least)
        entity = [doc.gold.get(m, m) for m in mentions]
        right += sum(m in doc.gold for m in mentions)
        found, gold = found + len(mentions), gold + len(doc.gold)
        for x, y in C.best(*antecedents(net, doc, x, mentions)).items() if len(mentions) > 1 else ():
            links, linked = links + 1, linked + (entity[x] == entity[y])
        wanted += len(doc.gold) - len(set(doc.gold.values()))
    net.train()
    return {"mentions": round(200 * right / (found + gold), 1),
            "links": round(200 * linked / max(1, links + wanted), 1)}


def main():
    p = argparse.ArgumentParser()
    for name in ("data", "encoder", "checkpoint", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--states", help="where to keep what the encoder says, 1 GB")
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--least", type=float, default=-1.0, help="least score of a mention")
    p.add_argument("--seed", type=int, default=1)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    pieces = WordPieces(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json"))
    model = M.load(args.checkpoint).eval()
    test, docs = (load(args, model, pieces, split) for split in ("dev", "train"))
    net = C.Heads()
    optim = torch.optim.AdamW(net.parameters(), lr=args.rate, weight_decay=0.01, betas=(0.9, 0.98))
    total = args.epochs * len(docs)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim, lambda n: min(1, n / 100) * max(0.0, 1 - n / total))
    rnd, started = random.Random(args.seed), time.time()
    for epoch in range(args.epochs):
        sums = np.zeros(2)
        for doc in rnd.sample(docs, len(docs)):
            spans, links = losses(net, doc, epoch > 0)
            optim.zero_grad()
            (spans + links).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optim.step()
            schedule.step()
            sums += float(spans), float(links)
        print(f"epoch {epoch + 1} loss {sums / len(docs)} dev {dev(net, test, args.least)} "
              f"{time.time() - started:.0f} s", flush=True)
        torch.save({"heads": net.state_dict(), "least": args.least}, args.out)


if __name__ == "__main__":
    main()
