"""Write the trained coreference heads as two ONNX files.

    python3 -m hearsay.coref_export --heads heads.pt --out DIR

`mention-words.onnx`: what the encoder's layers make of a window's words in, word vectors and the two
halves of the span scores out. `mention-pairs.onnx`: vectors of mentions and pairs of them in, a score
for each pair out. Weights are kept in half precision and worked with in single.
"""
import argparse
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto as P
from onnx import helper as H

from . import coref as C
from .export import Graph, columns, floats
from .model import DEPTHS, FEATURES, HIDDEN

OPSET = 17


class Halves(Graph):
    """A graph whose big constants are kept in half precision."""

    def __init__(self):
        super().__init__(8)

    def weight(self, value):
        array = value.detach().numpy()
        if array.size < 2000:
            return self.constant(array)
        return self.op("Cast", self.constant(array, np.float16), to=P.FLOAT)

    def product(self, x, layer):
        x = self.op("MatMul", x, self.op("Transpose", self.weight(layer.weight), perm=[1, 0]))
        return x if layer.bias is None else self.op("Add", x, self.constant(layer.bias))

    def gelu(self, x):
        scaled = self.op("Div", x, self.constant(np.float32(2 ** 0.5)))
        wave = self.op("Add", self.op("Erf", scaled), self.constant(np.float32(1)))
        return self.op("Mul", self.op("Mul", x, wave), self.constant(np.float32(0.5)))

    def layer_norm(self, x, layer):
        return self.op("LayerNormalization", x, self.constant(layer.weight),
                       self.constant(layer.bias), axis=-1, epsilon=layer.eps)

    def conv(self, x, layer):
        rows = self.op("Unsqueeze", self.op("Transpose", x, perm=[1, 0]), self.zero())
        rows = self.op("Conv", rows, self.weight(layer.weight), self.constant(layer.bias),
                       pads=[1, 1])
        return self.op("Transpose", self.op("Squeeze", rows, self.zero()), perm=[1, 0])

    def zero(self):
        return self.constant([0], np.int64)

    def model(self, name, inputs, outputs):
        graph = H.make_graph(self.nodes, name, inputs, outputs, self.tensors)
        out = H.make_model(graph, opset_imports=[H.make_opsetid("", OPSET)])
        out.ir_version = 8
        return out


def value(name, kind, *shape):
    return H.make_tensor_value_info(name, kind, list(shape))


def words(net, least):
    g = Halves()
    x = g.product("depths", net.mix)
    for i, m in enumerate(net.marks):
        x = g.op("Add", x, g.op("Gather", g.constant(m.weight), columns(g, "features", i)))
    x = g.layer_norm(g.gelu(x), net.norm[0])
    for conv, norm in zip(net.near, list(net.norm)[1:]):
        x = g.layer_norm(g.op("Add", x, g.gelu(g.conv(x, conv))), norm)
    g.rename(x, "words")
    g.rename(g.product(x, net.first), "begins")
    g.rename(g.product(x, net.last), "ends")
    edge = C.SPAN_SIDE + 1
    out = g.model("mention-words", [value("depths", P.FLOAT, "W", HIDDEN * DEPTHS),
                                    value("features", P.INT64, "W", len(FEATURES))],
                  [value("words", P.FLOAT, "W", C.CORE), value("begins", P.FLOAT, "W", edge),
                   value("ends", P.FLOAT, "W", edge)])
    H.set_model_props(out, {"widths": f"{C.CORE} {edge}", "least": f"{least:g}",
                            "span widths": floats(net.width)})
    return out


def pairs(net):
    g = Halves()
    q, k, p = g.op("Split", g.product("mentions", net.side), axis=1, outputs=3)
    of = lambda side, which: g.op("Gather", side, which)
    both = g.product(g.op("Mul", of(p, "later"), of(p, "earlier")), net.both)
    lie = g.op("ReduceSum", g.op("Gather", g.weight(net.lie.weight), "lie"),
               g.constant([1], np.int64), keepdims=0)
    h = g.op("Add", g.op("Add", of(q, "later"), of(k, "earlier")), g.op("Add", both, lie))
    h = g.product(g.gelu(g.product(g.gelu(h), net.deep)), net.out)
    g.rename(g.op("Squeeze", h, g.constant([1], np.int64)), "scores")
    return g.model("mention-pairs", [value("mentions", P.FLOAT, "M", 4 * C.CORE),
                                     value("later", P.INT64, "P"), value("earlier", P.INT64, "P"),
                                     value("lie", P.INT64, "P", len(C.SIZES))],
                   [value("scores", P.FLOAT, "P")])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--heads", required=True)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    saved = torch.load(args.heads, map_location="cpu")
    net = C.Heads()
    net.load_state_dict(saved["heads"])
    onnx.save(words(net.eval(), saved["least"]), os.path.join(args.out, "mention-words.onnx"))
    onnx.save(pairs(net), os.path.join(args.out, "mention-pairs.onnx"))


if __name__ == "__main__":
    main()
