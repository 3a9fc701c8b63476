"""The model's view of a text: words, their features and word pieces.

The Java side (`org.hearsay.text`, `org.hearsay.model`) computes the same view; `fixture.py` writes
examples that a Java test compares, so the two cannot drift apart. Offsets are code points.
"""
import json
import unicodedata

CASING = ("lower", "title", "upper", "digit", "other")
BREAKS = ("none", "line", "blank")
QUOTES = ("outside", "inside", "mark")
APOSTROPHES = "'\u2019"
OPEN_DOUBLE = "\u201c\u00ab\u201e"
CLOSE_DOUBLE = "\u201d\u00bb"
DASHES = "-\u2010\u2011\u2013\u2014"


def is_word_char(c):
    return unicodedata.category(c)[0] in "LNM"


def _initials_end(text, i):
    """End of an abbreviation of single letters ("U.S.", "a.m.") that starts at i, or i."""
    j = i
    while j + 1 < len(text) and text[j].isalpha() and text[j + 1] == ".":
        j += 2
    follows_letter = j < len(text) and is_word_char(text[j])
    return j if j - i >= 4 and not follows_letter else i


def _number_end(text, i):
    """End of a number with inner separators ("1,000.5", "10:30") that starts at i."""
    j = i
    while j < len(text):
        if is_word_char(text[j]):
            j += 1
        elif text[j] in ".,:" and j + 1 < len(text) and text[j + 1].isdigit():
            j += 1
        else:
            break
    return j


def words(text):
    """Words of a text as (start, end): letter runs, numbers, initials, a clitic 's, single marks."""
    out, i, n = [], 0, len(text)
    while i < n:
        c = text[i]
        if c.isspace() or unicodedata.category(c) in ("Cc", "Cf", "Zs", "Zl", "Zp"):
            i += 1
            continue
        j = i + 1
        if is_word_char(c):
            j = _initials_end(text, i)
            if j == i and c.isdigit():
                j = _number_end(text, i)
            if j == i:
                while j < n and is_word_char(text[j]):
                    j += 1
        elif (c in APOSTROPHES and i > 0 and is_word_char(text[i - 1]) and i + 1 < n
              and text[i + 1] in "sS" and (i + 2 == n or not is_word_char(text[i + 2]))):
            j = i + 2
        out.append((i, j))
        i = j
    return out


def casing(word):
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 3
    if not letters:
        return 4
    if not letters[0].isupper():
        return 0
    return 2 if len(letters) > 1 and all(c.isupper() for c in letters) else 1


def breaks(text, spans):
    """For each word: 0 on the same line as the word before, 1 after one line end, 2 after more."""
    out, last = [], 0
    for k, (start, end) in enumerate(spans):
        lines = text[last:start].replace("\r\n", "\n").replace("\r", "\n").count("\n")
        out.append(2 if k == 0 else min(lines, 2))
        last = end
    return out


def quotes(text, spans, line_breaks):
    """For each word: 0 outside quotation marks, 1 inside, 2 the mark itself; marks pair up in a paragraph."""
    state = [0] * len(spans)
    begin = 0
    for k in range(1, len(spans) + 1):
        if k == len(spans) or line_breaks[k] > 0:
            _paragraph_quotes(text, spans, begin, k, state)
            begin = k
    return state


def _paragraph_quotes(text, spans, begin, end, state):
    open_at = -1
    for k in range(begin, end):
        word = text[spans[k][0]:spans[k][1]]
        opens = word in OPEN_DOUBLE or (word == '"' and open_at < 0)
        closes = word in CLOSE_DOUBLE or (word == '"' and open_at >= 0)
        if opens:
            if open_at < 0:
                open_at = k
        elif closes and open_at >= 0:
            _mark(state, open_at, k)
            open_at = -1
    if open_at >= 0:
        state[open_at] = 2
        state[open_at + 1:end] = [1] * (end - open_at - 1)
    _single_quotes(text, spans, begin, end, state)


def _single_quotes(text, spans, begin, end, state):
    open_at = -1
    for k in range(begin, end):
        start, stop = spans[k]
        if stop - start != 1 or state[k] != 0:
            continue
        c = text[start]
        before = text[start - 1] if start > 0 else " "
        after = text[stop] if stop < len(text) else " "
        if c in "'\u2018" and not is_word_char(before) and is_word_char(after) and open_at < 0:
            open_at = k
        elif c in APOSTROPHES and open_at >= 0 and not is_word_char(after) and not before.isspace():
            _mark(state, open_at, k)
            open_at = -1


def _mark(state, first, last):
    """Marks at first and last, what lies between is inside."""
    for k in range(first, last + 1):
        if k in (first, last):
            state[k] = 2
        else:
            state[k] = max(state[k], 1)


STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")


class WordPieces:
    """BERT's uncased word pieces, greedy longest match first (Wu et al. 2016)."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf8") as f:
            self.vocab = json.load(f)["model"]["vocab"]
        self.unknown = self.vocab["[UNK]"]
        self.cls, self.sep = self.vocab["[CLS]"], self.vocab["[SEP]"]
        self._cache = {}

    def pieces(self, word):
        """Piece ids of one word, never empty."""
        if word not in self._cache:
            ids = [i for part in _basic(word) for i in self._greedy(part)]
            self._cache[word] = ids[:32] or [self.unknown]
        return self._cache[word]

    def _greedy(self, part):
        if len(part) > 100:
            return [self.unknown]
        ids, i = [], 0
        while i < len(part):
            j = len(part)
            while j > i:
                piece = ("##" if i else "") + part[i:j]
                if piece in self.vocab:
                    ids.append(self.vocab[piece])
                    break
                j -= 1
            if j == i:
                return [self.unknown]
            i = j
        return ids


def _basic(word):
    """Lower case, quotation marks straight, accents stripped, split at punctuation and around CJK
    characters."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower().translate(STRAIGHT))
                    if unicodedata.category(c) != "Mn")
    parts, run = [], ""
    for c in plain:
        if _splits(c):
            parts += [run, c] if run else [c]
            run = ""
        else:
            run += c
    return parts + [run] if run else parts


def _splits(c):
    o = ord(c)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    cjk = (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF
           or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)
    return ascii_mark or cjk or unicodedata.category(c)[0] == "P"
