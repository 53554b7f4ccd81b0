"""Whether a name goes on after a small word, a form of address or a surname: `El Halef`, `García Márquez`."""

from __future__ import annotations

import functools

from glossary.finding.words.knownnames import is_surname
from glossary.finding.words.nameword import bare, inflected
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower


@functools.lru_cache(maxsize=10_000)
def is_linking(word: str, tag: str) -> bool:
    """Whether *word* is a small word of other nations' names, with a capital or without: `Le Pen`."""
    return lower(word, tag) in name_endings().links


def is_last_honorific(word: str, following: str, tag: str) -> bool:
    """Whether the form of address *word* ends a name, as *following* is none: `Osman Paşa Plevne'yi savundu`."""
    small = lower(word, tag)
    if small not in cues(tag).honorifics or is_surname(small, tag):
        return False
    return not inflected(following, tag).telling


def is_second_surname(word: str, tag: str) -> bool:
    """Whether *word* is a surname after another; where a sign parts suffixes, it may have one: `Márquez'in`."""
    known = (inflected if parts_suffixes(tag) else bare)(word, tag)
    return known.surname and not (known.in_case and known.place)
