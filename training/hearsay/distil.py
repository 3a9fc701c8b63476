"""Distil a trained reader into one of fewer layers.

    python3 -m hearsay.distil --data DIR --encoder DIR --teacher last.pt --out DIR --layers 6

The student begins with every other layer of the teacher (Sanh et al. 2019) and learns, besides the
gold tags, the teacher's tag scores, and its states half way and at the end (Jiao et al. 2020).
Articles without gold (--more, a JSON Lines file of {"text": ...}) teach by the teacher alone.
Resumes from the last checkpoint in --out, on a CPU or a GPU, as train.py does.
"""
import argparse
import json
import os
import time

import torch
from torch.nn import functional as F

from . import data, model as M, polnear, train
from .text import WordPieces

GOLD, SCORES, LINKS, HALF, END = 5.0, 0.2, 1.0, 1.0, 3.0


def arguments():
    p = argparse.ArgumentParser()
    for name in ("data", "encoder", "teacher", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--more", help="JSON Lines of further articles, without gold")
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--budget", type=int, default=3584, help="word pieces per step")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=5e-4)
    p.add_argument("--average", type=float, default=0.995)
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def student_of(teacher, layers):
    """A shallower reader that begins with evenly spaced layers of the teacher, its last among them."""
    student = M.Reader(layers)
    depth = len(teacher.encoder.layers)
    state = {k: v for k, v in teacher.state_dict().items() if not k.startswith("encoder.layers.")}
    student.load_state_dict(state, strict=False)
    for i, layer in enumerate(student.encoder.layers):
        layer.load_state_dict(teacher.encoder.layers[(i + 1) * depth // layers - 1].state_dict())
    return student


def loss(student, teacher, b):
    """Mean loss of a batch; rows whose document has no gold learn from the teacher alone."""
    with torch.no_grad():
        shown = teacher.encoder.depths(b.pieces, b.features, b.mask)
        want, want_links = teacher.heads(teacher.of_words(shown[-1], b.features, b.first))
    mine = student.encoder.depths(b.pieces, b.features, b.mask)
    scores, vectors = student.heads(student.of_words(mine[-1], b.features, b.first))
    known = torch.tensor([d.gold for d, _, _ in b.ranges], device=b.mask.device)
    total = SCORES * apart(centred(scores), centred(want), b.words)
    total = total + LINKS * apart(vectors.flatten(2), want_links.flatten(2), b.words)
    total = total + END * apart(mine[-1], shown[-1], b.mask)
    total = total + HALF * apart(mine[len(mine) // 2], shown[len(shown) // 2], b.mask)
    gold = student.crf.loss(scores[known], b.tags[known], b.words[known]) if known.any() else total * 0
    return total + GOLD * gold, gold


def centred(scores):
    """Scores less their mean: a CRF does not see a shift of all tags of a word."""
    return scores - scores.mean(-1, keepdim=True)


def apart(one, other, mask):
    """Mean squared distance, over the places of the mask."""
    return ((one - other) ** 2).mean(-1).mul(mask).sum() / mask.sum()


def documents(args, pieces):
    """Pairs of an article and its plain twin, as train.py has them; some without gold."""
    articles = polnear.load(os.path.join(args.data, "train"))
    extra = []
    if args.more:
        with open(args.more, encoding="utf8") as f:
            extra = [polnear.Article(str(n), json.loads(line)["text"], []) for n, line in enumerate(f)]
    pairs = []
    for n, article in enumerate(articles + extra):
        pair = (data.document(article, pieces), data.document(data.plain_twin(article, n), pieces))
        for doc in pair:
            doc.gold = n < len(articles)
        pairs.append(pair)
    return pairs


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.manual_seed(args.seed)
    M.Linear.low = True
    pieces = WordPieces(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json"))
    dev = [data.document(a, pieces) for a in polnear.load(os.path.join(args.data, "dev"))]
    pairs = documents(args, pieces)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    teacher = M.load(args.teacher).to(device).eval()
    student = student_of(teacher, args.layers).to(device)
    mean = train.Average(student, args.average)
    optim = train.optimiser(student, args)
    total = sum(data.epoch(pairs, pieces, args.budget, args.seed * 100 + e)[1] for e in range(args.epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim, lambda n: min((n + 1) / (0.05 * total), (total - n) / (0.95 * total)))
    begin = train.resume(args, student, mean, optim, schedule)
    print(f"{len(pairs)} articles, {total} steps, from epoch {begin}", flush=True)
    for epoch in range(begin, args.epochs):
        run_epoch(epoch, args, pairs, pieces, teacher, student, mean, optim, schedule)
        train.save(os.path.join(args.out, "last.pt"), {
            "epoch": epoch + 1, "last": student.state_dict(), "model": mean.state_dict(), "steps": mean.steps,
            "optim": optim.state_dict(), "schedule": schedule.state_dict()})
        train.report(f"epoch {epoch + 1} mean weights", mean.model, dev, pieces)


def run_epoch(epoch, args, pairs, pieces, teacher, student, mean, optim, schedule):
    student.train()
    batches, count = data.epoch(pairs, pieces, args.budget, args.seed * 100 + epoch)
    device, started, sums = next(student.parameters()).device, time.time(), [0.0, 0.0]
    for n, b in enumerate((b.to(device) for b in batches), 1):
        whole, gold = loss(student, teacher, b)
        whole.backward()
        torch.nn.utils.clip_grad_norm_([p for p in student.parameters() if p.requires_grad], 5.0)
        optim.step()
        schedule.step()
        mean.add(student)
        optim.zero_grad(set_to_none=True)
        sums = [sums[0] + float(whole), sums[1] + float(gold)]
        if n % 20 == 0:
            pace = (time.time() - started) / n
            print(f"epoch {epoch + 1} step {n}/{count} all {sums[0] / 20:.4f} tags {sums[1] / 20:.4f}"
                  f" {pace:.2f} s/step, epoch in {pace * (count - n) / 60:.0f} min", flush=True)
            sums = [0.0, 0.0]


if __name__ == "__main__":
    main()
