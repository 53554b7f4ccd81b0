"""Measure how unknown persons are found: precision and recall against marks that a reader made.

    python tests/benchmarks/unknown.py --gold DIR [--half dev|test|newsroom|held] [--misses tr]

`persons.tsv` holds no text: language, number of the sentence in the gold set (for az: among the distinct sentences of
`inflected_names.tsv`), where a person's name starts and ends, and the half; a row without a place is a sentence
without a person. `newsroom` are the invented paragraphs of newsroom/, a day of a paper, `held` the sentences of held/,
harder than news: nothing is tuned on either. Nothing is in the glossary. A hit is the whole name; `touched` counts what
overlaps one. `at 85` is the recall at the score from which on 85 of 100 hits are right.
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
AGENCY = TEXTS.parent / "agency"
PROSE = TEXTS.parent / "prose"
NEWSROOM = TEXTS.parent / "newsroom"
#: The precision that is asked for.
PRECISION = 0.85
UNTUNED = {half: Path(__file__).parent / half for half in ("newsroom", "held")}
NEWS = ("tr", "az", "kk", "uz", "ky", "tk", "ru", "en")
Spans = set[tuple[int, int]]
Scored = dict[tuple[int, int], float]
_MARK = re.compile(r"\{(\w) ([^}]*)\}")
_KINDS = {"p": "person", "l": "place", "o": "organisation"}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument(
        "--half", choices=("dev", "test", *UNTUNED), default="test", help="what rules were tuned on (dev), or not"
    )
    parser.add_argument("--misses", default="", help="list what is missed and what is wrongly found in one language")
    arguments = parser.parse_args()
    columns = "sentences names   recall  precision   touched: recall  precision    at 85"
    print(f"Unknown persons, {arguments.half:10}{columns}")
    for language, texts, marks in marked(arguments.half, arguments.gold):
        scored = {row: spans(texts[row], language) for row in marks}
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


def marked(half: str, gold: Path) -> Iterator[tuple[str, dict[int, str], dict[int, Spans]]]:
    """Each language of a half, its sentences by their numbers, and where these name persons."""
    if half not in UNTUNED:
        for language, marks in read_marks(half).items():
            yield language, texts_of(gold, language), marks
        return
    for path in sorted(UNTUNED[half].glob("*.txt")):
        every = dict(enumerate(news(path.stem, path.parent)))
        texts = {row: text for row, (text, _) in every.items()}
        yield path.stem, texts, {row: _persons(found) for row, (_, found) in every.items()}


def _persons(marks: list[tuple[int, int, str]]) -> Spans:
    return {(start, end) for start, end, kind in marks if kind == "person"}


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


def spans(text: str, language: str) -> Scored:
    """What is found in *text* by a check against an empty glossary, and how sure each is."""
    report = check(Source(text, "text", language), Index())
    return {
        (item.span.start, item.span.end): item.confidence
        for item in report.matches
        if item.verdict == "unknown" and item.kind == "person"
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
