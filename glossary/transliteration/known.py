"""Names made of elements that are known: how each language spells an element, and which elements a word is made of."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from glossary.languages.load import orthography, usage
from glossary.orthography.casing import lower
from glossary.transliteration.elements import HOMES, NATIONS, Element, Ending, elements, endings
from glossary.transliteration.letters import by_rule
from glossary.transliteration.rules import Candidate

#: How many spellings of an element are searched for beside the usual one, and how many are written.
SPELLINGS = 3
#: The weight of a cognate where the press does not usually put it, and of a second spelling after the first.
COGNATE, SECOND = 0.3, 0.6
#: Letters of the glide at the end of a stem, which endings that begin with another take away: Бейсенбай, Бейсенбаев.
GLIDES, YOD = "yйýi", "yеýe"
#: The vowel that -ев makes of the one before it.
BACK_I = {"ы": "и", "y": "i"}
VOWELS = "aeəiıouöüäаеәиоөуүұыіэя"
#: What reading a word as an element with an ending, or as a compound, counts for beside a whole element; and as
#: an element of another home than the language it is written in.
ENDED, COMPOUND, ABROAD = 0.95, 0.75, 0.7
#: What a spelling of the press counts for that rules would not give: another element may be meant.
IRREGULAR = 0.99
#: What an element counts for that only one nation bears, beside one that several share.
RARE = 0.97
#: The shortest part of a compound, and the longest word that is taken apart.
SHORTEST_PART, LONGEST_WORD = 3, 40


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as elements of one *home*, one after the other, and the *ending* of a surname or patronymic.

    *dropped* says that the ending took the last vowel of the stem: Нығматулла and -ин is Нығматуллин. *variant*
    is which of the forms of the ending it is: -улы stays apart from -ович.
    """

    parts: tuple[Element, ...]
    ending: Ending | None = None
    dropped: bool = False
    variant: int = 0
    weight: float = 1.0

    @property
    def home(self) -> str:
        """The language that the name is at home in."""
        return self.parts[0].home


@functools.lru_cache(maxsize=50_000)
def readings(word: str, written: str) -> tuple[Reading, ...]:
    """What elements a lower-case *word* written in *written* may be made of: whole, with an ending, or compound."""
    if len(word) > LONGEST_WORD:
        return ()
    whole = [Reading((item,), weight=weight) for item, weight in _index(written).get(word, ())]
    found = [*whole, *_with_ending(word, written)]
    homes = {item.home for item in found}
    return (*found, *(item for item in _compounds(word, written) if item.home not in homes))


def spelt(reading: Reading, target: str, limit: int) -> list[Candidate]:
    """Up to *limit* spellings of *reading* in *target*, lower case, best first.

    A name of one element may take the form that the target's own nation bears; a surname keeps its letters. None of
    a Russian patronymic, which is left to the rules: its stem differs from the name (Пётр, Петрович).
    """
    if reading.home == "ru" and reading.ending is not None and reading.ending.kind == "patronymic":
        return []
    found = [Candidate("", reading.weight)]
    for part in reading.parts:
        forms = _part_spellings(part, reading, target)
        found = [Candidate(a.text + b.text, a.weight * b.weight) for a in found for b in forms[:limit]]
    if reading.ending is not None:
        found = [
            item for a in found for item in with_ending(a, reading.ending, target, reading.variant, reading.dropped)
        ]
    return sorted(found, key=lambda item: -item.weight)[:limit]


def with_ending(
    stem: Candidate, ending: Ending, target: str, variant: int = 0, dropped: bool = False
) -> list[Candidate]:
    """*stem* with *ending* as *target* writes it, its *variant* first; *dropped* takes its last letter away."""
    text = stem.text[:-1] if dropped else stem.text
    forms = ending.forms.get(target, ())
    ordered = (*forms[variant : variant + 1], *forms[:variant], *forms[variant + 1 :])
    return [Candidate(_joined(text, form), stem.weight * SECOND**rank, stem.known) for rank, form in enumerate(ordered)]


def patronymic(word: str, written: str) -> list[tuple[str, Ending, int]]:
    """What stems a lower-case patronymic may have, each with the ending that stands on it and its variant."""
    for form, ending, variant in _endings(written):
        if ending.kind == "patronymic" and word.endswith(form) and len(word) - len(form) >= SHORTEST_PART:
            stems = [stem for stem, dropped in _stems(word[: -len(form)], form, ending, written) if not dropped]
            if stems:
                return [(stem, ending, variant) for stem in stems]
    return []


def bearers(word: str, written: str) -> tuple[str, ...]:
    """The homes whose names may end as the lower-case *word* does: all of them, but for -ov and -yev."""
    told = (ending.homes for form, ending, _ in _endings(written) if ending.after and word.endswith(form))
    return next(told, HOMES)


def _part_spellings(part: Element, reading: Reading, target: str) -> tuple[Candidate, ...]:
    habits = usage(target, reading.home)
    if reading.ending is not None and habits is not None and habits.cognates:
        return _by_letters(part, target)
    return spellings(part, target) if reading.ending or len(reading.parts) > 1 else _with_cognates(part, target)


@functools.cache
def spellings(element: Element, target: str) -> tuple[Candidate, ...]:
    """How *target* spells *element*, lower case, best first: as its press is known to do, then by rule."""
    if target == element.home:
        return (Candidate(lower(element.form, target), 1.0),)
    ruled = _by_letters(element, target)
    letters = {item.text for item in ruled}
    known = [
        Candidate(text, SECOND**rank * (1.0 if text in letters else IRREGULAR))
        for rank, form in enumerate(element.press.get(target, ()))
        for text in (lower(form, target),)
    ]
    less = SECOND if known else 1.0
    return _best((*known, *(Candidate(item.text, item.weight * less) for item in ruled)))


def _by_letters(element: Element, target: str) -> tuple[Candidate, ...]:
    return by_rule(lower(element.form, element.home), element.home, target, element.home, SPELLINGS)


@functools.cache
def _with_cognates(element: Element, target: str) -> tuple[Candidate, ...]:
    """The spellings of *element* and the forms that the target's own nation bears, first where its press does so."""
    habits = usage(target, element.home)
    own = habits is not None and habits.cognates and target not in element.press
    first, then = (1.0, SECOND) if own and element.cognates.get(target) else (COGNATE, 1.0)
    shared = [
        Candidate(lower(form, target), first * SECOND**rank)
        for rank, form in enumerate(element.cognates.get(target, ()))
    ]
    return _best((*shared, *(Candidate(item.text, item.weight * then) for item in spellings(element, target))))


def _best(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Each text once, with its best weight, best first."""
    best: dict[str, float] = {}
    for item in found:
        best[item.text] = max(best.get(item.text, 0.0), item.weight)
    ordered = sorted(best.items(), key=lambda item: -item[1])
    return tuple(Candidate(text, weight) for text, weight in ordered)


@functools.cache
def _index(written: str) -> dict[str, tuple[tuple[Element, float], ...]]:
    """The elements by their spellings in *written*."""
    found: dict[str, list[tuple[Element, float]]] = {}
    for element in elements():
        abroad = written in NATIONS and element.home not in {written, "ru"}
        if abroad and not element.cognates and written not in element.press:
            continue  # hardly met there
        rare = (1.0 if element.cognates else RARE) * (ABROAD if abroad else 1.0)
        for item in _with_cognates(element, written)[:SPELLINGS]:
            for text in {item.text, item.text.replace("ё", "е")}:
                found.setdefault(text, []).append((element, item.weight * rare))
    return {text: tuple(sorted(items, key=lambda item: -item[1])) for text, items in found.items()}


@functools.cache
def _endings(written: str) -> tuple[tuple[str, Ending, int], ...]:
    """The endings by their spellings in *written* and the number of each among them, longest first."""
    found = [
        (form, ending, variant) for ending in endings() for variant, form in enumerate(ending.forms.get(written, ()))
    ]
    return tuple(sorted(found, key=lambda item: -len(item[0])))


def _with_ending(word: str, written: str) -> Iterator[Reading]:
    index = _index(written)
    for form, ending, variant in _endings(written):
        if not word.endswith(form):
            continue
        for stem, dropped in _stems(word[: -len(form)], form, ending, written):
            for element, weight in index.get(stem, ()):
                if element.home in ending.homes:
                    yield Reading((element,), ending, dropped, variant, weight * ENDED)


def _stems(rest: str, form: str, ending: Ending, written: str) -> Iterator[tuple[str, bool]]:
    """What may have stood before an ending: *rest*, or *rest* with the glide or the -a that the ending took away.

    The second value says that a letter other than a glide was dropped.
    """
    if not rest:
        return
    vowels = orthography(written).vowels
    open_end = rest[-1] in vowels or rest[-1] in GLIDES
    if ending.after == "" or (ending.after == "vowel") == open_end:
        if ending.after == "vowel" and form[0] in YOD and rest[-1] in vowels:
            yield rest + _glide(written), False
            yield from ((rest[:-1] + back, False) for back, front in BACK_I.items() if front == rest[-1])
        yield rest, False
    if form[0] in "iи" and not open_end:
        yield from ((rest + final, True) for final in vowels if final in "aəаяә")


def _joined(stem: str, form: str) -> str:
    """*stem* and an ending: a glide goes before -ев (Бейсенбаев), ы becomes и (Сариев), a soft sign is lost."""
    stem = stem.rstrip("ьъ")
    if form[0] not in YOD or len(stem) < SHORTEST_PART:
        return stem + form
    if stem[-1] in BACK_I and stem[-2] not in VOWELS and form[0] != "ý":
        return stem[:-1] + BACK_I[stem[-1]] + form
    return (stem[:-1] if stem[-1] in GLIDES and stem[-2] in VOWELS else stem) + form


def _glide(tag: str) -> str:
    written = orthography(tag).writes["j"]
    return written if isinstance(written, str) else written[0]


def _compounds(word: str, written: str) -> Iterator[Reading]:
    """*word* as two elements of one home, with an ending or without."""
    index = _index(written)
    tails: list[tuple[str, Ending | None, bool, int]] = [(word, None, False, 0)]
    for form, ending, variant in _endings(written):
        if word.endswith(form):
            stems = _stems(word[: -len(form)], form, ending, written)
            tails += [(stem, ending, dropped, variant) for stem, dropped in stems]
    for stem, tail, dropped, variant in tails:
        for cut in range(SHORTEST_PART, len(stem) - SHORTEST_PART + 1):
            firsts, seconds = index.get(stem[:cut], ()), index.get(stem[cut:], ())
            for (first, a), (second, b) in itertools.product(firsts, seconds):
                if first.home == second.home and (tail is None or first.home in tail.homes):
                    yield Reading((first, second), tail, dropped, variant, a * b * COMPOUND)
