"""What holds for every text, however odd: spans hold what they say, and nothing but names is ever altered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.check import check
from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.model import Format, Source
from glossary.settings import data_folder
from tests.conftest import Check

INDEX = Index(seeds.read(data_folder("seeds") / "concepts")[0])


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\n\n", "’", "İ", "a" * 200_000, "Baku " * 20_000, "\u0301" * 50_000]
)
@pytest.mark.parametrize("format", ["text", "html"])
def test_an_odd_text_is_answered(checked: Check, text: str, format: Format) -> None:
    report = checked("en", text, format)
    assert report.rewritten() == text


WORDS = st.sampled_from(
    [
        "Omer Kocaman'ın",
        "Баку",
        "ABŞ-ın",
        "İlham",
        "Əliyev",
        "<b>",
        "</p>",
        "&amp;",
        "&Ouml;mer",
        "Kocaman",
        "7-ci",
        "\n\n",
        "“",
        "MEDIA",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=12).map(" ".join)
LANGUAGES = st.sampled_from(["az", "tr", "kk", "uz", "ky", "tk", "ru", "en"])


@given(TEXTS, LANGUAGES, st.sampled_from(["text", "html"]))
def test_spans_lie_inside_any_text_and_hold_what_they_say(text: str, language: str, format: Format) -> None:
    report = check(Source(text, format, language), INDEX)
    position = 0
    for match in report.matches:
        assert position <= match.span.start < match.span.end <= len(text)
        assert text[match.span.start : match.span.end] == match.text
        position = match.span.end
    assert report.rewritten(frozenset()) == text


@given(st.text(alphabet="qwjx <>&;=/\"'\n1.", max_size=80), LANGUAGES, st.sampled_from(["text", "html"]))
def test_a_text_without_names_comes_back_unchanged(text: str, language: str, format: Format) -> None:
    report = check(Source(text, format, language), INDEX)
    assert report.matches == ()
    assert report.rewritten() == text


@given(TEXTS, LANGUAGES)
def test_what_is_rewritten_is_right_the_next_time(text: str, language: str) -> None:
    once = check(Source(text, "text", language), INDEX).rewritten()
    assert check(Source(once, "text", language), INDEX).rewritten() == once
