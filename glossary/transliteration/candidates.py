"""Ranked spellings of a name: what was seen or approved, then known elements, then rules and drafts, each with why."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from glossary.errors import TextTooLong, UnknownLanguage
from glossary.languages.load import orthography
from glossary.model import Reason, Term
from glossary.orthography.casing import lower
from glossary.orthography.convert import convert, convertible
from glossary.orthography.fold import repaired
from glossary.orthography.rules import Candidate
from glossary.transliteration.letters import unread_letters
from glossary.transliteration.respell import origin_of, respell
from glossary.transliteration.styles import by_letters, letter_tables

Basis = Literal["glossary", "element", "rule"]
Style = Literal["press", "official", "academic", "passport"]
STYLES: tuple[Style, ...] = ("press", "official", "academic", "passport")

#: Stored terms of the target language for a name: (name, language of the name, target) → terms, best first.
Lookup = Callable[[str, str, str], Sequence[Term]]

#: A longer string is no name.
LONGEST_NAME = 10_000
#: How sure a candidate is at best, by its ground.
_SCORES = {"approved": 0.99, "attested": 0.97, "generated": 0.6, "drafted": 0.6}
ELEMENT_SCORE, RULE_SCORE, TABLE_SCORE = 0.85, 0.7, 0.95


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

    *origin* is the language the name comes from, where that is another: a Kazakh name in a Russian text. It is
    guessed where it is not given. Raises `TextTooLong` above 10,000 letters, `UnknownLanguage` for a tag without
    data, and for a style that the pair has no table for.
    """
    orthography(written), orthography(target)
    if len(name) > LONGEST_NAME:
        raise TextTooLong(f"A name has at most {LONGEST_NAME} letters; this one has {len(name)}.")
    name = tidied(name)
    if not name:
        return []
    if written == target:
        return [Spelling(name, 1.0, "rule", (Reason("It is written in this language already."),))]
    if style != "press":
        return _by_table(name, written, target, style)[:limit]
    found = [_stored(term) for term in lookup(name, written, target)]
    mended = repaired(name)
    reasons = [Reason("Letters of another script that look alike were read as this one's.")] if mended != name else []
    found += _by_rule(mended, written, target, limit, origin, reasons)
    best: dict[str, Spelling] = {}
    for item in sorted(found, key=lambda spelling: -spelling.score):
        if item.text:
            best.setdefault(item.text, item)
    return list(best.values())[:limit]


def tidied(name: str) -> str:
    """*name* with composed letters and single spaces, without the invisible signs of copied text."""
    name = unicodedata.normalize("NFC", name)
    if not name.isprintable():
        name = "".join(sign for sign in name if unicodedata.category(sign) != "Cf")
    return " ".join(name.split())


def _stored(term: Term) -> Spelling:
    reason = {
        "approved": Reason("An editor approved this form."),
        "attested": Reason("It was seen at %(source)s.", {"source": term.source}),
        "generated": Reason("A rule made this form, and nobody has approved it yet."),
        "drafted": Reason("It was written for the glossary, and nobody has approved it yet."),
    }[term.origin]
    score = _SCORES[term.origin] - (0 if term.status == "preferred" else 0.05)
    return Spelling(term.form, round(score, 3), "glossary", (reason,))


def _by_table(name: str, written: str, target: str, style: Style) -> list[Spelling]:
    """The spellings of a style that follows a table letter by letter."""
    names = {"origin": orthography(written).name, "target": orthography(target).name}
    if convertible(written, target):
        reason = Reason("Letter for letter by the official table from %(origin)s to %(target)s.", names)
        return [Spelling(convert(name, written, target), TABLE_SCORE, "rule", (reason,))]
    tables = letter_tables(written, target)
    if style not in tables:
        known = ", ".join(["press", *tables])
        raise UnknownLanguage(
            f"There is no {style} style from {names['origin']} to {names['target']} yet; there is {known}."
        )
    why = [Reason("Letter for letter by %(table)s.", {"table": tables[style].source})]
    if style == "passport":
        why.append(Reason("A candidate only: check the document, for its holder may spell the name otherwise."))
    score = RULE_SCORE if style == "passport" else TABLE_SCORE
    found = by_letters(name, written, target, style)
    return [Spelling(item.text, round(score * item.weight, 3), "rule", tuple(why)) for item in found]


def _by_rule(
    name: str, written: str, target: str, limit: int, origin: str | None, mended: list[Reason]
) -> list[Spelling]:
    home = origin or origin_of(name, written, target)
    names = {"origin": orthography(home).name, "target": orthography(target).name}
    reasons = [Reason("By sound, as the press of %(target)s writes names of %(origin)s.", names), *mended]
    unread = unread_letters(lower(name, written), written, target)
    if unread:
        values = {"letters": " ".join(dict.fromkeys(unread)), "origin": orthography(written).name}
        reasons.append(Reason("Left as they are, since %(origin)s has no such letters: %(letters)s.", values))
    found = respell(name, written, target, limit, home)
    return [_ruled(item, names, reasons, 0.5 if unread else 1.0) for item in found]


def _ruled(item: Candidate, names: dict[str, str], reasons: list[Reason], sure: float) -> Spelling:
    if not item.known:
        return Spelling(item.text, round(RULE_SCORE * sure * item.weight, 3), "rule", tuple(reasons))
    values = {**names, "elements": " ".join(item.known)}
    known = Reason("Known in names of %(origin)s: %(elements)s.", values)
    score = ELEMENT_SCORE * sure * min(1.0, item.weight)
    return Spelling(item.text, round(score, 3), "element", (known, *reasons))
