"""Every concept in a text of each of the five languages, five news paragraphs, and the traps of press usage.

`cases.tsv` holds a row for each name: the text (`@az` is the paragraph of texts/az.txt), what must be found in it,
which concept that is, the verdict that the table of the design asks for, and the replacement. The verdict `none`
means that the string must not be found as a concept.
"""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from glossary.check import check
from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.model import Match, Report, Source
from glossary.settings import data_folder

FOLDER = Path(__file__).parent
Row = dict[str, str]
CONCEPTS, _ = seeds.read(data_folder("seeds") / "concepts")
INDEX = Index(CONCEPTS)
HEADER, *LINES = (FOLDER / "cases.tsv").read_text(encoding="utf-8").splitlines()
CASES: list[Row] = [dict(zip(HEADER.split("\t"), line.split("\t"), strict=True)) for line in LINES]


def _text(row: Row) -> str:
    if not row["text"].startswith("@"):
        return row["text"]
    return (FOLDER / "texts" / f"{row['text'][1:]}.txt").read_text(encoding="utf-8")


@functools.cache
def _report(language: str, text: str) -> Report:
    return check(Source(text, "text", language), INDEX)


def _overlapping(report: Report, found: str) -> list[Match]:
    text, place, matches = report.source.text, -1, []
    while (place := text.find(found, place + 1)) >= 0:
        end = place + len(found)
        matches += [match for match in report.matches if match.span.start < end and place < match.span.end]
    return matches


@pytest.mark.parametrize("row", CASES, ids=lambda row: f"{row['language']}-{row['trap']}")
def test_a_name_is_found_and_judged(row: Row) -> None:
    matches = _overlapping(_report(row["language"], _text(row)), row["found"])
    if row["verdict"] == "none":
        assert [match for match in matches if match.concept] == []
        return
    wanted = (row["found"], row["concept"] or None, row["verdict"], row["replacement"] or None)
    found = [(m.text, m.concept.id if m.concept else None, m.verdict, m.replacement) for m in matches]
    assert wanted in found


@pytest.mark.parametrize("language", ["az", "tr", "kk", "uz", "en"])
def test_every_concept_stands_in_a_text_of_the_language(language: str) -> None:
    there = {row["concept"] for row in CASES if row["language"] == language and row["verdict"] != "none"}
    assert {concept.id for concept in CONCEPTS} - there == set()
