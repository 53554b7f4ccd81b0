"""Given names and surnames that are known: those of our nations, and of the world's news; who bears them."""

from __future__ import annotations

import functools
from collections.abc import Callable

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import given_names, surnames
from glossary.transliteration.elements import NATIONS, elements
from glossary.transliteration.known import readings

#: What a given name of the world's news counts for beside one of our nations, and one that is made of another.
ABROAD, MADE_OF_ANOTHER = 0.8, 0.3


def is_given(small: str, tag: str) -> bool:
    """Whether the word, in *small* letters, is a given name of the world's news, or two of them are: Jean-Yves."""
    known = _foreign_given(tag)
    return small in known or ("-" in small and all(part in known for part in small.split("-")))


@functools.lru_cache(maxsize=10_000)
def is_given_abroad(word: str, tag: str) -> bool:
    """Whether *word* is a given name of the world's news, and none of the nations of the glossary."""
    return lower(word, tag) in _foreign(given_names, tag) and not _genders(word, tag)


@functools.lru_cache(maxsize=10_000)
def is_given_at_home(word: str, tag: str) -> bool:
    """Whether *word* is a given name among those who speak the language *tag*, and not just among others; in Russian
    all our nations are at home.
    """
    homes = NATIONS if tag == "ru" else {tag}
    return any(item.is_given and item.home in homes for item in readings(lower(word, tag), tag))


def is_surname(small: str, tag: str) -> bool:
    """Whether the word, in *small* letters, is a surname of the world's news, or of the language *tag*."""
    return small in _foreign(surnames, tag)


@functools.lru_cache(maxsize=20_000)
def is_of_man(word: str, tag: str) -> bool:
    """Whether *word* is a given name that men bear and no women."""
    return _genders(word, tag) == {"m"}


@functools.lru_cache(maxsize=20_000)
def is_of_woman(word: str, tag: str) -> bool:
    """Whether *word* is a given name that women bear and no men."""
    return _genders(word, tag) == {"f"}


@functools.lru_cache(maxsize=20_000)
def commonness(word: str, gender: str, tag: str) -> float:
    """How many of our nations have *word* as a given name of a man or a woman, by *gender* (`m`, `f`), those that have
    it in another spelling for less. One of the world's news alone counts for nearly one, whoever bears it, and for
    little if it is another one and a letter: Роберта is rather Роберт.
    """
    found = [item for item in readings(lower(word, tag), tag) if item.is_given]
    homes = {item.home: item.weight for item in reversed(found) if item.parts[0].gender in {gender, ""}}
    if found or not is_given(lower(word, tag), tag):
        return sum(homes.values())
    shorter = lower(word[:-1], tag)
    others = (shorter, f"{shorter[:-1]}е{shorter[-1:]}")  # Павла: Павел
    return MADE_OF_ANOTHER if any(is_given(other, tag) for other in others) else ABROAD


def _genders(word: str, tag: str) -> set[str]:
    return {item.parts[0].gender for item in readings(lower(word, tag), tag) if item.is_given}


@functools.cache
def _foreign(names: Callable[[str], tuple[str, ...]], tag: str) -> frozenset[str]:
    """The *names* of the world's news in small letters, as English writes them and as the press of *tag* does; that of
    the other languages in Cyrillic follows the Russian.
    """
    return frozenset(lower(name, tag) for known in ("en", "ru", tag) for name in names(known))


@functools.cache
def _foreign_given(tag: str) -> frozenset[str]:
    """Given names of the world's news, and those of the neighbours who write in the same script."""
    script = orthography(tag).script
    near = (item for item in elements() if item.kind == "given" and orthography(item.home).script == script)
    return _foreign(given_names, tag) | {lower(item.form, tag) for item in near}
