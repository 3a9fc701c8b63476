"""Trains the network that reads two places at once and judges how they stand to each other: same,
different, disagree (a cross-encoder, as in Devlin et al. 2019, arXiv 1810.04805, section 4.1).

In: the rows that bench's `ClaimFigures` writes. It learns from those of invented stories alone, listed
and the nearest of those left over, each in both orders; a tenth of the stories is kept to watch it, as
are the labelled pairs of the events. Out: a checkpoint after each epoch.

    python3 -m hearsay.claims_train --rows /tmp/rows.tsv --encoder /tmp/encoder --out /tmp/claims.pt
"""
import argparse
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from . import model as net
from .text import WordPieces

LABELS = ("different", "same", "disagree")
LONGEST = 96
NEAREST = 4


class Pairs(nn.Module):
    """Encoder with a head of three scores on its first state."""

    def __init__(self, layers=net.LAYERS):
        super().__init__()
        self.encoder = net.Encoder(layers)
        self.second = nn.Parameter(torch.zeros(net.HIDDEN))
        self.inner = nn.Linear(net.HIDDEN, net.HIDDEN)
        self.drop = net.Dropout()
        self.out = nn.Linear(net.HIDDEN, len(LABELS))

    def forward(self, pieces, side, mask):
        e = self.encoder
        x = e.words(pieces) + e.places.weight[:pieces.shape[1]] + e.kind
        x = e.drop(e.norm(x + side[..., None] * (self.second - e.kind)))
        bias = (1.0 - mask)[:, None, None, :] * -1e4
        for layer in e.layers:
            x = layer(x, bias)
        return self.out(self.drop(torch.tanh(self.inner(self.drop(x[:, 0])))))


def pretrained(layers, folder):
    """The public encoder, all its layers or each second; what tells the second place from the first
    is the encoder's own."""
    import onnx
    from onnx import numpy_helper
    whole, file = net.Reader(), f"{folder}/bge-small-en-v1.5.onnx"
    net.load_pretrained(whole, file)
    model = Pairs(layers)
    step = net.LAYERS // layers
    state = {k: v for k, v in whole.encoder.state_dict().items() if not k.startswith("layers.")}
    for k, v in whole.encoder.state_dict().items():
        if k.startswith("layers."):
            at = int(k.split(".")[1])
            if (at + 1) % step == 0:
                state[".".join(["layers", str((at + 1) // step - 1)] + k.split(".")[2:])] = v
    model.encoder.load_state_dict(state)
    for t in onnx.load(file).graph.initializer:
        if t.name == "embeddings.token_type_embeddings.weight":
            model.second.data.copy_(torch.from_numpy(numpy_helper.to_array(t)[1].copy()))
    return model


class Row:
    def __init__(self, line, names, pieces):
        cells = line.rstrip("\n").split("\t")
        self.event, self.label, self.kind = cells[0], LABELS.index(cells[1]), cells[2]
        self.nearness = float(cells[3 + names.index("nearness")])
        self.places = [[i for w in words.split(" ") for i in pieces.pieces(w)][:LONGEST] for words in cells[-2:]]


def read(path, pieces, kinds):
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[3:-2]
        return [Row(line, names, pieces) for line in lines if line.split("\t", 3)[2] in kinds]


def chosen(rows):
    """Listed rows, and of each story the nearest of those left over."""
    listed = [r for r in rows if r.kind == "invented"]
    rest = {}
    for r in rows:
        if r.kind == "unlisted":
            rest.setdefault(r.event, []).append(r)
    for story in rest.values():
        listed += sorted(story, key=lambda r: -r.nearness)[:NEAREST]
    return listed


def batch(rows, pieces, swap):
    ids, sides = [], []
    for r in rows:
        one, other = r.places[::-1] if swap(r) else r.places
        ids.append([pieces.cls] + one + [pieces.sep] + other + [pieces.sep])
        sides.append([0] * (len(one) + 2) + [1] * (len(other) + 1))
    most = max(map(len, ids))
    pad = lambda lists, fill: torch.tensor([x + [fill] * (most - len(x)) for x in lists])
    mask = torch.tensor([[1.0] * len(x) + [0.0] * (most - len(x)) for x in ids])
    return pad(ids, 0), pad(sides, 0).float(), mask, torch.tensor([r.label for r in rows])


def batches(rows, size):
    """Rows of about the same length together, in random order."""
    order = sorted(rows, key=lambda r: sum(map(len, r.places)) + random.random() * 8)
    parts = [order[k:k + size] for k in range(0, len(order), size)]
    random.shuffle(parts)
    return parts


def scores(model, rows, pieces):
    """Log-chances, the mean of both orders [N, 3]."""
    model.eval()
    found = []
    with torch.no_grad():
        for k in range(0, len(rows), 64):
            both = [model(*batch(rows[k:k + 64], pieces, lambda _: swap)[:3]) for swap in (False, True)]
            found.append(F.log_softmax((both[0] + both[1]) / 2, -1))
    return torch.cat(found)


def report(name, model, rows, pieces):
    found, wanted = scores(model, rows, pieces), torch.tensor([r.label for r in rows])
    said, line = found.argmax(-1), f"{name}: accuracy {100 * (found.argmax(-1) == wanted).float().mean():.1f}"
    for k, label in enumerate(LABELS):
        right = ((said == k) & (wanted == k)).sum().item()
        line += f", {label} F1 {200 * right / max(1, (said == k).sum().item() + (wanted == k).sum().item()):.1f}"
    print(line + f", loss {F.nll_loss(found, wanted):.3f}", flush=True)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--rows", required=True)
    args.add_argument("--encoder", required=True)
    args.add_argument("--out", required=True)
    args.add_argument("--layers", type=int, default=net.LAYERS)
    args.add_argument("--epochs", type=int, default=4)
    args.add_argument("--rate", type=float, default=6e-5)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--all", action="store_true", help="learn from the tenth kept to watch it too")
    args = args.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    net.Linear.low = True
    pieces = WordPieces(f"{args.encoder}/bge-small-en-v1.5-tokenizer.json")
    rows = read(args.rows, pieces, ("gold", "invented", "unlisted"))
    gold = [r for r in rows if r.kind == "gold"]
    learn = chosen(rows)
    stories = sorted({r.event for r in learn})
    watch = set() if args.all else set(stories[::10])
    watched, learn = [r for r in learn if r.event in watch], [r for r in learn if r.event not in watch]
    model = pretrained(args.layers, args.encoder)
    heads = [*model.inner.parameters(), *model.out.parameters()]
    inside = set(map(id, heads))
    body = [p for p in model.parameters() if id(p) not in inside]
    optim = torch.optim.AdamW([{"params": body, "lr": args.rate}, {"params": heads, "lr": 10 * args.rate}],
                              weight_decay=0.01)
    steps = args.epochs * (len(learn) // 16 + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim, lambda k: min(1, (k + 1) / (0.1 * steps)) * max(0.0, 1 - k / steps))
    print(f"{len(learn)} pairs to learn from, {len(watched)} to watch", flush=True)
    for epoch in range(args.epochs):
        start, total, model = time.time(), 0.0, model.train()
        for part in batches(learn, 16):
            ids, sides, mask, wanted = batch(part, pieces, lambda _: random.random() < 0.5)
            loss = F.cross_entropy(model(ids, sides, mask), wanted, label_smoothing=0.05)
            optim.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optim.step()
            schedule.step()
            total += loss.item() * len(part)
        print(f"epoch {epoch + 1}: loss {total / len(learn):.3f}, {time.time() - start:.0f} s", flush=True)
        torch.save({"model": model.state_dict()}, args.out + ".part")
        os.replace(args.out + ".part", args.out)
        if watched:
            report("  invented", model, watched, pieces)
        report("  events", model, gold, pieces)


if __name__ == "__main__":
    main()
