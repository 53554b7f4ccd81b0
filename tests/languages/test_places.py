"""Names of places that the CLDR and our own lists know, in the script of each orthography."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.languages.places import known_places
from glossary.model import Source
from glossary.orthography.identify import script_of


def test_no_name_of_kazakhstan_in_cyrillic_is_known_in_latin_letters() -> None:
    assert {script_of(name) for name in known_places("kk")} >= {"Cyrl"}
    assert "Cyrl" not in {script_of(name) for name in known_places("kk-Latn")}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("kk-Latn", "Ol keşe Londonda boldy, prezident Parijge bardy.", ["London", "Parij"]),
        ("uz-Cyrl", "Президент Анқарада ва Парижда бўлди.", ["Анқара", "Париж"]),
    ],
)
def test_a_second_script_knows_the_places_of_the_first(language: str, text: str, found: list[str]) -> None:
    matches = check(Source(text, "text", language), Index(())).matches
    assert [match.term for match in matches if match.kind == "place"] == found
