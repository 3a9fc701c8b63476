"""Train the link scorer on the word states of a finished network.

    python3 -m hearsay.link_train --data DIR --encoder DIR --checkpoint last.pt --out final.pt

The encoder reads every document once; then only the scorer learns, a minute on a CPU, on gold spans.
"""
import argparse
import json
import os
import random
import time

import torch
from torch.nn import functional as F

from . import data, links, model as M, polnear, score
from .text import WordPieces


def states(model, docs, pieces):
    out = []
    for n, doc in enumerate(docs):
        rows = []
        with torch.no_grad():
            for a, b in data.windows(doc):
                one = data.batch([(doc, a, b)], pieces)
                rows.append(model.states(one.pieces, one.features, one.mask, one.first)[0])
        out.append(torch.cat(rows))
        if n % 100 == 99:
            print(f"{n + 1} documents read", flush=True)
    return out


class Gold:
    """The gold links of one document over its gold spans."""

    def __init__(self, doc):
        groups = [g for g in doc.groups if g["content"]]
        self.want = {(g["cue"], g["source"], tuple(g["content"])) for g in groups}
        self.spans = links.Spans(doc, {
            "cue": sorted({g["cue"] for g in groups}),
            "source": sorted({g["source"] for g in groups if g["source"]}),
            "content": sorted({c for g in groups for c in g["content"]})})
        cue_of = {c: g["cue"] for g in groups for c in g["content"]}
        source_of = {g["cue"]: g["source"] for g in groups}
        self.cue = torch.tensor([self.spans.cues.index(cue_of[c]) for c in self.spans.contents])
        self.source = torch.tensor([1 + self.spans.sources.index(source_of[c]) if source_of[c] else 0
                                    for c in self.spans.cues])

    def loss(self, scorer, state):
        content, source = scorer(state, self.spans)
        terms = torch.cat([each(content, self.cue), each(source, self.source)])
        return terms.sum() / len(terms)


def each(scores, target):
    """Cross-entropy of each row whose target is in reach."""
    held = scores.gather(1, target[:, None])[:, 0] > -1e3
    return F.cross_entropy(scores[held], target[held], reduction="none")


@torch.no_grad()
def dev(model, scorer, docs, held, golds):
    """Whole attributions exact, F1: on gold spans, and on the spans that the tagger finds."""
    scorer.eval()
    right = {"gold": [0, 0, 0], "found": [0, 0, 0]}
    for doc, state, gold in zip(docs, held, golds):
        found = score.spans(model.crf.decode(model.tags(state)))
        own = links.Spans(doc, {r: [(a, b) for role, a, b in found if role == r] for r in M.ROLES})
        for name, spans in (("gold", gold.spans), ("found", own)):
            said = set(scorer.attach(state, spans)) if spans.cues else set()
            counts = (len(said & gold.want), len(said), len(gold.want))
            right[name] = [x + y for x, y in zip(right[name], counts)]
    return {k: round(200 * h / (s + g), 2) for k, (h, s, g) in right.items()}


def main():
    p = argparse.ArgumentParser()
    for name in ("data", "encoder", "checkpoint", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--articles", type=int, default=0, help="only so many, for a trial")
    p.add_argument("--with-dev", action="store_true")
    args = p.parse_args()
    pieces = WordPieces(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json"))
    load = lambda s: [data.document(a, pieces) for a in polnear.load(os.path.join(args.data, s))]
    test, docs = load("dev"), load("train")[:args.articles or None]
    model = M.load(args.checkpoint).eval()
    M.Linear.low = True
    held_test, held = states(model, test, pieces), states(model, docs, pieces)
    gold_test, golds = [Gold(d) for d in test], [Gold(d) for d in docs]
    if args.with_dev:
        golds, held = golds + gold_test, held + held_test
    scorer = links.Scorer(model.links)
    optim = torch.optim.AdamW([{"params": [scorer.biases], "lr": 3e-2, "weight_decay": 0},
                               {"params": list(scorer.project.parameters()) +
                                list(scorer.none.parameters()), "lr": 7e-4}], betas=(0.9, 0.98))
    total = args.epochs * len(golds)
    schedule = torch.optim.lr_scheduler.LambdaLR(optim, lambda n: max(0.0, 1 - n * 4 / total))
    rnd, started = random.Random(1), time.time()
    for epoch in range(args.epochs):
        scorer.train()
        order, sums = list(range(len(docs))), []
        rnd.shuffle(order)
        for n, i in enumerate(order):
            state = F.dropout(held[i], 0.1)
            if golds[i].want:
                value = golds[i].loss(scorer, state)
                value.backward()
                sums.append(float(value))
            if n % 4 == 3:
                optim.step()
                schedule.step()
                optim.zero_grad()
        print(f"epoch {epoch + 1} loss {sum(sums) / len(sums):.4f} dev "
              f"{json.dumps(dev(model, scorer, test, held_test, gold_test))} {time.time() - started:.0f} s", flush=True)
    torch.save({"model": model.state_dict(), "none": scorer.none.state_dict(),
                "biases": scorer.biases.detach()}, args.out)


if __name__ == "__main__":
    main()
