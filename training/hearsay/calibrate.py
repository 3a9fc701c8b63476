"""Fit the confidence of a finished model, and write it into the model.

    ./hearsay eval polnear ../shared/data/polnear/dev --confidences verdicts.tsv
    python3 -m hearsay.calibrate --model reader.onnx --verdicts verdicts.tsv

The reader states a confidence for every attribution: a logistic curve over the log odds of the
decoder's own sureness (Platt 1999), two numbers. `--verdicts` holds what the model at hand stated
and whether it was right; the curve it stated it by is undone before the new one is fitted. Prints
how the new one does on verdicts it was not fitted on (five parts).
"""
import argparse
import math
import random

import onnx


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", required=True)
    p.add_argument("--verdicts", required=True)
    args = p.parse_args()
    model = onnx.load(args.model)
    held = next(m for m in model.metadata_props if m.key == "confidence")
    offset, slope = map(float, held.value.split())
    pairs = []
    for line in open(args.verdicts):
        confidence, right = line.split()
        pairs.append(((odds(float(confidence)) - offset) / slope, int(right)))
    report(pairs)
    held.value = "%.6g %.6g" % fit(pairs)
    onnx.save(model, args.model)
    print("offset and slope", held.value)


def odds(p):
    p = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(p / (1 - p))


def fit(pairs):
    """Offset and slope of most likelihood, by Newton's method."""
    a, b = 0.0, 1.0
    for _ in range(50):
        ga = gb = haa = hab = hbb = 1e-9
        for x, y in pairs:
            q = 1 / (1 + math.exp(-a - b * x))
            w = q * (1 - q)
            ga, gb = ga + y - q, gb + (y - q) * x
            haa, hab, hbb = haa + w, hab + w * x, hbb + w * x * x
        det = haa * hbb - hab * hab
        a, b = a + (hbb * ga - hab * gb) / det, b + (haa * gb - hab * ga) / det
    return a, b


def report(pairs, parts=5):
    order = list(range(len(pairs)))
    random.Random(1).shuffle(order)
    stated = []
    for k in range(parts):
        a, b = fit([pairs[i] for n, i in enumerate(order) if n % parts != k])
        stated += [(1 / (1 + math.exp(-a - b * pairs[i][0])), pairs[i][1])
                   for n, i in enumerate(order) if n % parts == k]
    sure = [right for confidence, right in stated if confidence >= 0.9]
    print(f"{len(pairs)} attributions; fitted on four fifths, stated on the last: of {len(sure)} at 0.9 "
          f"and more, {100 * sum(sure) / max(1, len(sure)):.1f} in a hundred are right")


if __name__ == "__main__":
    main()
