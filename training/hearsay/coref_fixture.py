"""Write what the coreference heads see of a few texts, for the Java test that both sides see the same.

    python3 -m hearsay.coref_fixture --out ../core/src/test/resources/org/hearsay/source/coref/view.txt

A text is a line of JSON; then a line a mention: first and last word, head, type, core, initials; then
a line a pair: later, earlier, features.
"""
import argparse
import json

from . import coref as C, text as T

TEXTS = (
    ("Harbour chief quits\n\nAda Oduya, the head of the North Bay Port Authority, resigned on May 3, 2021. "
     "\u201cI was tired,\u201d she said.\n\nOduya\u2019s deputy is Tomas Brandl. The NBPA thanked its chief.",
     ("Harbour chief", "Ada Oduya, the head of the North Bay Port Authority", "Ada Oduya",
      "the head of the North Bay Port Authority", "the North Bay Port Authority", "May 3, 2021", "I",
      "she", "Oduya\u2019s deputy", "Oduya\u2019s", "Tomas Brandl", "The NBPA", "its chief", "its")),
    ("A storm hit the old town. This storm, the town's worst in 40 years, left 200 homes empty! Whose? "
     "Those who stayed were an unlucky few; their mayor (himself ill) called them \"my heroes\".",
     ("A storm", "the old town", "This storm", "the town's worst in 40 years", "the town's", "40 years",
      "200 homes", "Whose", "Those who stayed", "who", "an unlucky few", "their mayor", "their",
      "himself", "them", "my heroes", "my")),
)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", required=True)
    args = p.parse_args()
    with open(args.out, "w", encoding="utf8", newline="\n") as f:
        for text, phrases in TEXTS:
            f.write(json.dumps(text) + "\n")
            spans = T.words(text)
            line = T.breaks(text, spans)
            quote = T.quotes(text, spans, line)
            features = list(zip((T.casing(text[s:e]) for s, e in spans), line, quote))
            words = C.Words(text, spans, features)
            mentions = sorted((_place(text, phrase, spans) for phrase in phrases),
                              key=lambda m: (m[0], -m[1]))
            for a, b in mentions:
                m = C.Noun(words, a, b)
                f.write(f"{a} {b} {m.head} {m.type} | {m.core} | {m.initials}\n")
            for row in zip(*C.pairs(words, mentions, reach=9)):
                f.write(" ".join(map(str, (row[0], row[1], *row[2]))) + "\n")


def _place(text, phrase, spans):
    start = next(s for s, _ in spans if text.startswith(phrase, s))
    inside = [k for k, (s, _) in enumerate(spans) if start <= s < start + len(phrase)]
    return inside[0], inside[-1]


if __name__ == "__main__":
    main()
