"""Write what the training side sees in a few texts, for the Java test that both sides see the same.

    python3 -m hearsay.fixture --encoder DIR --out core/src/test/resources/org/hearsay/model/view.txt

A line a word: start, end (code points), shape, break, quoted, pieces. A text is a line of JSON.
"""
import argparse
import json
import os

from . import text as T

TEXTS = (
    "MAYOR QUITS OVER HARBOUR DEAL\n\nLt. Gen. Ada O\u2019Brien-Lund told the U.S. Senate on Jan. 2 that "
    "\u201cwe said, \u2018No, it\u2019s over\u2019\u201d \u2014 and left.\r\n\r\nThe voters' anger cost $1,200.50, 3:30pm.",
    "He said: \"It was them\" and 'nobody else'. \"They left,\nthe clerk said.\n\"And never came back.\"",
    "na\u00efve caf\u00e9 \u6771\u4eac r\u00e9sum\u00e9\u0301 \U0001F600 e.g. a.m. p.m.X _under_ #tag @name http://x.example/a-b?c=d",
    "\u00abNon\u00bb, dit-il. \u201eJa\u201d. 'tis the ministers' and the judge's, 'we\u2019ll see' she'd said.",
    "\u200bzero\u200bwidth\u00a0nbsp\ttab  double \u00adsoft\u00adhyphen \ufeff bom \x07 bell",
)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", required=True)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    pieces = T.WordPieces(os.path.join(args.encoder, "bge-small-en-v1.5-tokenizer.json"))
    with open(args.out, "w", encoding="utf8", newline="\n") as f:
        for text in TEXTS:
            f.write(json.dumps(text) + "\n")
            spans = T.words(text)
            line = T.breaks(text, spans)
            quote = T.quotes(text, spans, line)
            for (s, e), b, q in zip(spans, line, quote):
                ids = " ".join(map(str, pieces.pieces(text[s:e])))
                f.write(f"{s} {e} {T.casing(text[s:e])} {b} {q} | {ids}\n")


if __name__ == "__main__":
    main()
