"""How many of the names of invented texts are found that the glossary does not have, and how many finds are right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.unknown import AGENCY, NEWS, NEWSROOM, PROSE, news
from tests.finding.offered import unknown


@pytest.mark.parametrize(
    ("folder", "recall", "precision"),
    [(AGENCY, 0.85, 0.9), (PROSE, 0.8, 0.9), (NEWSROOM, 0.92, 0.9)],
    ids=["agency", "prose", "newsroom"],
)
@pytest.mark.parametrize("language", ["tr", "az", "uz", "kk"])
def test_persons_of_news_and_of_prose_are_found(language: str, folder: Path, recall: float, precision: float) -> None:
    wanted, found = set(), set()
    for number, (text, marks) in enumerate(news(language, folder)):
        wanted |= {(number, start, end) for start, end, kind in marks if kind == "person"}
        found |= {
            (number, match.span.start, match.span.end) for match in unknown(language, text) if match.kind == "person"
        }
    assert len(wanted & found) >= recall * len(wanted)
    assert len(wanted & found) >= precision * len(found)


@pytest.mark.parametrize(
    ("kind", "recall", "precision"), [("person", 0.9, 0.95), ("place", 0.85, 0.9), ("organisation", 0.8, 0.85)]
)
def test_names_of_invented_news_are_found(kind: str, recall: float, precision: float) -> None:
    wanted, found = set(), set()
    for language, number, (text, marks) in ((x, *item) for x in NEWS for item in enumerate(news(x))):
        wanted |= {(language, number, start, end) for start, end, marked in marks if marked == kind}
        spans = (match.span for match in unknown(language, text) if match.kind == kind)
        found |= {(language, number, span.start, span.end) for span in spans}
    assert len(wanted & found) >= recall * len(wanted)
    assert len(wanted & found) >= precision * len(found)
