"""Names of persons of China, Korea and Japan: told by a name that is common there beside syllables of that nation."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from glossary.orthography.casing import capitalised, case_of, lower, upper
from glossary.orthography.rules import SECOND, Candidate, best_first
from glossary.transliteration.elements import LANGUAGES
from glossary.transliteration.known import readings
from glossary.transliteration.syllables import (
    LATIN,
    LONGEST_WORD,
    READINGS,
    Nation,
    Word,
    listed_by_spelling,
    plain,
    spelt_words,
    spoken,
)
from glossary.transliteration.western import is_western

#: How many words a name has.
WORDS = (2, 3)
#: The languages in which names of all nations are written; elsewhere a name that is known there is none of these.
BRIDGES = frozenset({"ru", "en"})
#: The weight of a word among the elements of a home that makes it a name from there.
KNOWN = 0.5
#: How many syllables a Chinese or Korean given name has at most.
LONGEST_GIVEN = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """A name as the words of a *nation*."""

    nation: Nation
    words: tuple[Word, ...]
    weight: float


def is_eastern(name: str, written: str) -> bool:
    """Whether *name*, as the language *written* writes it, seems to be that of a person of China, Korea or Japan."""
    return bool(_told(name, written))


def spelt_eastern(name: str, written: str, target: str) -> list[Candidate]:
    """How *target* spells the *name* of a person of China, Korea or Japan; none for any other name. Best first."""
    found = [
        Candidate(_cased(text, name, target), reading.weight * SECOND**rank, (name,))
        for reading in _told(name, written)
        for rank, text in enumerate(spelt_words(reading.words, reading.nation, target))
    ]
    if found and {written, target} <= set(LATIN) and _told(name, "en"):
        return best_first([Candidate(name, 1.0, (name,)), *(item.weighed(SECOND) for item in found)])
    return best_first(found)


@functools.lru_cache(maxsize=20_000)
def _told(name: str, written: str) -> tuple[Reading, ...]:
    if written not in LANGUAGES or " " not in name or len(name) > WORDS[-1] * LONGEST_WORD:
        return ()
    words = tuple(lower(name, "en" if written in LATIN else written).split())
    return () if _telling(written).isdisjoint(words) else _read(words, written)


@functools.cache
def _telling(written: str) -> frozenset[str]:
    """The words of which every such name has one."""
    chinese, korean = (listed_by_spelling(nation, "surname", written) for nation in ("chinese", "korean"))
    return frozenset().union(chinese, korean, _japanese(written))


def _read(words: tuple[str, ...], written: str) -> tuple[Reading, ...]:
    """The readings of lower-case *words*, best first."""
    if len(words) not in WORDS:
        return ()
    ways = _APART if len(words) > 2 or "-" in words[1] else _JOINED
    made = ((nation, item) for nation in ways for item in itertools.islice(_AS[nation](words, written), READINGS))
    found = enumerate(itertools.islice(made, READINGS))
    return tuple(Reading(nation, item, SECOND**rank) for rank, (nation, item) in found)


def _as_chinese(words: tuple[str, ...], written: str) -> Iterator[tuple[Word, ...]]:
    """A surname and a given name of one or two syllables, which only Latin letters part (Mao Ze Dong).

    After what is a given name elsewhere (Хуан Сото) they must be common ones.
    """
    surname, *given = words
    if len(given) > 1 and written not in LATIN:
        return
    found = [item for item in spoken("-".join(given), "chinese", written) if len(item) <= LONGEST_GIVEN]
    if is_western(surname, written) or _is_borne(surname, written):
        found = [item for item in found if all(syllable.is_common for syllable in item)]
    if found and not _is_of_elsewhere(words, written, len(found[0])):
        yield from _after("chinese", surname, found, written)


def _as_korean(words: tuple[str, ...], written: str) -> Iterator[tuple[Word, ...]]:
    """A surname and a given name of two syllables, mostly apart."""
    surname, *given = words
    whole = listed_by_spelling("korean", "given", written).get(plain("".join(given)), ())
    found = [*whole, *(item for item in spoken("-".join(given), "korean", written) if len(item) == LONGEST_GIVEN)]
    if found and not _is_of_elsewhere(words, written, LONGEST_GIVEN):
        yield from _after("korean", surname, found, written)


def _after(nation: Nation, surname: str, given: list[Word], written: str) -> Iterator[tuple[Word, ...]]:
    surnames = listed_by_spelling(nation, "surname", written).get(surname, ())
    yield from ((before, name) for name, before in itertools.product(given, surnames))


def _as_japanese(words: tuple[str, ...], written: str) -> Iterator[tuple[Word, ...]]:
    """Names in either order, at least one of which is listed."""
    names = _japanese(written)
    found = [names.get(plain(word)) or spoken(word, "japanese", written) for word in words]
    others = [word for word in words if plain(word) not in names]
    if len(others) < len(words) and all(found) and not any(_is_known(word, written) for word in others):
        yield from itertools.product(*found)


@functools.cache
def _japanese(written: str) -> dict[str, tuple[Word, ...]]:
    return {
        text: found
        for kind in ("given", "surname")
        for text, found in listed_by_spelling("japanese", kind, written).items()
    }


def _is_of_elsewhere(words: tuple[str, ...], written: str, length: int) -> bool:
    """Whether one word of *length* syllables after a surname is known of another home (Ли Анна), or a nation bears the
    first (Can Han): one syllable is known everywhere as a part of names or places.
    """
    surname, *given = words
    if len(given) > 1 or "-" in given[0]:
        return False
    known = _is_known if length > 1 else _is_borne
    return known(given[0], written) or (written not in BRIDGES and _is_borne(surname, written))


def _is_known(word: str, written: str) -> bool:
    return is_western(word, written) or any(item.weight >= KNOWN for item in readings(word, written))


def _is_borne(word: str, written: str) -> bool:
    """Whether *word* is a given name of one of our nations."""
    found = (item for item in readings(word, written) if item.weight >= KNOWN and len(item.parts) == 1)
    return any(item.parts[0].kind == "given" for item in found)


def _cased(text: str, name: str, target: str) -> str:
    """*text* in the letter case of *name*; what follows a hyphen stays small (Moon Jae-in)."""
    match case_of(name):
        case "upper":
            return upper(text, target)
        case "lower":
            return text
        case _:
            return " ".join(capitalised(word, target) for word in text.split(" "))


#: How the names of each nation are read, and in which order they are tried: syllables apart are rather Korean.
_AS: Mapping[Nation, Callable[[tuple[str, ...], str], Iterator[tuple[Word, ...]]]] = {
    "chinese": _as_chinese,
    "korean": _as_korean,
    "japanese": _as_japanese,
}
_JOINED: tuple[Nation, ...] = ("chinese", "korean", "japanese")
_APART: tuple[Nation, ...] = ("korean", "chinese", "japanese")
