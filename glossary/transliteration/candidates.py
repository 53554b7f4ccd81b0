"""Ranked spellings of a name for another language: what is stored first, what a rule makes second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from glossary.errors import UnknownLanguage
from glossary.languages.load import orthography
from glossary.model import Reason, Term
from glossary.transliteration.convert import convert, convertible
from glossary.transliteration.respell import respell, unread_letters

Basis = Literal["glossary", "element", "rule"]
Style = Literal["press", "official", "academic", "passport"]
STYLES: tuple[Style, ...] = ("press", "official", "academic", "passport")

#: Stored terms of the target language for a name: (name, language of the name, target) → terms, best first.
Lookup = Callable[[str, str, str], Sequence[Term]]

#: How sure a candidate is at best, by its ground.
_SCORES = {"approved": 0.99, "attested": 0.97, "generated": 0.6, "drafted": 0.6}
RULE_SCORE = 0.7


@dataclass(frozen=True, slots=True)
class Spelling:
    """One candidate: its text, a score from 0 to 1, its ground, and why."""

    text: str
    score: float
    basis: Basis
    why: tuple[Reason, ...]


def nothing_stored(_name: str, _origin: str, _target: str) -> Sequence[Term]:
    """The look-up of a glossary without terms."""
    return ()


def candidates(
    name: str,
    written: str,
    target: str,
    limit: int = 5,
    style: Style = "press",
    lookup: Lookup = nothing_stored,
    origin: str | None = None,
) -> list[Spelling]:
    """Up to *limit* spellings for *target* of *name*, as it is written in the language *written*; best first.

    *origin* is the language the name comes from, where that is another: a Kazakh name in a Russian text.

    Raises `UnknownLanguage` for a tag without data, and for a style that the pair has no rules for.
    """
    orthography(written), orthography(target)
    name = " ".join(name.split())
    if not name:
        return []
    found = [_stored(term) for term in lookup(name, written, target)]
    found += _by_rule(name, written, target, style, limit, origin or written)
    best: dict[str, Spelling] = {}
    for item in sorted(found, key=lambda spelling: -spelling.score):
        best.setdefault(item.text, item)
    return list(best.values())[:limit]


def _stored(term: Term) -> Spelling:
    reason = {
        "approved": Reason("An editor approved this form."),
        "attested": Reason("It was seen at %(source)s.", {"source": term.source}),
        "generated": Reason("A rule made this form, and nobody has approved it yet."),
        "drafted": Reason("It was written for the glossary, and nobody has approved it yet."),
    }[term.origin]
    score = _SCORES[term.origin] - (0 if term.status == "preferred" else 0.05)
    return Spelling(term.form, round(score, 3), "glossary", (reason,))


def _by_rule(name: str, written: str, target: str, style: Style, limit: int, origin: str) -> list[Spelling]:
    names = {"origin": orthography(origin).name, "target": orthography(target).name}
    if style == "official" and convertible(written, target):
        reason = Reason("Letter for letter by the official table from %(origin)s to %(target)s.", names)
        return [Spelling(convert(name, written, target), 0.95, "rule", (reason,))]
    if style != "press":
        raise UnknownLanguage(
            f"There is no {style} style from {names['origin']} to {names['target']} yet; the style press is there."
        )
    reasons = [Reason("By sound, as the press of %(target)s writes names of %(origin)s.", names)]
    unread = unread_letters(name, written, target)
    if unread:
        values = {"letters": " ".join(dict.fromkeys(unread)), "origin": orthography(written).name}
        reasons.append(Reason("Left as they are, since %(origin)s has no such letters: %(letters)s.", values))
    sure = RULE_SCORE * (0.5 if unread else 1)
    return [
        Spelling(item.text, round(sure * item.weight, 3), "rule", tuple(reasons))
        for item in respell(name, written, target, limit, origin)
    ]
