"""Linear-chain CRF (Lafferty et al. 2001) over BIES tags with the impossible steps forbidden."""
import torch
from torch import nn

NEVER = -1e4


def allowed(a, b):
    """May tag b follow tag a? Tags look like "O", "B-cue"; None stands for the outside of the text."""
    opens = a is not None and a[0] in "BI"
    goes_on = b is not None and b[0] in "IE"
    if opens or goes_on:
        return opens and goes_on and a[2:] == b[2:]
    return True


class Crf(nn.Module):
    def __init__(self, tags):
        super().__init__()
        n = len(tags)
        self.steps = nn.Parameter(torch.zeros(n, n))
        rule = torch.tensor([[0.0 if allowed(a, b) else NEVER for b in tags] for a in tags])
        self.register_buffer("rule", rule)
        self.register_buffer("first", torch.tensor([0.0 if allowed(None, b) else NEVER for b in tags]))
        self.register_buffer("last", torch.tensor([0.0 if allowed(a, None) else NEVER for a in tags]))

    def transitions(self):
        return self.steps + self.rule

    def loss(self, scores, gold, mask):
        """Negative log likelihood per word; scores [B, W, T], gold [B, W], mask [B, W] in {0, 1}."""
        step = self.transitions()
        total = self._partition(scores, mask, step)
        return (total - self._score(scores, gold, mask, step)).sum() / mask.sum()

    def _partition(self, scores, mask, step):
        alpha = self.first + scores[:, 0]
        for i in range(1, scores.shape[1]):
            moved = torch.logsumexp(alpha[:, :, None] + step, 1) + scores[:, i]
            alpha = torch.where(mask[:, i, None] > 0, moved, alpha)
        return torch.logsumexp(alpha + self.last, 1)

    def _score(self, scores, gold, mask, step):
        picked = scores.gather(2, gold[..., None])[..., 0] * mask
        moves = step[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]
        end = gold.gather(1, mask.sum(1).long()[:, None] - 1)[:, 0]
        return picked.sum(1) + moves.sum(1) + self.first[gold[:, 0]] + self.last[end]

    @torch.no_grad()
    def decode(self, scores):
        """Best tags of one text, scores [W, T] (Viterbi)."""
        step, best, back = self.transitions(), self.first + scores[0], []
        for s in scores[1:]:
            value, index = (best[:, None] + step).max(0)
            best = value + s
            back.append(index)
        tag = int((best + self.last).argmax())
        path = [tag]
        for index in reversed(back):
            tag = int(index[tag])
            path.append(tag)
        return path[::-1]
