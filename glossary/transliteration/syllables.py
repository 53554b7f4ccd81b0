"""Words of the East, which are made of few syllables: read in the spelling of one language, written in another's.

`seeds/elements/eastern/<nation>.tsv`: the syllables in Latin and Russian letters, and the names that tell the nation,
spelt by their syllables where they have no cell of their own. Other languages follow the Russian spelling in their
letters where they have no cell. `joins.tsv`: what becomes of the border between two syllables, `·`, and how it is read.
Latin is Hanyu Pinyin (ISO 7098), Hepburn, and of Koreans what they write; Russian is by the systems of Palladius,
Polivanov and Kontsevich, with the older Korean spellings that the press keeps.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

import regex

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.settings import data_folder
from glossary.transliteration.elements import rows_of
from glossary.transliteration.letters import by_rule

Nation = Literal["chinese", "korean", "japanese"]

COLUMNS = ("form", "kind", "ru", "hard", "az", "tr", "note")
JOIN_COLUMNS = ("nation", "way", "languages", "pattern", "result", "note")
KINDS = frozenset({"common", "syllable", "surname", "given"})
WAYS = frozenset({"reads", "writes"})
#: The language whose spelling the others follow, those that keep the Latin one, and the home of names for the rules.
MODEL, LATIN, ABROAD = "ru", ("en", "tr"), "en"
#: In how many ways a word is read at most, how many styles of spelling there are (Кисида, Кишида), the longest word.
READINGS, STYLES, LONGEST_WORD = 4, 2, 20
#: The letters after which a Korean syllable begins with a hard consonant: Пак Кын Хе.
HARD = ("к", "п", "т")
#: What a syllable costs more that begins with a vowel within a word: цзи-нань before цзин-ань.
OPEN = 0.1
#: The letters of the longest syllable (zhuang, чжуань).
LONGEST_SYLLABLE = 8

_BORDER = "·"
_PARTS = regex.compile("[-'’ʼъ]")


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable, or a name that is not spelt by its syllables: its lower-case spellings by language, the usual first.

    The cell `hard` has the Russian ones after a hard consonant; *is_common* are those of which many given names are.
    """

    form: str
    cells: Mapping[str, tuple[str, ...]] = field(hash=False)
    is_common: bool = False


Word = tuple[Syllable, ...]
Found = TypeVar("Found", Syllable, Word)


@functools.cache
def syllables(nation: Nation) -> tuple[Syllable, ...]:
    """The syllables of a nation, those that are common in given names first. Raises `InvalidFile`."""
    found = (_syllable(row) for row in _rows(nation) if row["kind"] in {"common", "syllable"})
    return tuple(sorted(found, key=lambda item: not item.is_common))


@functools.cache
def listed(nation: Nation, kind: str) -> tuple[Word, ...]:
    """The surnames or given names that tell the nation."""
    rows = (row for row in _rows(nation) if row["kind"] == kind)
    return tuple((_syllable(row),) if row["ru"] else spoken(lower(row["form"], "en"), nation, "en")[0] for row in rows)


@functools.cache
def listed_by_spelling(nation: Nation, kind: str, written: str) -> Mapping[str, tuple[Word, ...]]:
    """The same by their spellings in *written*, without apostrophes and hyphens."""
    found: dict[str, dict[Word, None]] = {}
    for word in listed(nation, kind):
        others = _of_cells(word[0], written) if len(word) == 1 else ()
        for text in (*spelt_words((word,), nation, written), *others):
            found.setdefault(plain(text), {})[word] = None
    return _with_undotted({text: tuple(words) for text, words in found.items()})


def plain(text: str) -> str:
    """*text* without the signs that part its syllables."""
    return _PARTS.sub("", text.replace(" ", ""))


@functools.lru_cache(maxsize=10_000)
def spoken(text: str, nation: Nation, written: str) -> tuple[Word, ...]:
    """The syllables that a lower-case *text* of *written* may stand for, the likeliest first; none if it is no word."""
    for pattern, result in _joins(nation, "reads", written):
        text = pattern.sub(result, text)
    table, vowels = _table(nation, written), orthography(written).vowels
    pieces: list[str] = []
    for part in _PARTS.split(text):
        found = _cut(part, table, vowels)
        if not found:
            return ()
        pieces += found
    return tuple(itertools.islice(itertools.product(*(table[piece] for piece in pieces)), READINGS))


def spelt_words(words: tuple[Word, ...], nation: Nation, target: str) -> tuple[str, ...]:
    """The lower-case spellings of *words* in *target*, the usual one first: one of each style."""
    if target in LATIN:
        styles = [[[item.cells[tag][0] for item in word] for word in words] for tag in ("en", target)]
    elif target != MODEL and any(target in item.cells for word in words for item in word):
        styles = [[[_cells(item, target, style) for item in word] for word in words] for style in range(STYLES)]
    else:
        models = (_spelt(_russian(words, style), nation, MODEL) for style in range(STYLES))
        return tuple(dict.fromkeys(_in_letters_of(target, model) for model in models))
    return tuple(dict.fromkeys(_spelt(spelt, nation, target) for spelt in styles))


def _russian(words: tuple[Word, ...], style: int) -> list[list[str]]:
    spelt: list[list[str]] = []
    before = ""
    for word in words:
        spelt.append([])
        for item in word:
            hard = before.endswith(HARD) and "hard" in item.cells
            before = _of_style(item.cells["hard" if hard else MODEL], style)
            spelt[-1].append(before)
    return spelt


def _spelt(words: list[list[str]], nation: Nation, tag: str) -> str:
    """The *words* of syllables in *tag*, with what it writes between two of them."""
    text = " ".join(_BORDER.join(word) for word in words)
    for pattern, result in _joins(nation, "writes", tag):
        text = pattern.sub(result, text)
    return text.replace(_BORDER, "")


def _of_style(forms: tuple[str, ...], style: int) -> str:
    return forms[min(style, len(forms) - 1)]


def _cells(syllable: Syllable, tag: str, style: int) -> str:
    """The spelling of *syllable* in *tag*: that of its cell, else the Russian one in its letters."""
    if tag in syllable.cells:
        return _of_style(syllable.cells[tag], style)
    return _in_letters_of(tag, _of_style(syllable.cells[MODEL], style))


@functools.lru_cache(maxsize=20_000)
def _in_letters_of(tag: str, model: str) -> str:
    """The Russian spelling *model* in the letters of *tag*: kept where its alphabet has all of them."""
    if _letters(tag).issuperset(model.replace(" ", "")):
        return model
    return " ".join(by_rule(part, MODEL, tag, ABROAD, 1)[0].text for part in model.split())


@functools.cache
def _letters(tag: str) -> frozenset[str]:
    return frozenset(lower(orthography(tag).alphabet, tag))


@functools.cache
def _table(nation: Nation, written: str) -> Mapping[str, tuple[Syllable, ...]]:
    """The syllables by all their spellings in *written*; those with a cell of that spelling go before the others."""
    found: dict[str, dict[Syllable, None]] = {}
    for read in (_of_cells, _of_letters):
        for syllable in syllables(nation):
            for text in read(syllable, written):
                found.setdefault(text, {})[syllable] = None
    return _with_undotted({text: tuple(items) for text, items in found.items()})


def _with_undotted(table: dict[str, tuple[Found, ...]]) -> dict[str, tuple[Found, ...]]:
    """*table* with what is printed for ё where е is written for it, unless that is something else."""
    return {text.replace("ё", "е"): items for text, items in table.items()} | table


def _of_cells(syllable: Syllable, written: str) -> tuple[str, ...]:
    return syllable.cells["en" if written in LATIN else written] if written in (*LATIN, *syllable.cells) else ()


def _of_letters(syllable: Syllable, written: str) -> Iterator[str]:
    """The Russian spellings in the letters of *written*, at the head and after a vowel; Turkish ones by ear."""
    if written in LATIN:
        yield from syllable.cells[written]
        return
    for model in syllable.cells[MODEL] + syllable.cells.get("hard", ()):
        yield _in_letters_of(written, model)
        yield _in_letters_of(written, f"а{model}").removeprefix(_in_letters_of(written, "а"))


def _cut(text: str, table: Mapping[str, tuple[Syllable, ...]], vowels: str) -> list[str]:
    """*text* cut into the fewest pieces that stand in *table*; nothing where that cannot be."""
    if len(text) > LONGEST_WORD:
        return []
    best: list[tuple[float, list[str]] | None] = [(0.0, [])]
    for end in range(1, len(text) + 1):
        made = [
            (before[0] + 1 + OPEN * (start > 0 and text[start] in vowels), [*before[1], text[start:end]])
            for start in range(max(0, end - LONGEST_SYLLABLE), end)
            if (before := best[start]) is not None and text[start:end] in table
        ]
        best.append(min(made, key=lambda item: item[0], default=None))
    cut = best[-1]
    return cut[1] if cut else []


@functools.cache
def _joins(nation: Nation, way: str, tag: str) -> tuple[tuple[regex.Pattern[str], str], ...]:
    rows = rows_of(_path("joins"), JOIN_COLUMNS, {"way": WAYS})
    return tuple(
        (regex.compile(row["pattern"]), row["result"])
        for row in rows
        if row["nation"] == nation and row["way"] == way and tag in row["languages"].split()
    )


def _rows(nation: Nation) -> Iterator[dict[str, str]]:
    return rows_of(_path(nation), COLUMNS, {"kind": KINDS})


def _path(name: str) -> Path:
    return data_folder("seeds") / "elements" / "eastern" / f"{name}.tsv"


def _syllable(row: Mapping[str, str]) -> Syllable:
    cells = {tag: tuple(lower(row[tag], MODEL).split("|")) for tag in ("ru", "hard", "az", "tr") if row[tag]}
    latin = tuple(lower(row["form"], "en").split("|"))
    return Syllable(latin[0], {"tr": latin[:1], **cells, "en": latin}, row["kind"] == "common")
