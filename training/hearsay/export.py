"""Write the trained reader as one ONNX file that ONNX Runtime runs on a CPU in 8-bit integers.

    python3 -m hearsay.export --checkpoint DIR/final.pt --encoder DIR --out DIR --name en-1

The graph is written by hand, for one window at a time (no batch, no padding, no mask), so that a
window's result depends on nothing but the window. Weights are symmetric integers with one scale a
column, activations are scaled per product (ONNX Runtime's DynamicQuantizeMatMul). Weights keep to
7 bits: 8-bit products can saturate on processors without VNNI, and the same text would read
differently there. What the decoder needs besides (transitions, link biases) travels as metadata.
"""
import argparse
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto as P
from onnx import helper as H
from onnx import numpy_helper

from . import model as M

RUNTIME = "com.microsoft"


class Graph:
    """An ONNX graph under construction; every method returns the name of what it made."""

    def __init__(self, bits):
        self.nodes, self.tensors, self.top, self.count = [], [], 2 ** (bits - 1) - 1, 0

    def constant(self, value, kind=None):
        array = np.asarray(value.detach().numpy() if hasattr(value, "detach") else value)
        array = array.astype(kind) if kind else array
        name = f"c{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"x{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(H.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def rename(self, value, name):
        self.nodes.append(H.make_node("Identity", [value], [name]))

    def linear(self, x, layer):
        """A product in integers, with its bias."""
        weight, scale = integers(layer.weight.detach().numpy().T, 0, self.top)
        zero = self.constant(np.zeros(weight.shape[1], np.int8))
        return self.op("DynamicQuantizeMatMul", x, self.constant(weight),
                       self.constant(scale), zero, self.constant(layer.bias), domain=RUNTIME)

    def exact(self, x, weight, bias):
        """A product in floats."""
        return self.op("Add", self.op("MatMul", x, self.constant(weight.detach().numpy().T)),
                       self.constant(bias))

    def norm(self, x, layer):
        """Layer normalisation in plain steps: ONNX Runtime's own kernel takes four times as long."""
        apart = self.op("Sub", x, self.op("ReduceMean", x, axes=[-1]))
        squares = self.op("ReduceSumSquare", apart, axes=[-1])
        mean = self.op("Mul", squares, self.constant(np.float32(1 / M.HIDDEN)))
        spread = self.op("Sqrt", self.op("Add", mean, self.constant(np.float32(1e-12))))
        scaled = self.op("Mul", self.op("Div", apart, spread), self.constant(layer.weight))
        return self.op("Add", scaled, self.constant(layer.bias))

    def rows(self, weight, ids):
        """Rows of a big table kept in 8 bits, one scale a row."""
        table, scale = integers(weight.detach().numpy(), 1, 127)
        row = self.op("Cast", self.op("Gather", self.constant(table), ids), to=P.FLOAT)
        return self.op("Mul", row, self.op("Gather", self.constant(scale[:, None]), ids))


def integers(array, axis, top):
    """Symmetric integers of an array with one scale for each slice along the other axis."""
    peak = np.abs(array).max(axis=axis)
    scale = np.where(peak > 0, peak / top, 1.0).astype(np.float32)
    spread = scale[:, None] if axis == 1 else scale[None, :]
    return np.clip(np.rint(array / spread), -top, top).astype(np.int8), scale


def columns(g, features, i):
    return g.op("Gather", features, g.constant(np.int64(i)), axis=1)


def encoder(g, e):
    length = g.op("Shape", "pieces")
    places = g.op("Slice", g.constant(e.places.weight), g.constant([0], np.int64), length,
                  g.constant([0], np.int64))
    x = g.op("Add", g.op("Add", g.rows(e.words.weight, "pieces"), places), g.constant(e.kind))
    for i, f in enumerate(e.features):
        x = g.op("Add", x, g.op("Gather", g.constant(f.weight), columns(g, "features", i)))
    states = [g.norm(x, e.norm)]
    for layer in e.layers:
        states.append(encoder_layer(g, states[-1], layer))
    return states


def encoder_layer(g, x, layer):
    batch = g.constant([0], np.int64)
    parts = g.op("Split", g.linear(x, layer.qkv), axis=1, outputs=3)
    q, k, v = [g.op("Unsqueeze", part, batch) for part in parts]
    mixed = g.op("MultiHeadAttention", q, k, v, domain=RUNTIME, num_heads=M.HEADS)
    mixed = g.linear(g.op("Squeeze", mixed, batch), layer.out)
    x = g.norm(g.op("Add", x, mixed), layer.norm1)
    inner = g.op("Gelu", g.linear(x, layer.up), domain=RUNTIME)
    return g.norm(g.op("Add", x, g.linear(inner, layer.down)), layer.norm2)


def heads(g, states, model):
    x = g.op("Gather", states[-1], "first")
    between = M.depths(len(states) - 1)[:-1]
    rows = [g.op("Gather", states[i], "first") for i in between] + [x]
    g.rename(g.op("Concat", *rows, axis=1), "depths")
    features = g.op("Gather", "features", "first")
    marks = [g.op("Gather", g.constant(m.weight), columns(g, features, i))
             for i, m in enumerate(model.marks)]
    x = g.op("Concat", x, *marks, axis=1)
    g.rename(g.exact(x, model.tags.weight, model.tags.bias), "tags")
    g.rename(g.exact(x, model.links.weight, model.links.bias), "links")


def export(model, scorer, name, bits=7):
    """The whole network as an ONNX model; `scorer` is the state that link_train.py saved."""
    g = Graph(bits)
    heads(g, encoder(g, model.encoder), model)
    graph = H.make_graph(
        g.nodes, "hearsay",
        [H.make_tensor_value_info("pieces", P.INT64, ["L"]),
         H.make_tensor_value_info("features", P.INT64, ["L", len(M.FEATURES)]),
         H.make_tensor_value_info("first", P.INT64, ["W"])],
        [H.make_tensor_value_info("tags", P.FLOAT, ["W", len(M.TAGS)]),
         H.make_tensor_value_info("links", P.FLOAT, ["W", 4 * M.LINK]),
         H.make_tensor_value_info("depths", P.FLOAT, ["W", M.HIDDEN * M.DEPTHS])],
        g.tensors)
    out = H.make_model(graph, opset_imports=[H.make_opsetid("", 17), H.make_opsetid(RUNTIME, 1)])
    out.ir_version = 8
    H.set_model_props(out, {
        "name": name,
        "transitions": floats(model.crf.steps), "biases": floats(scorer["biases"]),
        "confidence": "0 1",
        "none": floats(torch.cat([scorer["none"]["weight"][0], scorer["none"]["bias"]])),
    })
    return out


def floats(tensor):
    return " ".join(f"{v:.6g}" for v in tensor.detach().flatten().tolist())


def vocabulary(tokenizer_json):
    from .text import WordPieces
    vocab = WordPieces(tokenizer_json).vocab
    return "\n".join(sorted(vocab, key=vocab.get)) + "\n"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--encoder", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--name", required=True)
    p.add_argument("--bits", type=int, default=7)
    args = p.parse_args()
    model = M.load(args.checkpoint)
    saved = torch.load(args.checkpoint, map_location="cpu")
    onnx.save(export(model.eval(), saved, args.name, args.bits), os.path.join(args.out, "reader.onnx"))
    with open(os.path.join(args.out, "vocabulary.txt"), "w", encoding="utf8") as f:
        f.write(vocabulary(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json")))


if __name__ == "__main__":
    main()
