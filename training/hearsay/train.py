"""Train the reader on PolNeAR.

    python3 -m hearsay.train --data ../../shared/data/polnear --encoder DIR --out DIR

Runs on a CPU (bf16 products through oneDNN where the processor has them) or, unchanged, on a GPU
where PyTorch sees one, and resumes from the last checkpoint in --out.
"""
import argparse
import copy
import json
import os
import time

import torch

from . import data, links, polnear, score
from .model import Linear, Reader, load_pretrained
from .text import WordPieces


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--encoder", required=True, help="folder with bge-small-en-v1.5.onnx and tokenizer")
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--budget", type=int, default=3584, help="word pieces per step")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--start", help="checkpoint whose weights to begin with, instead of the encoder's")
    p.add_argument("--average", type=float, default=0.995, help="decay of the running mean of weights")
    p.add_argument("--with-dev", action="store_true", help="train on dev too (release only)")
    p.add_argument("--fp32", action="store_true")
    p.add_argument("--steps", type=int, default=0, help="stop early, for a trial")
    return p.parse_args()


def optimiser(model, args):
    model.encoder.words.weight.requires_grad_(False)
    plain = lambda p: p.dim() < 2
    groups = []
    for params, rate in ((list(model.encoder.parameters()), args.rate),
                         (model.head_parameters(), args.head_rate)):
        params = [p for p in params if p.requires_grad]
        groups.append({"params": [p for p in params if not plain(p)], "lr": rate, "weight_decay": 0.01})
        groups.append({"params": [p for p in params if plain(p)], "lr": rate, "weight_decay": 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def main():
    args = arguments()
    os.makedirs(args.out, exist_ok=True)
    torch.manual_seed(args.seed)
    Linear.low = not args.fp32
    pieces = WordPieces(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json"))
    articles = {s: polnear.load(os.path.join(args.data, s)) for s in ("train", "dev")}
    dev = [data.document(a, pieces) for a in articles["dev"]]
    docs = [(data.document(a, pieces), data.document(data.plain_twin(a, i), pieces))
            for i, a in enumerate(articles["train"] + (articles["dev"] if args.with_dev else []))]
    model = Reader()
    load_pretrained(model, os.path.join(args.encoder, "bge-small-en-v1.5.onnx"))
    model.to("cuda" if torch.cuda.is_available() else "cpu")
    if args.start:
        model.load_state_dict(torch.load(args.start, map_location="cpu")["model"], strict=False)
    mean = Average(model, args.average)
    optim = optimiser(model, args)
    total = sum(data.epoch(docs, pieces, args.budget, args.seed * 100 + e)[1] for e in range(args.epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim, lambda n: min((n + 1) / (0.1 * total), (total - n) / (0.9 * total)))
    begin = resume(args, model, mean, optim, schedule)
    print(f"{len(docs)} articles, {total} steps, from epoch {begin}", flush=True)
    for epoch in range(begin, args.epochs):
        run_epoch(epoch, args, docs, pieces, model, mean, optim, schedule)
        save(os.path.join(args.out, "last.pt"), {
            "epoch": epoch + 1, "last": model.state_dict(), "model": mean.state_dict(), "steps": mean.steps,
            "optim": optim.state_dict(), "schedule": schedule.state_dict()})
        report(f"epoch {epoch + 1} last weights", model, dev, pieces)
        report(f"epoch {epoch + 1} mean weights", mean.model, dev, pieces)


class Average:
    """The running mean of a model's weights (Polyak averaging with exponential decay). It starts as
    the plain mean, so that the first weights do not linger."""

    def __init__(self, model, decay):
        self.model, self.decay, self.steps = copy.deepcopy(model), decay, 0

    @torch.no_grad()
    def add(self, model):
        self.steps += 1
        part = 1 - min(self.decay, self.steps / (self.steps + 10))
        for held, now in zip(self.model.parameters(), model.parameters()):
            if now.requires_grad:
                held.lerp_(now, part)

    def state_dict(self):
        return self.model.state_dict()


def save(path, state):
    """A checkpoint is whole or not there: a run that is stopped in the middle leaves the one before."""
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def resume(args, model, mean, optim, schedule):
    path = os.path.join(args.out, "last.pt")
    if not os.path.exists(path):
        return 0
    state = torch.load(path, map_location="cpu")
    model.load_state_dict(state["last"])
    mean.model.load_state_dict(state["model"])
    mean.steps = state["steps"]
    optim.load_state_dict(state["optim"])
    schedule.load_state_dict(state["schedule"])
    return state["epoch"]


def run_epoch(epoch, args, docs, pieces, model, mean, optim, schedule):
    model.train()
    batches, count = data.epoch(docs, pieces, args.budget, args.seed * 100 + epoch)
    started, sums = time.time(), [0.0, 0.0]
    device = next(model.parameters()).device
    for n, b in enumerate((b.to(device) for b in batches), 1):
        scores, vectors = model(b.pieces, b.features, b.mask, b.first)
        tag_loss = model.crf.loss(scores, b.tags, b.words)
        link_loss = links.window_loss(vectors, b.ranges)
        (tag_loss * 10 + link_loss).backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 5.0)
        optim.step()
        schedule.step()
        mean.add(model)
        optim.zero_grad(set_to_none=True)
        sums[0] += float(tag_loss)
        sums[1] += float(link_loss)
        if n % 20 == 0:
            pace = (time.time() - started) / n
            print(f"epoch {epoch + 1} step {n}/{count} tags {sums[0] / 20:.4f} links {sums[1] / 20:.4f}"
                  f" {pace:.2f} s/step, epoch in {pace * (count - n) / 60:.0f} min", flush=True)
            sums = [0.0, 0.0]
        if args.steps and n >= args.steps:
            break


def report(name, model, dev, pieces):
    print(f"{name} dev {json.dumps(score.dev(model, dev, pieces))}", flush=True)


if __name__ == "__main__":
    main()
