"""GUM (Zeldes 2017) as texts with entities: CoNLL-U, entities as brackets in MISC (`Entity=`).

The text is put together as the Java side does (`org.hearsay.eval.coref.ConlluReader`): no space after
`SpaceAfter=No`, a blank line between paragraphs.
"""
import glob
import os
import re
from dataclasses import dataclass

BRACKET = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")


@dataclass
class Article:
    """A text, and its mentions as (entity, start, end) in code points."""
    name: str
    text: str
    mentions: list
    attributions: tuple = ()


def load(folder):
    return [read(path) for path in sorted(glob.glob(os.path.join(folder, "*.conllu")))]


def read(path):
    text, gap, opened, mentions, token = "", "", {}, [], None
    with open(path, encoding="utf8") as f:
        for line in f:
            columns = line.rstrip("\n").split("\t")
            if re.match(r"# newpar( id|$)", line):
                gap = "\n\n"
            if len(columns) < 10 or "." in columns[0]:
                continue
            misc = dict(pair.split("=", 1) for pair in columns[9].split("|") if "=" in pair)
            ids = columns[0].split("-")
            if token and int(ids[0]) <= token[0]:
                start, end = token[1], min(token[2], token[1] + len(columns[1]))
                ends = int(ids[0]) == token[0]
                end = token[2] if ends else end
                token = None if ends else (token[0], end, token[2])
            else:
                text += gap if text else ""
                start, end = len(text), len(text) + len(columns[1])
                text += columns[1]
                gap = "" if misc.get("SpaceAfter") == "No" else " "
                token = (int(ids[1]), start, end) if len(ids) > 1 else None
            if len(ids) == 1:
                _entities(misc.get("Entity", ""), start, end, opened, mentions)
    return Article(os.path.basename(path)[:-len(".conllu")], text, mentions)


def _entities(brackets, start, end, opened, mentions):
    for body, closed, last in BRACKET.findall(brackets):
        name = (last or body).split("-")[0]
        if not last:
            opened.setdefault(name, []).append(start)
        if last or closed:
            mentions.append((name, opened[name].pop(), end))
