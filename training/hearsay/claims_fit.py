"""Fits the weights of the judge of claims (core, `link.claim`): multinomial logistic regression.

In: the rows that bench's `ClaimFigures` writes, a pair a line: event, label, kind, figures. Kinds are
`gold` (a labelled pair), `account` (two accounts of labelled claims), `invented` and `unlisted` (pairs
of training/claims/invented.txt, judged and left over). Out: weights.tsv, divided
by the temperature (Guo et al. 2017, arXiv 1706.04599) that suits the gold pairs best, each event by
weights fitted on the others; on standard output the scores of the gold pairs in the same way.

    python3 -m hearsay.claims_fit ROWS.tsv ../core/src/main/resources/org/hearsay/link/claim/weights.tsv
"""

import sys

import numpy as np

LABELS = ("different", "same", "disagree")
WEIGHTS = {"gold": (1, 1, 1), "account": (0.02, 0.1, 0), "invented": (1, 1, 1), "unlisted": (0.1, 0, 0)}
RIDGE = 3.0
STEPS = 1500


def read(path):
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[3:-2]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    labels = np.array([LABELS.index(row[1]) for row in rows])
    weights = np.array([WEIGHTS[row[2]][label] for row, label in zip(rows, labels)])
    figures = np.array([[float(value) for value in row[3:-2]] for row in rows])
    return names, [row[0] for row in rows], labels, [row[2] for row in rows], weights, figures


def chances(figures, weights):
    scores = figures @ weights
    exp = np.exp(scores - scores.max(1, keepdims=True))
    return exp / exp.sum(1, keepdims=True)


def fit(figures, labels, weights):
    """Weights for figures as they are; the first label is the reference, the first figure is 1."""
    mean, spread = figures.mean(0), figures.std(0) + 1e-9
    mean[0], spread[0] = 0, 1
    scaled = (figures - mean) / spread
    wanted = np.eye(len(LABELS))[labels]
    ridge = np.full((figures.shape[1], 1), RIDGE)
    ridge[0] = RIDGE / 100
    found, speed = np.zeros((figures.shape[1], len(LABELS))), 0.0
    rate = 1.0 / (weights.sum() + 2 * RIDGE)
    for _ in range(STEPS):
        slope = scaled.T @ (weights[:, None] * (chances(scaled, found) - wanted)) + 2 * ridge * found
        slope[:, 0] = 0
        speed = 0.9 * speed - rate * slope
        found = found + speed
    plain = found / spread[:, None]
    plain[0] -= (mean[1:, None] * plain[1:]).sum(0)
    return plain


def temperature(labels, held):
    """By what log-odds are divided so that the chances of pairs not fitted on are the likeliest."""
    logs = np.log(held + 1e-12)

    def loss(heat):
        exp = np.exp(logs / heat)
        return -np.log((exp / exp.sum(1, keepdims=True))[np.arange(len(labels)), labels] + 1e-12).sum()

    return min((heat / 20 for heat in range(16, 61)), key=loss)


def scores(labels, found):
    lines = []
    for label, name in enumerate(LABELS):
        right = ((labels == label) & (found == label)).sum()
        lines.append(f"{name} F1 {200 * right / max(1, (labels == label).sum() + (found == label).sum()):.1f}")
    return f"accuracy {100 * (labels == found).mean():.1f}, " + ", ".join(lines)


def main(rows, out):
    names, events, labels, kinds, weights, figures = read(rows)
    gold, events = np.array([kind == "gold" for kind in kinds]), np.array(events)
    held = np.zeros((len(labels), len(LABELS)))
    for event in sorted(set(events[gold])):
        rest, here = events != event, (events == event) & gold
        held[here] = chances(figures[here], fit(figures[rest], labels[rest], weights[rest]))
    held, judged = held[gold], labels[gold]
    print(f"{gold.sum()} gold pairs, each event by the others: {scores(judged, held.argmax(1))}")
    heat = temperature(judged, held)
    print(f"temperature {heat}")
    fitted = fit(figures, labels, weights) / heat
    with open(out, "w", encoding="utf-8") as lines:
        lines.write('# figure\tsame\tdisagree: log-odds against "different" for each unit of the figure\n')
        for name, row in zip(names, fitted):
            lines.write(f"{name}\t{row[1]:.4f}\t{row[2]:.4f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
