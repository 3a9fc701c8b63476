"""Train the reader on PolNeAR.

    python3 -m hearsay.train --data ../../shared/data/polnear --encoder DIR --out DIR

Runs on a CPU (bf16 products through oneDNN where the processor has them) or, unchanged, on a GPU
where PyTorch sees one, and resumes from the last checkpoint in --out.
"""
import argparse
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
    optim = optimiser(model, args)
    total = sum(data.epoch(docs, pieces, args.budget, args.seed * 100 + e)[1] for e in range(args.epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim, lambda n: min((n + 1) / (0.1 * total), (total - n) / (0.9 * total)))
    begin = resume(args, model, optim, schedule)
    print(f"{len(docs)} articles, {total} steps, from epoch {begin}", flush=True)
    for epoch in range(begin, args.epochs):
        run_epoch(epoch, args, docs, pieces, model, optim, schedule)
        report(epoch, args, model, dev, pieces)
        torch.save({"epoch": epoch + 1, "model": model.state_dict(), "optim": optim.state_dict(),
                    "schedule": schedule.state_dict()}, os.path.join(args.out, "last.pt"))


def resume(args, model, optim, schedule):
    path = os.path.join(args.out, "last.pt")
    if not os.path.exists(path):
        return 0
    state = torch.load(path, map_location="cpu")
    model.load_state_dict(state["model"])
    optim.load_state_dict(state["optim"])
    schedule.load_state_dict(state["schedule"])
    return state["epoch"]


def run_epoch(epoch, args, docs, pieces, model, optim, schedule):
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


def report(epoch, args, model, dev, pieces):
    result = score.dev(model, dev, pieces)
    print(f"epoch {epoch + 1} dev {json.dumps(result)}", flush=True)


if __name__ == "__main__":
    main()
