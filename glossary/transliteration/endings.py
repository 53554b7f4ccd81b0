"""The endings of surnames and patronymics: cut off a word as one language writes them, put on as another does."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.orthography.rules import SECOND, Candidate, Kind, joined
from glossary.transliteration.elements import HOMES, Ending, endings
from glossary.transliteration.letters import habits_of

#: Letters of the glide at the end of a stem, which endings that begin with another take away: Бейсенбай, Бейсенбаев.
GLIDES, YOD = "yйýi", "yеýe"
#: The sign of a soft consonant, after which an ending is that after a vowel: Васильевна.
SOFT = "ь"
#: The vowel that -ев makes of the one before it (Сары, Сариев), but for these in names of a home (Чары, Чарыев).
FRONTED = {"ы": "и", "і": "и", "y": "i", "ı": "i"}
UNFRONTED = frozenset({("tk", "ы"), ("tk", "y"), ("tk", "ı"), ("az", "ı")})
#: The last letter of names that sounds voiced before an ending, by home, and how others write that: Myrat, Мурадов.
VOICED = {("tk", "t"): ("d", "dд")}
#: The kinds of endings that tell the home of a name and are part of it.
TELLING = frozenset({"place", "bearer"})
#: The shortest stem that an ending stands on.
SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Tail:
    """A word cut before its *ending*: what the *stem* may have been.

    *variant* is which of its forms the ending has (-улы stays apart from -ович); *dropped* says that the ending took
    the last vowel of the stem: Нығматулла and -ин is Нығматуллин.
    """

    stem: str
    ending: Ending
    variant: int
    dropped: bool = False

    @property
    def of_surname(self) -> bool:
        """Whether surnames alone end so, as in -ov, whose stem is spelt as passports spell it."""
        return self.ending.kind == "surname" and bool(self.ending.after)

    @property
    def kind(self) -> Kind:
        """What stands before the ending, for the press."""
        if self.ending.kind == "patronymic":
            return "patronymic"
        return "surname" if self.of_surname else "person"


@functools.lru_cache(maxsize=50_000)
def tails(word: str, written: str) -> tuple[Tail, ...]:
    """Every way to cut an ending off a lower-case *word* written in *written*, the longest ending first."""
    return tuple(_tails(word, written))


def _tails(word: str, written: str) -> Iterator[Tail]:
    for form, ending, variant in _forms(written).get(word[-1:], ()):
        if ending.kind not in TELLING and word.endswith(form) and len(word) > len(form):
            for stem, dropped in _stems(word[: -len(form)], form, ending, written):
                yield Tail(stem, ending, variant, dropped)


def patronymics(word: str, written: str, home: str = "") -> list[Tail]:
    """The ways to read a lower-case *word* as a patronymic by its longest ending, whoever the father is.

    Only by the endings of *home*, where that is given.
    """
    found = [
        tail
        for tail in tails(word, written)
        if tail.ending.kind == "patronymic" and not tail.dropped and len(tail.stem) >= SHORTEST_STEM
        if not home or home in tail.ending.homes
    ]
    return [tail for tail in found if tail.ending == found[0].ending]


@functools.lru_cache(maxsize=50_000)
def bearers(word: str, written: str) -> tuple[str, ...]:
    """The homes whose names may end as the lower-case *word* does: all of them, but for -ov, -yev, -bayev and such."""
    found = [
        (form, ending)
        for form, ending, _ in _forms(written).get(word[-1:], ())
        if ending.after or ending.kind in TELLING or "ru" not in ending.homes
        if word.endswith(form) and len(word) >= len(form) + SHORTEST_STEM
    ]
    told = {home for form, ending in found if form == found[0][0] for home in ending.homes}
    return tuple(told) if found else HOMES


def ends_as_place(word: str, written: str) -> bool:
    """Whether a lower-case *word* has an ending of Russian names of places, of villages and adjectives: -овка, -ный."""
    found = _forms(written).get(word[-1:], ())
    return any(ending.kind == "place" and word.endswith(form) for form, ending, _ in found)


def own_patronymic(words: Sequence[str], written: str, target: str) -> tuple[str, ...]:
    """How *target* writes the ending of the patronymic that stands in the place of a surname, if one does.

    Of two *words* of a name the second is a surname; the Russian -ович is only for a name beside both.
    """
    found = patronymics(lower(words[1], written), written) if len(words) == 2 else []
    if not found or len(found[0].ending.forms[written]) > 1:
        return ()
    return found[0].ending.forms.get(target, ())[1:2]


def with_ending(stem: Candidate, tail: Tail, target: str, home: str) -> list[Candidate]:
    """*stem* of *home*, as *target* spells it, with the ending of *tail* in each form there, the same variant first."""
    # Abdullah, but Abdullayev.
    text = stem.text.removesuffix("h") if tail.dropped or tail.ending.after == "vowel" else stem.text
    text = _voiced(text[:-1] if tail.dropped else text, tail, target, home)
    forms, variant = tail.ending.forms.get(target, ()), tail.variant
    ordered = (*forms[variant : variant + 1], *forms[:variant], *forms[variant + 1 :])
    habit = habits_of(target).get(forms)
    return [
        joined(stem, Candidate(form, SECOND**rank, (), ((habit, forms.index(form)),) if habit else ()))._replace(
            text=_joined(text, form, target, home)
        )
        for rank, form in enumerate(ordered)
    ]


def _voiced(text: str, tail: Tail, target: str, home: str) -> str:
    """*text* with the voiced letter at its end that it has at *home* before an ending, where the source has one."""
    voiced, written = VOICED.get((home, text[-1:]), ("", ""))
    return text[:-1] + voiced if target == home and tail.ending.after and tail.stem[-1] in written else text


@functools.cache
def _forms(written: str) -> dict[str, list[tuple[str, Ending, int]]]:
    """The endings with their forms in *written* and the number of each form, longest first, by their last letter."""
    found: dict[str, list[tuple[str, Ending, int]]] = {}
    for ending in endings():
        for variant, form in enumerate(ending.forms.get(written, ())):
            found.setdefault(form[-1], []).append((form, ending, variant))
    return {last: sorted(items, key=lambda item: -len(item[0])) for last, items in found.items()}


def _stems(rest: str, form: str, ending: Ending, written: str) -> Iterator[tuple[str, bool]]:
    """What may have stood before an ending: *rest*, or *rest* with the glide, the ы or the -a that the ending took.

    The second value says that an -a was dropped.
    """
    vowels = orthography(written).vowels
    open_end = rest[-1] in vowels or rest[-1] in GLIDES or rest[-1] == SOFT
    if ending.after == "" or (ending.after == "vowel") == open_end:
        changed = ending.after == "vowel" and form[0] in YOD and rest[-1] in vowels
        if changed:
            yield rest + _glide(written), False
        yield rest, False
        if changed:
            yield from ((rest[:-1] + back, False) for back, front in FRONTED.items() if front == rest[-1])
    if form[0] in "iи" and not open_end:
        yield from ((rest + final, True) for final in vowels if final in "aəаяә")


def _joined(stem: str, form: str, target: str, home: str) -> str:
    """*stem* and an ending: a glide goes before -ев (Бейсенбаев), ы becomes и (Сариев), a soft sign is lost."""
    stem = stem.rstrip("ьъ")
    if form[0] not in YOD or len(stem) < SHORTEST_STEM:
        return stem + form
    vowels = orthography(target).vowels.replace("y", "")  # it may be a glide as well
    if stem[-1] in FRONTED and stem[-2] not in vowels and form[0] != "ý" and (home, stem[-1]) not in UNFRONTED:
        return stem[:-1] + FRONTED[stem[-1]] + form
    return (stem[:-1] if stem[-1] in GLIDES and stem[-2] in f"{vowels}y" else stem) + form


def _glide(tag: str) -> str:
    written = orthography(tag).writes["j"]
    return written if isinstance(written, str) else written[0]
