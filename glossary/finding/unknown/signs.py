"""What tells that a person bears a name: signs in its words and around them (around.py), each weighed in
languages/signs.toml.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Iterator, Mapping

import regex

from glossary.finding.words.goingon import is_linking
from glossary.finding.words.knownnames import is_surname
from glossary.finding.words.nameword import NameWord, bare, ends_as_surname, inflected, inner
from glossary.finding.words.parts import SHORTEST_LONG
from glossary.finding.words.smallwords import is_eastern
from glossary.finding.words.stems import declines
from glossary.finding.words.word import is_initial
from glossary.finding.words.wordclass import (
    is_head_of_thing,
    is_thing,
    is_thing_before,
    is_verb,
    lemmas,
    may_be_adjective,
    surname_lemmas,
)
from glossary.inflection.analyse import analyse
from glossary.inflection.features import CASES
from glossary.inflection.ordinary import is_listed
from glossary.languages.clues import cues, name_endings, sign_weights
from glossary.languages.load import orthography
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.identify import script_of
from glossary.transliteration.exonyms import on_maps

Signs = frozenset[str]

#: Log odds below which nothing around a word makes a person of it.
HOPELESS = -3.5
#: The signs that a reader is told.
REASONS: Mapping[str, Reason] = {
    "given": Reason("It has a given name that is known."),
    "surname": Reason("It ends like a surname."),
    "initial": Reason("An initial stands before it."),
    "title": Reason("A title stands before it."),
    "honorific": Reason("A form of address stands after it."),
}
#: A capital inside a word, as companies write themselves: PricewaterhouseCoopers, but McDonald.
_CAMEL = regex.compile(r"(?<=\p{Ll})(?<!^(?:Mc|Mac|De|Di|Le|La|Du|Van|Fitz|O))\p{Lu}")
_OWNED, _THEIRS = ("PSS3S",), ("PL", "PSS3S")


def log_odds(signs: Iterable[str]) -> float:
    """The log odds that a person bears a name with these *signs*."""
    weights = sign_weights()
    return weights["prior"] + sum(weights.get(sign, 0.0) for sign in signs)


@functools.lru_cache(maxsize=20_000)
def confidence_of(signs: Signs) -> float:
    """How sure it is, from 0 to 1, that a person bears a name with these *signs*."""
    return 1 / (1 + math.exp(-log_odds(signs)))


@functools.lru_cache(maxsize=20_000)
def reasons_of(signs: Signs) -> tuple[Reason, ...]:
    """What a reader is told of *signs*."""
    plain = {sign.removeprefix("alone ") for sign in signs}
    return tuple(why for sign, why in REASONS.items() if sign in plain)


@functools.lru_cache(maxsize=20_000)
def signs_of(words: tuple[str, ...], patronymic: bool, starts: bool, tag: str) -> tuple[Signs, bool]:
    """The signs that the *words* of a name are, and whether what stands around them can still tell anything.

    *starts* says that they start a sentence, *patronymic* that one in small letters follows them.
    """
    last = _last(words[-1], patronymic, tag)
    own = _of_one(words[0], last, starts, tag) if len(words) == 1 else _of_several(words, last, starts, tag)
    found = frozenset((*own, *_of_end(words, last, tag)))
    return found, log_odds(found) > HOPELESS


def _last(word: str, patronymic: bool, tag: str) -> NameWord:
    if is_initial(word):
        return NameWord(word, "", (), given=False, surname=False, place=False, ordinary=False)
    if patronymic:
        return NameWord(word, "", (), given=bare(word, tag).given, surname=True, place=False, ordinary=False)
    return inflected(word, tag)


def _of_one(word: str, last: NameWord, starts: bool, tag: str) -> Iterator[str]:
    yield from _holding(
        {
            "alone": True,
            "alone first": starts,
            "alone verb": starts and not last.telling and is_verb(last.lemma, tag),
            "alone given": last.given,
            "alone surname": last.surname and not last.stem,
            "alone stem": last.surname and last.stem and not last.given,
            "alone ablative": "ABL" in last.features,
            "alone ablative given": "ABL" in last.features and last.given,
            "alone first listed": starts and last.given and not last.ordinary and is_listed(last.lemma, tag),
            "alone adjective": declines(tag) and may_be_adjective(word, tag),
            "alone weak": last.weak and not last.telling,
            "alone strange": last.strange and not (starts and is_verb(last.lemma, tag)),
            "alone ordinary": last.ordinary,
            "alone borne": last.ordinary and last.given,
            "alone borne inside": last.ordinary and last.given and not starts,
            "alone ordinary inside": last.ordinary and not starts,
            "alone strange inside": last.strange and not starts,
            "alone never borne": last.given and lower(last.lemma, tag) in cues(tag).never,
            "alone place": last.place,
            "alone place borne": last.place and last.telling,
            "english": last.english,
            "short": len(last.lemma) < SHORTEST_LONG - 1,
        }
    )


def _of_several(words: tuple[str, ...], last: NameWord, starts: bool, tag: str) -> Iterator[str]:
    yield from _holding({"three": len(words) > 2, "first": starts})
    if all(is_eastern(*pair, tag) for pair in itertools.pairwise(words)):
        yield "syllables"
        return
    firsts = [inner(word, tag) for word in words[:-1] if not (is_initial(word) or _is_small(word, tag))]
    every = firsts if is_initial(words[-1]) else [*firsts, last]
    yield from _of_parts(firsts, every, last, tag)
    given = any(word.given or word.borne for word in every[:1])
    initial = any(map(is_initial, words))
    yield from _holding(
        {
            "epithet": lower(words[0], tag) in cues(tag).epithets,
            "initial": initial,
            "initial surname": initial and not firsts and last.surname,
            "given": given,
            "first given": starts and given and not every[0].ordinary,
            "given ordinary": given and last.ordinary,
            "given ordinary cased": given and last.ordinary and last.in_case and not last.telling,
            "surname word": bool(firsts) and last.ordinary and is_surname(lower(last.lemma, tag), tag),
            "thing": is_head_of_thing(last.lemma, tag),
            "given english": given and any(word.english for word in every),
            "given possessed": given and not (last.given or last.surname) and _is_possessed(words[-1], tag),
        }
    )


def _of_parts(firsts: list[NameWord], every: list[NameWord], last: NameWord, tag: str) -> Iterator[str]:
    """The signs that the words of a name are: the *firsts*, the *last*, and *every* one."""
    place = any(word.place and not word.given for word in every)
    yield from _holding(
        {
            "given later": any(word.given for word in every[1:]),
            "surname": bool(firsts) and (_is_surname(last) or _is_surname_first(every, tag)),
            "stem": last.surname and last.stem,
            "weak": last.weak and not last.telling,
            "strange": all(word.strange or word.telling for word in every),
            "some strange": any(word.strange for word in every),
            "ordinary": last.ordinary,
            "ordinary first": any(word.ordinary and not word.given for word in firsts),
            "place": place,
            "given place": place and any(word.given for word in every),
            "english": any(word.english for word in every),
        }
    )


def _is_surname(word: NameWord) -> bool:
    return word.surname and not word.stem


def _is_surname_first(words: list[NameWord], tag: str) -> bool:
    """Whether what ends as surnames do stands before a given name: `Nazarow Şöhrat`."""
    return len(words) > 1 and words[1].given and not words[0].given and ends_as_surname(words[0].lemma, tag)


def _is_small(word: str, tag: str) -> bool:
    """Whether *word* is one of the small words of other nations with a capital, or an epithet: `El Halef`."""
    return lower(word, tag) in cues(tag).epithets or (is_linking(word, tag) and not bare(word, tag).given)


def _of_end(words: tuple[str, ...], last: NameWord, tag: str) -> Iterator[str]:
    """The signs of how a name ends and what it is as a whole."""
    signed = last.suffix[:1] != "" and last.suffix[:1] in APOSTROPHES
    whole = [word for word in words if not is_initial(word)]
    features = set(last.features)
    is_name = last.given or (last.surname and not last.stem)
    yield from _holding(
        {
            "signed": signed,
            "genitive": "GEN" in features,
            "locative": "LOC" in features,
            "locative person": "LOC" in features and last.telling and not last.place,
            "people": "WITH" in features,
            "cased": not features.isdisjoint({"GEN", "DAT", "ACC", "INS"}),
            "owned": bool(features) and last.features[0] not in CASES and not signed,
            "possessed": not is_name and _is_possessed(words[-1], tag),
            "never": _is_thing(words, tag) or any(_is_never(word, tag) for word in _not_borne(whole, tag)),
            "camel": any(map(_CAMEL.search, words)),
            "place part": any(_has_place(word, tag) for word in whole),
            "capitals": all(map(str.isupper, whole)),
            "known place": _is_place(words, last.lemma, tag),
            "other script": script_of(words[-1]) != orthography(tag).script,
        }
    )


def _is_thing(words: tuple[str, ...], tag: str) -> bool:
    """Whether *words* begin with the name of a thing that no surname makes a person of."""
    return is_thing_before(words[0], words[-1], tag) if len(words) > 1 else is_thing(words[0], tag)


def _not_borne(words: list[str], tag: str) -> list[str]:
    """*words* without those that are surnames after a given name: `Theresa May`."""
    later = words[1:] if words and bare(words[0], tag).given else []
    return [word for word in words if not (word in later and surname_lemmas(word, tag))]


def _is_place(words: tuple[str, ...], lemma: str, tag: str) -> bool:
    """Whether *words* are a place that is known, or the people of one: `Güney Koreli`; not a person whom a place is
    called after: `Qara Qarayev`.
    """
    if len(words) > 1 and bare(words[0], tag).given and bare(lemma, tag).surname and not bare(lemma, tag).stem:
        return False
    last = {lemma, *(item.lemma for item in analyse(words[-1], tag))}
    return not on_maps(tag).isdisjoint(" ".join((*words[:-1], word)) for word in last)


def _has_place(word: str, tag: str) -> bool:
    """Whether one of the words that a hyphen joins in *word* is a place: Усть-Каменогорском, Quba-Xaçmaz."""
    parts = word.split("-") if "-" in word else ()
    return any(known.place and not known.given for known in (inflected(part, tag) for part in parts if part))


@functools.lru_cache(maxsize=20_000)
def _is_never(word: str, tag: str) -> bool:
    """Whether *word* never stands in the name of a person, or is a title."""
    around = cues(tag)
    known = bare(word, tag)
    if known.given or _is_small(word, tag):
        return False
    return (lower(word, tag) in around.titles and (known.stem or not known.surname)) or bool(
        lemmas(word, tag) & (around.never | name_endings().things)
    )


@functools.lru_cache(maxsize=20_000)
def _is_possessed(word: str, tag: str) -> bool:
    """Whether *word* is an ordinary word in a possessive, as the last of a name of a thing: `Kız Kulesi`."""
    owned = (item for item in analyse(word, tag) if item.features[:1] == _OWNED or item.features[:2] == _THEIRS)
    return any(is_listed(item.lemma, tag) for item in owned)


def _holding(signs: Mapping[str, bool]) -> Iterator[str]:
    return (sign for sign, holds in signs.items() if holds)
