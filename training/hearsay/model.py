"""The network: one small BERT encoder with a tag head (CRF) and a link head.

Input per window: word pieces [B, L], features per piece [B, L, 3], first piece of each word [B, W].
Output per word: tag scores [B, W, 13], link vectors [B, W, 4, D] (source, cue-of-source, content,
cue-of-content). Matrix products run in bf16 where asked; everything else is fp32.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

from . import crf

HIDDEN, HEADS, LAYERS, INNER = 384, 12, 12, 1536
TAGS = ["O"] + [f"{p}-{r}" for r in ("source", "cue", "content") for p in "BIES"]
FEATURES = (5, 3, 3)
LINK = 96
ROLES = ("source", "cue", "content")
DEPTHS = 5


class Linear(nn.Linear):
    """A linear layer whose product may run in bf16."""
    low = False

    def forward(self, x):
        if not Linear.low:
            return F.linear(x, self.weight, self.bias)
        return F.linear(x.bfloat16(), self.weight.bfloat16(), self.bias.bfloat16())


class Dropout(nn.Module):
    """Dropout of one in ten whose masks are slices of one long random mask: drawing bits anew cost a
    tenth of a training step on a CPU."""
    pool = None

    def forward(self, x):
        if not self.training:
            return x
        if Dropout.pool is None or Dropout.pool.device != x.device:
            Dropout.pool = (torch.rand(1 << 25, device=x.device) >= 0.1).float() / 0.9
        n = x.numel()
        if n >= Dropout.pool.numel():
            return F.dropout(x, 0.1)
        start = int(torch.randint(Dropout.pool.numel() - n, (1,)))
        return x * Dropout.pool[start:start + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = Linear(HIDDEN, 3 * HIDDEN)
        self.out = Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = Linear(HIDDEN, INNER)
        self.down = Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x, bias):
        b, l, _ = x.shape
        q, k, v = self.qkv(x).view(b, l, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q, k.transpose(-1, -2))
        weights = torch.softmax(scores.float() / math.sqrt(HIDDEN // HEADS) + bias, -1)
        mixed = torch.matmul(weights.to(v.dtype), v).transpose(1, 2).reshape(b, l, HIDDEN)
        x = self.norm1(x + self.drop(self.out(mixed).float()))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x))).float()))


class Encoder(nn.Module):
    def __init__(self, layers=LAYERS):
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.features = nn.ModuleList(nn.Embedding(n, HIDDEN) for n in FEATURES)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout()
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        for f in self.features:
            nn.init.zeros_(f.weight)

    def forward(self, pieces, features, mask):
        return self.depths(pieces, features, mask)[-1]

    def depths(self, pieces, features, mask):
        """States [B, L, HIDDEN] before the first layer and after each."""
        x = self.words(pieces) + self.places.weight[:pieces.shape[1]] + self.kind
        for i, f in enumerate(self.features):
            x = x + f(features[..., i])
        x = self.drop(self.norm(x))
        bias = (1.0 - mask)[:, None, None, :] * -1e4
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], bias))
        return states


class Reader(nn.Module):
    """Encoder, tag head, link head."""

    def __init__(self, layers=LAYERS):
        super().__init__()
        self.encoder = Encoder(layers)
        self.drop = Dropout()
        self.marks = nn.ModuleList(nn.Embedding(n, 16) for n in FEATURES)
        width = HIDDEN + 16 * len(FEATURES)
        self.tags = nn.Linear(width, len(TAGS))
        self.links = nn.Linear(width, 4 * LINK)
        self.crf = crf.Crf(TAGS)

    def states(self, pieces, features, mask, first):
        """Word states [B, W, width] that both heads read."""
        return self.of_words(self.encoder(pieces, features, mask), features, first)

    def of_words(self, x, features, first):
        """Word states from the encoder's last states."""
        at = first[..., None]
        x = x.gather(1, at.expand(-1, -1, x.shape[-1]))
        f = features.gather(1, at.expand(-1, -1, features.shape[-1]))
        return torch.cat([self.drop(x)] + [m(f[..., i]) for i, m in enumerate(self.marks)], -1)

    def forward(self, pieces, features, mask, first):
        return self.heads(self.states(pieces, features, mask, first))

    def heads(self, x):
        """Tag scores and link vectors from word states."""
        links = self.links(x).view(x.shape[0], x.shape[1], 4, LINK)
        return self.tags(x), links

    def head_parameters(self):
        inside = set(map(id, self.encoder.parameters()))
        return [p for p in self.parameters() if id(p) not in inside]


def depths(layers):
    """After which layers the coreference heads read: before the first, then every quarter."""
    return [round(layers * i / (DEPTHS - 1)) for i in range(DEPTHS)]


def layers_of(state):
    """How many layers a saved network has."""
    return 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))


def load(path):
    """A network as `train.py` or `distil.py` saved it, of whatever depth."""
    state = torch.load(path, map_location="cpu")["model"]
    model = Reader(layers_of(state))
    model.load_state_dict(state)
    return model


def load_pretrained(reader, onnx_file):
    """Fill the encoder with a public BERT-small-hidden ONNX export (bge-small-en-v1.5)."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(onnx_file).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    products = [tensors[n.input[1]].t() for n in graph.node
                if n.op_type == "MatMul" and n.input[1] in tensors]
    e = reader.encoder
    with torch.no_grad():
        e.words.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        e.places.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        e.kind.copy_(tensors["embeddings.token_type_embeddings.weight"][0])
        _norm(e.norm, tensors, "embeddings.LayerNorm")
        for i, layer in enumerate(e.layers):
            name = f"encoder.layer.{i}."
            q, k, v, o, up, down = products[6 * i:6 * i + 6]
            layer.qkv.weight.copy_(torch.cat([q, k, v]))
            layer.qkv.bias.copy_(torch.cat(
                [tensors[name + f"attention.self.{n}.bias"] for n in ("query", "key", "value")]))
            for part, weight, bias in ((layer.out, o, "attention.output.dense"),
                                       (layer.up, up, "intermediate.dense"),
                                       (layer.down, down, "output.dense")):
                part.weight.copy_(weight)
                part.bias.copy_(tensors[name + bias + ".bias"])
            _norm(layer.norm1, tensors, name + "attention.output.LayerNorm")
            _norm(layer.norm2, tensors, name + "output.LayerNorm")


def _norm(norm, tensors, name):
    norm.weight.copy_(tensors[name + ".weight"])
    norm.bias.copy_(tensors[name + ".bias"])
