"""The word lists of a language in each of its scripts: a second script has those of the first, converted."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from glossary.languages import bodies, clues, load
from glossary.languages.load import language_of
from glossary.orthography.convert import convert, convertible


@functools.cache
def words(tag: str) -> Mapping[str, str]:
    """The ordinary words of the orthography *tag* in small letters, each with its class (`form`: an inflected form)."""
    listed = load.words(language_of(tag))
    return dict(zip(_in(tag, listed), listed.values(), strict=True))


@functools.cache
def given_names(tag: str) -> tuple[str, ...]:
    """Given names of the world's news, of legends, books and antiquity, as the press of *tag* writes them."""
    return _in(tag, clues.given_names(language_of(tag)))


@functools.cache
def surnames(tag: str) -> tuple[str, ...]:
    """Surnames of the world's news as the press of *tag* writes them."""
    return _in(tag, clues.surnames(language_of(tag)))


@functools.cache
def known_bodies(tag: str) -> frozenset[str]:
    """The bodies of states, of the world and of the news, as the press of *tag* writes them."""
    return frozenset(_in(tag, bodies.known_bodies(language_of(tag))))


def _in(tag: str, names: Iterable[str]) -> tuple[str, ...]:
    """*names* in letters of the orthography *tag*; none where there is no table to it from the first script."""
    first = language_of(tag)
    if first == tag:
        return tuple(names)
    return tuple(convert("\n".join(names), first, tag).splitlines()) if convertible(first, tag) else ()
