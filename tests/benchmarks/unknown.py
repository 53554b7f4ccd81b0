"""Measure how unknown names are found: precision and recall against marks that a reader made.

    python tests/benchmarks/unknown.py --gold DIR [--half dev|test] [--misses tr]
    python tests/benchmarks/unknown.py --texts FOLDER [--kind person|place|organisation] [--misses tr]

`persons.tsv` holds no text: language, number of the sentence in the gold set (for az: among the distinct sentences of
`inflected_names.tsv`), where a person's name starts and ends, and the half; a row without a place is a sentence
without a person. Nothing is tuned on `test`, nor on the invented texts beside this file: newsroom/ (a day of a
paper), genres/ (sport, courts, obituaries, posts, business), world/ (news from abroad), books/ (tales, novels,
textbooks), reports/ (news sites; words that are names, too; places without the words for their kind), which mark
places and bodies, too, and held/, harder than news, which marks persons alone. Those below tests/finding may be read,
and rules made on them. Nothing is in the glossary. A hit is the whole name; `touched` counts what overlaps one. `at
85` is the recall at the score from which on 85 of 100 hits are right.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Source

MARKS = Path(__file__).parent / "persons.tsv"
TEXTS = Path(__file__).parent.parent / "finding" / "news"
#: Other invented texts.
AGENCY, PROSE, NEWSROOM, GENRES, WORLD, BOOKS, REPORTS = (
    TEXTS.parent / name for name in ("agency", "prose", "newsroom", "genres", "world", "books", "reports")
)
#: All that rules may be made on.
TUNED = (TEXTS, AGENCY, PROSE, NEWSROOM, GENRES, WORLD, BOOKS, REPORTS)
#: The precision that is asked for.
PRECISION = 0.85
NEWS = ("tr", "az", "kk", "uz", "ky", "tk", "ru", "en")
Spans = set[tuple[int, int]]
Scored = dict[tuple[int, int], float]
Marked = tuple[str, dict[int, str], dict[int, Spans]]
_MARK = re.compile(r"\{(\w) ([^}]*)\}")
_KINDS = {"p": "person", "l": "place", "o": "organisation"}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, help="the folder of the gold sets, which the halves are of")
    parser.add_argument(
        "--half", choices=("dev", "test"), default="test", help="what rules were tuned on (dev), or not"
    )
    parser.add_argument("--texts", type=Path, help="a folder of marked texts, in place of the halves")
    parser.add_argument("--kind", choices=tuple(_KINDS.values()), default="person", help="which names of those texts")
    parser.add_argument("--misses", default="", help="list what is missed and what is wrongly found in one language")
    arguments = parser.parse_args()
    if not (arguments.gold or arguments.texts):
        parser.error("say --gold or --texts")
    kind = arguments.kind if arguments.texts else "person"
    every = of_texts(arguments.texts, kind) if arguments.texts else of_half(arguments.half, arguments.gold)
    label = arguments.texts.name if arguments.texts else arguments.half
    columns = "texts names   recall  precision   touched: recall  precision    at 85"
    print(f"{kind} {label}"[:24].ljust(28) + columns)
    for language, texts, marks in every:
        scored = {row: spans(texts[row], language, kind) for row in marks}
        found = {row: set(spans) for row, spans in scored.items()}
        if language == arguments.misses:
            tell(texts, marks, found)
        print(f"{language:24}{len(marks):9}{sum(map(len, marks.values())):7}", end="")
        for same in (exact, touching):
            right = sum(len(same(found[row], marks[row])) for row in marks)
            met = sum(len(same(marks[row], found[row])) for row in marks)
            print(
                f"{share(met, sum(map(len, marks.values())))}{share(right, sum(map(len, found.values()))):>11}",
                end="      ",
            )
        print(share(*recall_at(PRECISION, scored, marks)))


def recall_at(precision: float, scored: Mapping[int, Scored], marks: Mapping[int, Spans]) -> tuple[int, int]:
    """How many of the *marks* are found, and how many there are, at the lowest score with that *precision*."""
    hits = sorted((-score, span not in marks[row]) for row, spans in scored.items() for span, score in spans.items())
    right = list(itertools.accumulate(not wrong for _, wrong in hits))
    enough = [met for number, met in enumerate(right, 1) if met >= precision * number]
    return max(enough, default=0), sum(map(len, marks.values()))


def of_half(half: str, gold: Path) -> Iterator[Marked]:
    """Each language of a half, its sentences by their numbers, and where these name persons."""
    return ((language, texts_of(gold, language), marks) for language, marks in read_marks(half).items())


def of_texts(folder: Path, kind: str) -> Iterator[Marked]:
    """Each language of *folder*, its texts by their numbers, and where these have names of *kind*."""
    for path in sorted(folder.glob("*.txt")):
        every = dict(enumerate(news(path.stem, path.parent)))
        texts = {row: text for row, (text, _) in every.items()}
        marks = {row: {(start, end) for start, end, of in found if of == kind} for row, (_, found) in every.items()}
        yield path.stem, texts, marks


def read_marks(half: str) -> dict[str, dict[int, Spans]]:
    """By language and sentence, where persons are named."""
    marks: defaultdict[str, dict[int, Spans]] = defaultdict(dict)
    with MARKS.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["half"] == half:
                places = marks[row["lang"]].setdefault(int(row["row"]), set())
                places.update({(int(row["start"]), int(row["end"]))} if row["start"] else set())
    return dict(marks)


def news(language: str, folder: Path = TEXTS) -> list[tuple[str, list[tuple[int, int, str]]]]:
    """The paragraphs of invented news in *language*, without their marks, and the places and kinds of the names."""
    lines = (folder / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [unmarked(line) for line in lines if not line.startswith("#")]


def unmarked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """*line* without its marks, such as `{p Ayşe Demir}`, and what they say."""
    text, marks, position = "", [], 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        marks.append((len(text), len(text) + len(match[2]), _KINDS[match[1]]))
        text, position = text + match[2], match.end()
    return text + line[position:], marks


def texts_of(gold: Path, language: str) -> dict[int, str]:
    """The sentences of *language* by their numbers."""
    if language == "az":
        with (gold / "inflected_names.tsv").open(encoding="utf-8") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            return dict(enumerate(dict.fromkeys(row["sentence"] for row in rows if row["lang"] == "az")))
    with gzip.open(gold / "treebank_sentences.jsonl.gz", "rt", encoding="utf-8") as file:
        sentences = enumerate(map(json.loads, file))
        return {number: row["text"] for number, row in sentences if row["lang"] == language}


def spans(text: str, language: str, kind: str = "person") -> Scored:
    """What is found in *text* by a check against an empty glossary, and how sure each is."""
    report = check(Source(text, "text", language), Index())
    return {
        (item.span.start, item.span.end): item.confidence
        for item in report.matches
        if item.verdict == "unknown" and item.kind == kind
    }


def exact(some: Spans, others: Spans) -> Spans:
    """Those of *some* that are among *others*."""
    return some & others


def touching(some: Spans, others: Spans) -> Spans:
    """Those of *some* that overlap one of *others*."""
    return {(start, end) for start, end in some if any(a < end and start < b for a, b in others)}


def tell(texts: dict[int, str], marks: dict[int, Spans], found: dict[int, Spans]) -> None:
    """Print what went wrong."""
    for row, text in texts.items():
        for label, spans in (
            ("missed", marks.get(row, set()) - found.get(row, set())),
            ("wrong ", found.get(row, set()) - marks.get(row, set())),
        ):
            for start, end in sorted(spans):
                print(label, text[start:end], "|", text[max(0, start - 30) : end + 30].replace("\n", " "))


def share(part: int, whole: int) -> str:
    """Per cent, or a dash."""
    return f"{100 * part / whole:8.1f}" if whole else f"{'–':>8}"


if __name__ == "__main__":
    main()
