"""The words of a person's name in a language that declines them all, read together: in one case, for one gender."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from glossary.finding.words.knownnames import commonness
from glossary.finding.words.nameword import NameWord, bare, is_feminine, read_so
from glossary.finding.words.surroundings import before, word_before
from glossary.finding.words.word import is_initial
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.decline import decline
from glossary.inflection.features import Features
from glossary.languages.clues import cues, name_endings
from glossary.languages.load import grammar, orthography
from glossary.orthography.casing import lower

#: The case that a name stands in without a suffix.
NOMINATIVE: Features = ()
#: How much rarer than the nominative each case of a person is in the news, and a woman than a man (logarithms).
RARER: Mapping[Features, float] = {
    NOMINATIVE: 0.0,
    ("GEN",): 0.4,
    ("ACC",): 0.6,
    ("DAT",): 0.9,
    ("INS",): 0.9,
    ("ESS",): 1.2,
}
OF_WOMAN = 0.2
#: So many readings of a word are looked at.
READINGS = 12
#: What a word beside the given name is worth: a surname, another name, a word of the language.
SURNAME, NAME, WORD = 1.0, 0.6, -0.5
#: What it costs that a surname is of the other gender, and that nothing is known of what a case leaves.
OTHER_GENDER, STRANGE = 2.0, 0.1


class Read(NamedTuple):
    """A word of a name in one case, and what that is worth (a logarithm)."""

    word: NameWord
    worth: float


class Way(NamedTuple):
    """The words of a name in one *case*, of a man or a woman, and what that is worth (a logarithm)."""

    words: tuple[NameWord, ...]
    case: Features
    gender: str
    worth: float


@functools.lru_cache(maxsize=20_000)
def agreed(words: tuple[str, ...], tag: str, cases: frozenset[Features] = frozenset()) -> tuple[NameWord, ...]:
    """Each of several *words* as the others allow: `Нурлану Садыкову` is of Нурлан Садыков, and of no Садыкова.

    All stand in one case, of *cases* if there are any that a title before them may stand in, and are a man's, or a
    woman's; a surname that does not decline tells nothing (Имамоглу), nor does one in a consonant after the given name
    of a woman. Empty where none of them is a given name.
    """
    best = _best(words, tag, cases) or (_best(words, tag) if cases else None)
    return best.words if best else ()


def cases_of_title(text: str, start: int, tag: str) -> frozenset[Features]:
    """The cases that the title right before *start* may stand in; none if there is no title, or it tells nothing."""
    match = word_before(before(text, start))
    return _cases_of_title(match[1], tag) if match else frozenset()


@functools.lru_cache(maxsize=10_000)
def _cases_of_title(word: str, tag: str) -> frozenset[Features]:
    titles, read = cues(tag).titles, analyse(word, tag, limit=READINGS)
    return frozenset(item.features for item in read if lower(item.lemma, tag) in titles and item.features in RARER)


@functools.lru_cache(maxsize=20_000)
def disagrees(word: str, words: tuple[str, ...], tag: str) -> bool:
    """Whether *word* cannot be part of the name that *words* after it are: it stands in another case, or is a surname
    of the other gender (им. `Гумилёва` Ерлан Сыдыков).
    """
    best = _best(words, tag)
    if best is None or not best.words[0].given or best.words[-1].given:
        return False
    read = _as_given(word, best.case, best.gender, tag) or _as_other(word, best.case, best.gender, tag)
    return read is None or read.worth < 0


def _best(words: tuple[str, ...], tag: str, cases: frozenset[Features] = frozenset()) -> Way | None:
    if len(words) < 2:
        return None
    pairs = itertools.product(cases or RARER, "mf")
    ways = [way for case, gender in pairs for way in _ways(words, case, gender, tag)]
    return max(ways, key=lambda way: way.worth, default=None)


def _ways(words: tuple[str, ...], case: Features, gender: str, tag: str) -> Iterator[Way]:
    """The readings of *words* in one *case* and for one *gender*, one for each that may be the given name."""
    others = [_as_other(word, case, gender, tag) for word in words]
    rarer = RARER[case] + (OF_WOMAN if gender == "f" else 0.0)
    for place, word in enumerate(words):
        read = [*others[:place], _as_given(word, case, gender, tag), *others[place + 1 :]]
        known = [item for item in read if item]
        if len(known) == len(words):
            yield Way(tuple(item.word for item in known), case, gender, sum(item.worth for item in known) - rarer)


@functools.lru_cache(maxsize=20_000)
def _as_given(word: str, case: Features, gender: str, tag: str) -> Read | None:
    """*word* as a given name in a *case*: the more of our nations have it, the likelier."""
    found = (Read(item, math.log1p(commonness(item.lemma, gender, tag))) for item in _in_case(word, case, gender, tag))
    return max((read for read in found if read.worth), key=lambda read: read.worth, default=None)


@functools.lru_cache(maxsize=20_000)
def _as_other(word: str, case: Features, gender: str, tag: str) -> Read | None:
    """*word* beside the given name in a *case*: a surname, a patronymic, an initial, one more name."""
    if is_initial(word):
        return Read(bare(word, tag), 0.0)
    found = (Read(item, _worth(item, gender, tag)) for item in _in_case(word, case, gender, tag))
    return max(found, key=lambda read: read.worth, default=None)


def _worth(word: NameWord, gender: str, tag: str) -> float:
    """What *word* is worth beside a given name of *gender*."""
    told = SURNAME if word.surname and not word.stem else NAME if word.telling else WORD if word.ordinary else 0.0
    strange = STRANGE if word.strange and word.features and word.suffix else 0.0
    return told - strange - (0.0 if _may_bear(word.lemma, gender, tag) else OTHER_GENDER)


def _may_bear(surname: str, gender: str, tag: str) -> bool:
    """Whether a man or a woman, by *gender*, may have the *surname* or patronymic."""
    small, fathers = lower(surname, tag), name_endings().patronymics
    if small[:-1].endswith(fathers) and not small.endswith(fathers):  # Владимировича is in a case
        return False
    if is_feminine(small[:-1], small[-1:]):
        return gender == "f"
    return not (small.endswith(name_endings().masculine) and gender == "f")


def _in_case(word: str, case: Features, gender: str, tag: str) -> Iterator[NameWord]:
    """The names of a man or a woman, by *gender*, that *word* may be in a *case*, by its ending or for it has none."""
    for item in _of_person(word, tag):
        if item.features == case and (case == NOMINATIVE or not stays(item.lemma, gender, tag)):
            yield read_so(word, item, tag)
    if case != NOMINATIVE and stays(word, gender, tag):
        yield replace(bare(word, tag), features=case)


@functools.lru_cache(maxsize=20_000)
def _of_person(word: str, tag: str) -> tuple[Analysis, ...]:
    """The readings of *word* as that of a person's name is declined."""
    rules = grammar(tag)
    found = analyse(word, tag, limit=READINGS)
    return tuple(
        item
        for item in found
        if not item.features or (rules and decline(item.lemma, item.features, rules, "person") == word)
    )


def stays(name: str, gender: str, tag: str) -> bool:
    """Whether *name* does not decline: by its ending, or as the names of women that end in a consonant (Айгерим)."""
    rules = grammar(tag)
    consonant = name[-1:].lower() not in orthography(tag).vowels
    return (gender == "f" and consonant) or rules is None or decline(name, ("GEN",), rules, "person") == name
