"""Ordinary words that squares and streets are called after in every language: площадь Независимости.

A row of `seeds/elements/place_words.tsv` is a word in each language, the usual form first.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from glossary.orthography.casing import cased_like, lower
from glossary.settings import data_folder
from glossary.transliteration.elements import LANGUAGES, forms_of, rows_of


def translated(word: str, written: str, target: str) -> tuple[str, ...]:
    """What *target* calls places that *written* calls after *word*, the usual one first; none for any other word."""
    found = _index(written, target).get(lower(word, written), ())
    return tuple(cased_like(lower(text, target), word, target) for text in found)


@functools.cache
def _index(written: str, target: str) -> Mapping[str, tuple[str, ...]]:
    """The words of *target* by those of *written*, lower case. Raises `InvalidFile` with file, line and column."""
    rows = map(forms_of, rows_of(data_folder("seeds") / "elements" / "place_words.tsv", LANGUAGES, {}))
    return {lower(form, written): row.get(target, ()) for row in rows for form in row.get(written, ())}
