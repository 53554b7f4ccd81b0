"""Bodies that everybody knows, and abbreviations that are none: `bodies.txt` of all languages and of each, `terms`."""

from __future__ import annotations

import functools

from glossary.languages.clues import cues, name_endings
from glossary.languages.load import FOLDER, data_lines


@functools.cache
def known_bodies(tag: str) -> frozenset[str]:
    """The bodies of states, of the world and of the news, as the language *tag* writes them."""
    return frozenset((*data_lines(FOLDER / "bodies.txt"), *data_lines(FOLDER / tag / "bodies.txt")))


@functools.cache
def terms(tag: str) -> frozenset[str]:
    """Abbreviations in capitals that are the names of no body in a text of the language *tag*."""
    return cues(tag).terms | name_endings().terms
