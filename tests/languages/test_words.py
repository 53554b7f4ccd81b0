"""The lists of ordinary words: small letters, known classes, sorted, every word once, sources named."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.languages import load
from glossary.orthography.casing import lower

LISTS = sorted(load.FOLDER.glob("*/words.tsv"))
CLASSES = {
    "noun",
    "adjective",
    "verb",
    "pronoun",
    "adverb",
    "postposition",
    "conjunction",
    "interjection",
    "numeral",
    "particle",
    "form",
}
#: What may stand inside a word: don't, кто-то.
SIGNS = "'-"

pytestmark = pytest.mark.parametrize("path", LISTS, ids=[path.parent.name for path in LISTS])


def rows(path: Path) -> list[list[str]]:
    """The rows below the heading, split at the tabs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def letters(tag: str) -> set[str]:
    """The letters of the alphabet of *tag* and the vowels that it writes with a mark (Turkish â)."""
    orthography, grammar = load.orthography(tag), load.grammar(tag)
    vowels = "".join(grammar.harmony.values()) if grammar else ""
    return set(lower(orthography.alphabet, tag) + orthography.apostrophe + vowels) - set(" ")


def test_a_list_says_where_its_words_are_from(path: Path) -> None:
    heading = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert any("Source" in line for line in heading)


def test_a_row_is_a_word_and_its_class(path: Path) -> None:
    assert not [row for row in rows(path) if len(row) != 2 or row[1] not in CLASSES]


def test_words_are_in_small_letters_of_the_language(path: Path) -> None:
    tag = path.parent.name
    known = letters(tag)
    wrong = [
        word for word, *_ in rows(path) if word != lower(word, tag) or not set(word.strip(SIGNS)) <= known | set(SIGNS)
    ]
    assert not wrong


def test_words_are_sorted_and_stand_once(path: Path) -> None:
    words = [word for word, *_ in rows(path)]
    assert words == sorted(set(words))


def test_no_word_begins_or_ends_with_a_sign(path: Path) -> None:
    assert not [word for word, *_ in rows(path) if word != word.strip(SIGNS)]
