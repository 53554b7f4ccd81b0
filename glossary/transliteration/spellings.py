"""How each language spells a name element, and which elements a spelling may stand for."""

from __future__ import annotations

import dataclasses
import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from glossary.kept import kept
from glossary.languages.clues import name_endings
from glossary.languages.load import orthography, usage
from glossary.orthography.casing import lower
from glossary.orthography.rules import SECOND, Candidate, Choices, Kind, best_first
from glossary.transliteration.elements import HOMES, NATIONS, Element, elements
from glossary.transliteration.letters import by_rule, told_apart

#: How many spellings of an element are searched for, and among how many one of the press is found again.
SPELLINGS, EVERY = 3, 12
#: By how many of its spellings an element is found.
INDEXED = 5
#: The weight of a cognate where the press does not usually put it.
COGNATE = 0.3
#: What spellings by rule count for beside one of the press that is regular.
BESIDE_REGULAR = 0.8
#: What a spelling of the press counts for that rules would not give: another element may be meant.
IRREGULAR = 0.99
#: By how many letters a press lengthens a place that it puts a suffix to, as it does to no part of a longer word: Арал
#: is Аральск, but Көкарал Кокарал.
SUFFIXED = 3
#: What an element counts for that only one nation bears, and one that is written in the language of another.
RARE, ABROAD = 0.97, 0.7
#: The power of the weight of a spelling by which it tells the element: one that is less usual tells it nearly as well.
TOLD = 0.7
#: What a shared name counts for that is not among the elements of this home.
UNLISTED = 0.85
#: What a spelling by way of another press counts for in finding an element.
FORMER = 0.85


@functools.cache
def spellings(element: Element, target: str, kind: Kind = "person") -> tuple[Candidate, ...]:
    """How *target* spells *element*, lower case, best first: as its press is known to do, then by rule."""
    known, ruled = _ways(element, target, kind)
    choices = {item.text: item.choices for item in ruled_spellings(element, target, kind, EVERY)} if known else {}
    told = (item._replace(choices=_told(choices.get(item.text, ()), rank)) for rank, item in enumerate(known))
    return tuple(best_first([*told, *ruled]))


def _ways(element: Element, target: str, kind: Kind) -> tuple[list[Candidate], list[Candidate]]:
    """The spellings of *element* that are known in *target*, whatever was chosen in them, and those by rule."""
    if target == element.home:
        return [], [Candidate(lower(element.form, target), 1.0)]
    ruled = ruled_spellings(element, target, kind)
    pressed = _pressed(element, target, kind) or _told_by_cognates(element, target, kind)
    if not pressed:
        return [], [*ruled]
    if kind in {"surname", "patronymic"}:
        pressed = _in_surnames(pressed, ruled[0].text, ruled_spellings(element, target)[0].text)
    regular = {item.text for item in ruled}
    known = [
        Candidate(text, SECOND**rank * (1.0 if text in regular else IRREGULAR)) for rank, text in enumerate(pressed)
    ]
    less = BESIDE_REGULAR if pressed[0] == ruled[0].text else SECOND
    return known, [item.weighed(less) for item in ruled]


def _told(choices: Choices, place: int) -> Choices:
    """What of the *choices* in a spelling that is known, the one at *place*, tells of the next word.

    Habits of a writer do, but not those that nobody breaks in this name (Хикмет Гусейнов, Isak Kadyrov).
    """
    return tuple((habit, rank) for habit, rank in choices if isinstance(habit, str) and (place or not rank))


def spellings_within(element: Element, target: str, kind: Kind = "person") -> tuple[Candidate, ...]:
    """`spellings` of *element* as a part of a longer word, without those that only a whole one has."""
    found = spellings(element, target, kind)
    return tuple(item for item in found if len(item.text) - len(element.form) < SUFFIXED)


def _in_surnames(pressed: list[str], ruled: str, usual: str) -> list[str]:
    """What the press has of a name itself, *pressed*, as surnames have it: what rules make of it, *ruled*, goes first.

    But for a name whose spelling is neither by the rules of surnames nor the *usual* one of given names.
    """
    if ruled == usual or (ruled not in pressed and pressed[:1] != [usual]):
        return pressed
    return [ruled, *(text for text in pressed if text != ruled)]


def is_told(element: Element, target: str) -> bool:
    """Whether it is known how *target* writes *element*, so that no rule is needed."""
    return target == element.home or target in element.cognates or bool(_pressed(element, target, "person"))


def _pressed(element: Element, target: str, kind: Kind) -> list[str]:
    """The spellings that the press of *target* is known to have, lower case, or takes from another language's press.

    What it takes is the Russian spelling, in names that come from another script, or in those of persons that share it.
    """
    if target in element.press:
        return [lower(form, target) for form in element.press[target]]
    home, habits = element.home, usage(target, element.home)
    through = habits.through if habits else ""
    shared = habits is not None and habits.shared and element.kind != "place"
    if through not in HOMES or (orthography(home).script == orthography(target).script and not shared):
        return []
    forms = (lower(form, through) for form in element.press.get(through, ()))
    return [by_rule(form, through, target, home, 1, kind)[0].text for form in forms]


def _told_by_cognates(element: Element, target: str, kind: Kind) -> list[str]:
    """The cognates that are ways to spell *element* by rule: Карим may be Qarim or Karim, but is Karim in Uzbek."""
    habits = usage(target, element.home)
    if target not in element.cognates or habits is None or not habits.regular_cognates:
        return []
    ruled = {item.text for item in ruled_spellings(element, target, kind, EVERY)}
    return [form for shared in element.cognates[target] if (form := lower(shared, target)) in ruled]


def ruled_spellings(
    element: Element, target: str, kind: Kind = "person", limit: int = SPELLINGS
) -> tuple[Candidate, ...]:
    """Up to *limit* ways in which *target* spells *element* by rule alone."""
    home = element.home
    if element.kind == "place":
        kind = "person" if home == "ru" else "place"  # Russian cities are known by the press, not by maps.
    return by_rule(lower(element.form, home), home, target, home, limit, kind)


@functools.cache
def spellings_and_cognates(element: Element, target: str, kind: Kind = "person") -> tuple[Candidate, ...]:
    """`spellings` and the forms that the target's own nation bears, which come first where its press writes them."""
    return tuple(_with_cognates(element, target, spellings(element, target, kind)))


def _with_cognates(element: Element, target: str, found: Iterable[Candidate]) -> list[Candidate]:
    shared = element.cognates.get(target)
    if not shared:
        return best_first(found)
    habits = usage(target, element.home)
    own = habits is not None and habits.cognates and target not in element.press
    first, then = (1.0, SECOND) if own else (COGNATE, 1.0)
    cognates = [Candidate(lower(form, target), first * SECOND**rank) for rank, form in enumerate(shared)]
    return best_first([*cognates, *(item.weighed(then) for item in found)])


@functools.cache
def elements_by_spelling(written: str, kind: Kind = "person") -> Mapping[str, tuple[tuple[Element, float], ...]]:
    """The elements, with weights, by their lower-case spellings in names of *kind* in *written*; best first."""
    if kind != "person" and all(told_apart(written, home, kind) == "person" for home in HOMES):
        return elements_by_spelling(written)
    every = (*elements(), *_feminine())
    found = kept(f"elements-{written}-{kind}", lambda: _numbers_by_spelling(every, written, kind))
    return {text: tuple([(every[number], weight) for number, weight in items]) for text, items in found.items()}


def _numbers_by_spelling(every: Sequence[Element], written: str, kind: Kind) -> dict[str, list[tuple[int, float]]]:
    """The same for *every* element, with their numbers."""
    found = defaultdict[str, list[tuple[int, float]]](list)
    for number, element in enumerate(every):
        rare = (1.0 if element.cognates else RARE) * (1.0 if element.listed else UNLISTED)
        rare *= ABROAD if _is_abroad(element, written) else 1.0
        for text, weight in _telling(element, written, told_apart(written, element.home, kind)):
            found[text].append((number, weight**TOLD * rare))
            if "ё" in text:
                found[text.replace("ё", "е")].append((number, weight**TOLD * rare))
    return {text: sorted(items, key=_by_weight) for text, items in found.items()}


def _by_weight(item: tuple[int, float]) -> float:
    return -item[1]


def is_hardly_met(element: Element, written: str) -> bool:
    """Whether *element* is a name of other nations, of which nothing says that *written* often has it."""
    return _is_abroad(element, written) and written not in element.cognates and written not in element.press


def _is_abroad(element: Element, written: str) -> bool:
    return written in NATIONS and element.home not in {written, "ru"} and element.kind != "place"


@functools.cache
def _telling(element: Element, written: str, kind: Kind) -> tuple[tuple[str, float], ...]:
    """The spellings by which *element* is found, with weights: the usual one, or several."""
    if is_hardly_met(element, written):
        found: Iterable[Candidate] = ruled_spellings(element, written, kind, 1)
    else:
        known, ruled = _ways(element, written, kind)
        found = _with_cognates(element, written, [*known, *ruled])[:INDEXED]
        found = best_first([*found, *_former(element, written, kind)])
    return tuple([(item.text, item.weight) for item in found])


def _former(element: Element, written: str, kind: Kind) -> Iterator[Candidate]:
    """The spellings of *element* that *written* had by way of another press: Gasan of Гасан."""
    habits = usage(written, element.home)
    relay = habits.formerly if habits and element.kind != "place" else ""
    for form in element.press.get(relay, ()):
        yield from (
            item.weighed(FORMER) for item in by_rule(lower(form, relay), relay, written, relay, SPELLINGS, kind)
        )


@functools.cache
def _feminine() -> tuple[Element, ...]:
    """The surnames of women that go with the Russian ones of men: Петрова, Путина."""
    return tuple(
        dataclasses.replace(
            element,
            form=f"{element.form}а",
            gender="f",
            press={tag: tuple(map(_with_a(tag), forms)) for tag, forms in element.press.items()},
        )
        for element in elements()
        if element.kind == "stem" and element.home == "ru" and element.form.endswith(name_endings().masculine)
    )


def _with_a(tag: str) -> Callable[[str], str]:
    final = "а" if orthography(tag).script == "Cyrl" else "a"
    return lambda form: form + final
