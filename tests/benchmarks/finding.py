"""Measure how names are found in treebank sentences: recall and precision by language.

    python tests/benchmarks/finding.py --gold DIR [--half 0|1] [--misses tr]

Every token of the sentences is judged; the names of a language are its list, each a concept of its own. Inflected:
tokens that are a name with a suffix; the precision is that of matches which are not the bare name. `sure` counts the
matches that are `right` or `change` alone. `capitals` and `plain` are the same sentences in capitals, and without
diacritics. `--half` takes every other sentence, so that one half can be tuned on and the other reported.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from unidecode import unidecode

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.inflection.suffix_table import suffix_readings
from glossary.model import KINDS, Concept, Kind, Match, Source, Term
from glossary.orthography.casing import upper
from glossary.orthography.fold import SIGNS

LANGUAGES = ("tr", "kk", "ky", "uz", "ru", "en")
READ_LANGUAGES = ("az", "tk", "kk", "ky", "uz")
#: Tokens that are left out of every count.
UNJUDGED = "x"


@dataclass(frozen=True)
class Token:
    """A token of a sentence: where it stands, the name that it is or None, and its kind (bare, infl, px3, o, x)."""

    start: int
    end: int
    name: str | None
    kind: str


@dataclass
class Counts:
    """What was found: of the inflected and the bare names, and of the matches that are more than a bare name."""

    inflected: int = 0
    found: int = 0
    bare: int = 0
    bare_found: int = 0
    right: int = 0
    wrong: int = 0
    sure_right: int = 0
    sure_wrong: int = 0


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument(
        "--kind", default="person", choices=KINDS, help="the kind of concept that the names are taken for"
    )
    parser.add_argument("--misses", default="", help="list what is missed and what is wrongly found in one language")
    arguments = parser.parse_args()
    if not arguments.misses:
        print_inflected(arguments.gold)
    sentences = list(read(arguments.gold / "treebank_sentences.jsonl.gz"))
    print("Inflected names, per cent    names  rows  recall  precision   sure: precision   bare recall   tokens/s")
    for language in (arguments.misses,) if arguments.misses else LANGUAGES:
        every = [(text, tokens) for tag, text, tokens in sentences if tag == language]
        names = (token.name for _, tokens in every for token in tokens if token.name)
        index = index_of(language, names, arguments.kind)
        rows = every if arguments.half is None else every[arguments.half :: 2]
        for label, change in (("as it is", str), ("capitals", capitals(language)), ("plain", unidecoded)):
            begin = time.process_time()
            counts = measured(language, rows, index, change, bool(arguments.misses) and label == "as it is")
            tokens = sum(len(tokens) for _, tokens in rows) / (time.process_time() - begin)
            print(
                f"{language:4}{label:24}{len(index.concepts):6}{counts.inflected:6}"
                f"{share(counts.found, counts.inflected)}{share(counts.right, counts.right + counts.wrong):>11}"
                f"{share(counts.sure_right, counts.sure_right + counts.sure_wrong):>18}"
                f"{share(counts.bare_found, counts.bare):>14}{tokens:11,.0f}"
            )


def print_inflected(gold: Path) -> None:
    """Print, by language, how many names that a reader cut are found, and how many wrong cuts are taken for names:
    here, and by a stem with whatever may be a suffix after it.
    """
    print("\nNames cut by a reader    rows  recall    wrong cuts  found  by a plain suffix regex")
    with (gold / "inflected_names.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for language in READ_LANGUAGES:
        chosen = [row for row in rows if row["lang"] == language and row["kind"] in {"read", "abbr", "neg"}]
        index = index_of(language, (row["lemma"] for row in chosen), "person")
        good = [is_found(row, index) for row in chosen if row["kind"] != "neg"]
        bad = [is_found(row, index) for row in chosen if row["kind"] == "neg"]
        plain = [is_cut(row) for row in chosen if row["kind"] == "neg"]
        print(f"{language:24}{len(good):5}{share(sum(good), len(good))}{len(bad):12}{sum(bad):7}{sum(plain):25}")


def is_found(row: dict[str, str], index: Index) -> bool:
    """Whether the form of *row* is found in its sentence as its lemma."""
    matches = check(Source(row["sentence"], "text", row["lang"]), index).matches
    return any(
        match.concept is not None and match.concept.id == row["lemma"] and match.text.endswith(row["form"])
        for match in matches
    )


def is_cut(row: dict[str, str]) -> bool:
    """Whether the form of *row* is its lemma and what may be a suffix in that language."""
    rest = row["form"].removeprefix(row["lemma"]).lstrip(SIGNS)
    return rest != row["form"] and bool(suffix_readings(rest, row["lang"]))


def read(path: Path) -> Iterator[tuple[str, str, list[Token]]]:
    """Language, text and tokens of each sentence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            position, tokens = 0, list[Token]()
            for form, name, kind in row["tokens"]:
                start = row["text"].find(form, position)
                if start < 0:
                    continue
                end_of_word = start == position and kind == "o" and (row["text"][start - 1] + form).isalpha()
                position = start + len(form)
                if tokens and end_of_word:  # Zehra’yı-ysa: the copula is cut off there
                    tokens[-1] = replace(tokens[-1], end=position)
                else:
                    tokens.append(Token(start, position, name, kind))
            yield row["lang"], row["text"], tokens


def index_of(language: str, names: Iterable[str], kind: Kind) -> Index:
    """The *names*, each a concept."""
    return Index([Concept(name, kind, (Term(language, name, origin="approved"),)) for name in sorted(set(names))])


def measured(
    language: str, rows: list[tuple[str, list[Token]]], index: Index, change: Callable[[str], str], tell: bool
) -> Counts:
    """The counts over *rows*, each text changed by *change*, which must keep its length."""
    counts = Counts()
    for text, tokens in rows:
        changed = change(text)
        if len(changed) != len(text):
            continue
        matches = [match for match in check(Source(changed, "text", language), index).matches if match.concept]
        count(counts, tokens, matches, change, text if tell else "")
    return counts


def count(counts: Counts, tokens: list[Token], matches: list[Match], change: Callable[[str], str], text: str) -> None:
    """Count a sentence; print what went wrong where *text* is given; names that *change* makes one are one."""
    ends = {match.span.end: match for match in matches}
    by_end = {token.end: token for token in tokens}
    for token in tokens:
        match = ends.get(token.end)
        hit = match is not None and match.concept is not None and change(match.concept.id) == change(token.name or "")
        counts.bare += token.kind == "bare"
        counts.bare_found += token.kind == "bare" and hit
        counts.inflected += token.kind == "infl"
        counts.found += token.kind == "infl" and hit
        if text and token.kind == "infl" and not hit:
            print("missed ", text[token.start : token.end], token.name, "|", text[:90])
    for match in matches:
        judged = by_end.get(match.span.end)
        if (
            match.concept is None
            or match.text == change(match.concept.id)
            or (judged and judged.kind in {UNJUDGED, "bare"})
        ):
            continue
        right = judged is not None and change(judged.name or "") == change(match.concept.id)
        sure = match.verdict in {"right", "change"}
        counts.right, counts.wrong = counts.right + right, counts.wrong + (not right)
        counts.sure_right, counts.sure_wrong = (
            counts.sure_right + (right and sure),
            counts.sure_wrong + (sure and not right),
        )
        if text and not right:
            print("wrong  ", match.text, match.concept.id, match.verdict, "|", text[:90])


def capitals(language: str) -> Callable[[str], str]:
    """A text in the capitals of *language*."""
    return lambda text: upper(text, language)


def unidecoded(text: str) -> str:
    """Latin letters without their diacritics, one for one."""
    return "".join(plain if ord(letter) < 0x250 and len(plain := unidecode(letter)) == 1 else letter for letter in text)


def share(part: int, whole: int) -> str:
    """Per cent, or a dash."""
    return f"{100 * part / whole:8.1f}" if whole else f"{'–':>8}"


if __name__ == "__main__":
    main()
