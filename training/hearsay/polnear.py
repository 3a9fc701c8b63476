"""PolNeAR as Hearsay trains on it: texts and brat standoff, first annotator by file name."""
import os
import re
from dataclasses import dataclass, field

ROLES = ("source", "cue", "content")


@dataclass
class Attribution:
    cue: tuple
    source: tuple = None
    contents: list = field(default_factory=list)


@dataclass
class Article:
    name: str
    text: str
    attributions: list


def load(folder):
    """All articles of one split folder (`text/`, `attributions/`), in name order."""
    notes = sorted(os.listdir(os.path.join(folder, "attributions")))
    articles = []
    for name in sorted(os.listdir(os.path.join(folder, "text"))):
        base = name[:-len(".txt")]
        mine = [n for n in notes if re.fullmatch(re.escape(base) + r"_[0-9a-f]+\.ann", n)]
        with open(os.path.join(folder, "text", name), encoding="utf8", newline="") as f:
            text = f.read()
        with open(os.path.join(folder, "attributions", mine[0]), encoding="utf8", newline="") as f:
            articles.append(Article(base, text, parse(f.read())))
    return articles


def parse(ann):
    """Attributions of one .ann text; events without a cue are left out."""
    spans, events = {}, []
    for line in ann.split("\n"):
        parts = line.split("\t")
        if len(parts) >= 2 and re.fullmatch(r"T\d+", parts[0]):
            kind, places = parts[1].split(" ", 1)
            spans[parts[0]] = [tuple(map(int, p.split())) for p in places.split(";")]
        elif len(parts) >= 2 and re.fullmatch(r"E\d+", parts[0]):
            events.append([p.split(":") for p in parts[1].split()[1:]])
    return [a for a in (_attribution(e, spans) for e in events) if a]


def _attribution(event, spans):
    found = {"Source": [], "Cue": [], "Content": []}
    for role, ref in event:
        found[re.sub(r"\d+$", "", role)] += spans[ref]
    if not found["Cue"]:
        return None
    source = found["Source"][0] if found["Source"] else None
    return Attribution(found["Cue"][0], source, sorted(found["Content"]))
