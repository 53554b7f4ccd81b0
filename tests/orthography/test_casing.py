"""Letter case by language: the traps that plain Unicode falls into."""

from __future__ import annotations

import pytest

from glossary.orthography.casing import capitalised, case_of, lower, upper


@pytest.mark.parametrize(
    ("text", "tag", "result"),
    [("IĞDIR", "tr", "ığdır"), ("İLHAM", "az", "ilham"), ("IRAQ", "uz", "iraq"), ("İlham", "en", "ilham")],
)
def test_lower_keeps_the_two_letters_i_apart(text: str, tag: str, result: str) -> None:
    assert lower(text, tag) == result


@pytest.mark.parametrize(
    ("text", "tag", "result"),
    [("Əli", "az", "ƏLİ"), ("ısı", "tr", "ISI"), ("Ilhom", "uz", "ILHOM"), ("шаҳар", "uz-Cyrl", "ШАҲАР")],
)
def test_upper_writes_the_dot_where_the_language_has_one(text: str, tag: str, result: str) -> None:
    assert upper(text, tag) == result


def test_a_capital_goes_to_the_first_letter_alone() -> None:
    assert capitalised("ʻgʻafur", "uz") == "ʻGʻafur"
    assert capitalised("ilham", "az") == "İlham"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("ömer", "lower"),
        ("Ömer Kocaman", "title"),
        ("ÖMER", "upper"),
        ("AzerNEWS", "mixed"),
        ("Ö", "title"),
        ("!?", "lower"),
    ],
)
def test_case_of_tells_how_a_name_is_set(text: str, case: str) -> None:
    assert case_of(text) == case
