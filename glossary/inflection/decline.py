"""Decline a name whose words change their endings: Russian, word by word, by the paradigms of the data.

The standard `re` runs the paradigms: on these long alternations it is three times as fast as `regex`.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from glossary.errors import InvalidFeatures
from glossary.inflection.features import CASES
from glossary.languages.clues import name_endings
from glossary.languages.load import grammar
from glossary.languages.records import Grammar, Paradigm
from glossary.orthography.casing import case_of, lower, upper
from glossary.orthography.fold import QUOTES

#: No paradigm looks at more letters from the end, unless it looks at the whole word.
TAIL = 10
#: Of a name of several words: how many words it has at most, and how many readings of one are tried, and of the whole.
MOST_WORDS, MOST_OPTIONS, MOST_NAMES = 15, 5, 200
_PARTING = re.compile(f"([ {re.escape(QUOTES)}-]+)")
_WORD_OR_GAP = re.compile("[ -]|[^ -]+")
_NEVER = "(?!)"


class Undeclined(NamedTuple):
    """A *name* that a form can come from: the *case* of the form, its *ending*, and if the name is an adjective."""

    name: str
    case: str
    ending: str
    is_adjective: bool = False


def decline(name: str, features: Sequence[str], rules: Grammar, kind: str = "") -> str:
    """*name* in the case of *features*: every word of a person, up to the first noun of anything else.

    `decline("Омер Коджаман", ["GEN"], …, "person")` is `Омера Коджамана`. Unknown endings stay as they are. Raises
    `InvalidFeatures` for what is no case of the language.
    """
    *others, case = features
    if others or case not in rules.suffixes:
        raise InvalidFeatures(f"{rules.tag} has no form for {';'.join(features)}; it has {' '.join(rules.suffixes)}.")
    animate = kind == "person"
    return "".join(
        _with_ending(word, paradigm, case, rules.tag, animate) if paradigm else word
        for word, paradigm in _declining(name, rules, animate)
    )


def decline_parts(name: str, features: Sequence[str], rules: Grammar) -> str:
    """The *name* of a person in the case of *features*, each part of a double name in it: Касыма-Жомарта Токаева.

    Part of the press writes so; most of it declines the last part alone. Raises `InvalidFeatures`.
    """
    words = iter(decline(name.replace("-", " "), features, rules, "person").split(" "))
    return "".join(sign if sign in {" ", "-"} else next(words) for sign in _WORD_OR_GAP.findall(name))


def _declining(name: str, rules: Grammar, animate: bool) -> Iterator[tuple[str, Paradigm | None]]:
    """The words of *name*, and what parts them, with the paradigm of each that declines."""
    parts = _PARTING.split(name)
    found = [_paradigm(word, rules.tag, animate) if place % 2 == 0 else None for place, word in enumerate(parts)]
    declining = _of_person(parts, found, rules) if animate else _of_thing(parts, found)
    return zip(parts, (found[place] if place in declining else None for place in range(len(parts))), strict=True)


def _of_person(parts: Sequence[str], found: Sequence[Paradigm | None], rules: Grammar) -> Set[int]:
    """Where the words of a person stand that decline: of a Korean name the last, after a woman's given name no other
    noun than a woman's, of a hyphenated word surnames and the last.
    """
    places = [place for place, paradigm in enumerate(found) if paradigm and not _joins(parts, found, place)]
    if len(parts) == 1:
        return set(places)
    if all(lower(word, rules.tag) in name_endings().eastern for word in parts[::2]):
        return set(places[-1:])
    if found[0] is None or found[0].gender != "feminine" or _men(rules.tag).fullmatch(lower(parts[0], rules.tag)):
        return set(places)
    return {place for place in places if (paradigm := found[place]) and (paradigm.gender or paradigm.part == "surname")}


def _of_thing(parts: Sequence[str], found: Sequence[Paradigm | None]) -> Set[int]:
    """Where the words of a thing stand that decline: those up to the first noun."""
    declining = set()
    for place, paradigm in enumerate(found):
        if paradigm is None or _joins(parts, found, place):
            continue
        declining.add(place)
        if paradigm.part != "adjective":
            break
    return declining


def _joins(parts: Sequence[str], found: Sequence[Paradigm | None], place: int) -> bool:
    """Whether the word at *place* stays because a hyphen joins it to the next: Нью-Йорк, not Ростов-на-Дону."""
    if place + 2 >= len(parts) or parts[place + 1] != "-":
        return False
    paradigm, following = found[place], found[place + 2]
    return not (paradigm and paradigm.part == "surname") and not (following and following.part == "preposition")


@functools.cache
def _men(tag: str) -> re.Pattern[str]:
    rules = grammar(tag)
    return re.compile(rules.men if rules else "")


def _with_ending(word: str, paradigm: Paradigm, case: str, tag: str, animate: bool) -> str:
    ending = paradigm.ending(case, animate)
    if ending is None:
        return word
    in_capitals = case_of(word) == "upper" and paradigm.part != "abbreviation"
    return word[: len(word) - len(paradigm.cut)] + (upper(ending, tag) if in_capitals else ending)


def gender_of(name: str, rules: Grammar) -> str:
    """The gender of the noun in *name*, which is no person's; empty for a masculine and for one that is not known."""
    genders = _genders(name, rules)
    return genders[-1] if genders else ""


def _agrees(name: str, rules: Grammar) -> bool:
    """Whether the adjectives of *name* have the gender of its noun."""
    return len(set(_genders(name, rules))) <= 1


def _genders(name: str, rules: Grammar) -> list[str]:
    """The genders of the adjectives of *name* and of its noun."""
    found = (paradigm for _, paradigm in _declining(name, rules, False) if paradigm)
    return [paradigm.gender for paradigm in found if paradigm.cut or paradigm.part != "adjective"]


def declined_from(form: str, rules: Grammar) -> Iterator[Undeclined]:
    """Every name that *form* can be declined from; each of its words stands in that case."""
    words = form.split(" ")
    for animate in (True, False):
        if len(words) == 1:
            yield from _word_from(form, rules.tag, animate)
        else:
            yield from _words_from(words, rules, animate)


def _words_from(words: Sequence[str], rules: Grammar, animate: bool) -> Iterator[Undeclined]:
    """Names of several words: every word of a person, the first words of anything else, in one case. What is longer
    than any name is none.
    """
    if len(words) > MOST_WORDS:
        return
    found = [list(_word_from(word, rules.tag, animate)) for word in words]
    form, kind = " ".join(words), "person" if animate else "thing"
    for case, count in itertools.product(rules.suffixes, (len(words),) if animate else range(1, len(words) + 1)):
        options = [
            [*(item.name for item in names if item.case == case and at < count), word][:MOST_OPTIONS]
            for at, (word, names) in enumerate(zip(words, found, strict=True))
        ]
        for chosen in itertools.islice(itertools.product(*options), MOST_NAMES):
            name = " ".join(chosen)
            if name != form and decline(name, (case,), rules, kind) == form and (animate or _agrees(name, rules)):
                yield Undeclined(name, case, "")


def _word_from(word: str, tag: str, animate: bool) -> Iterator[Undeclined]:
    small, capitals = lower(word, tag), case_of(word) == "upper"
    endings = _cut_before(tag, animate)
    for length in range(1, min(_longest(tag, animate), len(word) - 1) + 1):
        ending = small[-length:]
        for cut in endings.get(ending, ()):
            name = word[:-length] + (upper(cut, tag) if capitals else cut)
            paradigm = _paradigm(name, tag, animate)
            if paradigm is None or paradigm.cut != cut:
                continue
            for case in CASES:
                if paradigm.ending(case, animate) == ending:
                    yield Undeclined(name, case, ending, cut in adjective_endings(tag))


@functools.cache
def adjective_endings(tag: str) -> tuple[str, ...]:
    """What adjectives of the language *tag* end in before they decline."""
    rules = grammar(tag)
    paradigms = rules.paradigms if rules else ()
    return tuple(sorted({item.cut for item in paradigms if item.part == "adjective" and item.cut}))


@functools.cache
def _cut_before(tag: str, animate: bool) -> Mapping[str, Iterable[str]]:
    """What words may have ended in that have each ending of a case."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for paradigm, case in itertools.product(_paradigms(tag, animate), CASES):
        if ending := paradigm.ending(case, animate):
            found[ending].add(paradigm.cut)
    return {ending: sorted(cuts) for ending, cuts in found.items()}


@functools.cache
def _longest(tag: str, animate: bool) -> int:
    """The number of letters of the longest ending of a case."""
    return max(map(len, _cut_before(tag, animate)))


@functools.lru_cache(maxsize=50_000)
def _paradigm(word: str, tag: str, animate: bool) -> Paradigm | None:
    """The first paradigm that fits *word*."""
    small, paradigms = lower(word, tag), _paradigms(tag, animate)
    first = min(_fitting(_whole_words(tag, animate), small), _fitting(_ends(tag, animate), small[-TAIL:]))
    return paradigms[first] if first < len(paradigms) else None


def _fitting(numbered: re.Pattern[str], word: str) -> int:
    """The number of the first paradigm of a pattern that fits *word*; the number of all if none does."""
    match = numbered.match(word)
    return (match.lastindex or numbered.groups) - 1 if match else numbered.groups


@functools.cache
def _paradigms(tag: str, animate: bool) -> tuple[Paradigm, ...]:
    rules, meant = grammar(tag), {"", "person" if animate else "thing"}
    return tuple(item for item in (rules.paradigms if rules else ()) if item.of in meant)


@functools.cache
def _whole_words(tag: str, animate: bool) -> re.Pattern[str]:
    """A pattern of the paradigms that look at the start of a word."""
    return _numbered(item.ends if "^" in item.ends else _NEVER for item in _paradigms(tag, animate))


@functools.cache
def _ends(tag: str, animate: bool) -> re.Pattern[str]:
    """A pattern of the paradigms that look at the last letters of a word alone."""
    return _numbered(_NEVER if "^" in item.ends else item.ends for item in _paradigms(tag, animate))


def _numbered(ends: Iterable[str]) -> re.Pattern[str]:
    """A pattern whose last group numbers the first of *ends* that fits."""
    return re.compile("|".join(f"(?=.*(?:{end})$)()" for end in ends))
