"""The verdict on a place of the text whose concept is settled (the table of DESIGN 1.2), and why.

Nothing is written here: wording.py does that, and looks at the suffix.
"""

from __future__ import annotations

import functools
from collections.abc import Container
from typing import NamedTuple

from glossary.finding.index.entries import Entry
from glossary.finding.known.candidate import Candidate
from glossary.finding.known.compare import Difference
from glossary.finding.known.doubts import may_be_a_word, may_be_common
from glossary.finding.known.house import house_form_at
from glossary.finding.known.places import Weighed
from glossary.finding.known.reasons import difference_reasons, house_reasons
from glossary.finding.known.surnames import may_be_feminine, other_name_before
from glossary.finding.words.stems import declines
from glossary.inflection.decline import gender_of
from glossary.languages.load import grammar, orthography
from glossary.model import GUESSED, NAMES, House, Reason, Term, Verdict
from glossary.orthography.identify import script_of

#: Abbreviations up to this length are spelt like others once their diacritics are gone (ABŞ, ABS).
SHORT_ABBREVIATION = 4

#: How sure a match is at best, by what was found.
FULL, SURNAME_AFTER_FULL, SURNAME_ALONE = 0.98, 0.93, 0.55

_MAY_BE_A_WORD = Reason("It may be an ordinary word here.")
_TOLD_APART = Reason("Several concepts share this form; what stands near it tells which is meant.")
_SEVERAL = Reason("Several concepts share this form.")


class Settled(NamedTuple):
    """A place with its concept and the verdict on the name there, before its suffix is looked at."""

    candidate: Candidate
    verdict: Verdict
    confidence: float
    why: tuple[Reason, ...]
    rivals: tuple[Candidate, ...] = ()

    @property
    def start(self) -> int:
        """Where the name begins in the readable text."""
        return self.candidate.start

    @property
    def end(self) -> int:
        """Where the inflected word ends in the readable text."""
        return self.candidate.end


def settle(text: str, group: list[Weighed], told: bool, language: str, house: House, ends: Container[int]) -> Settled:
    """The first of *group* settled; *told* says that its place tells it from its rivals."""
    best = group[0]
    candidate, rivals = best.candidate, _rivals(group)
    entry, stem = candidate.entry, text[candidate.start : candidate.stem_end]
    verdict, reasons = _verdict(stem, entry, best.told, bool(candidate.letters), language, house)
    if entry.surname:
        verdict, more = _surname_verdict(text, best, verdict, language, ends)
        reasons = (*more, *reasons)
    if verdict != "review" and not best.mentioned and may_be_a_word(text, candidate):
        verdict, reasons = "review", (_MAY_BE_A_WORD, *reasons)
    if verdict == "change" and may_be_common(text, candidate):
        verdict, reasons = "review", (_MAY_BE_A_WORD, *reasons)
    if rivals:
        verdict, reasons = (verdict, (*reasons, _TOLD_APART)) if told else ("review", (_SEVERAL, *reasons))
    confidence = _confidence(entry, best.mentioned, best.own, len(best.told), language)
    return Settled(candidate, verdict, confidence, reasons, tuple(item.candidate for item in rivals))


def _rivals(group: list[Weighed]) -> list[Weighed]:
    """The best candidate of each other concept that is as good as the first."""
    best, others = group[0], group[1:]
    id, standing = best.candidate.entry.concept.id, best.standing
    rivals: dict[str, Weighed] = {}
    for item in others:
        if (other := item.candidate.entry.concept.id) != id and item.standing == standing:
            rivals.setdefault(other, item)
    return list(rivals.values())


@functools.lru_cache(maxsize=50_000)
def _verdict(
    stem: str, entry: Entry, told: tuple[Difference, ...], suffixed: bool, language: str, house: House
) -> tuple[Verdict, tuple[Reason, ...]]:
    """The verdict of the table on a *stem* that is *entry* but for what is *told*, before its suffix is looked at."""
    found, own = entry.term, entry.term.lang == language
    if not own and script_of(stem) and script_of(stem) != orthography(language).script:
        return "review", (Reason("It is written in another script than the text around it."),)
    written = house_form_at(entry, language)
    if written is None:
        return "review", (Reason("The glossary has no form of it in this language yet."),)
    term = written[0]
    is_house = term.form == found.form
    shown = [difference for difference in told if difference != "case" or entry.concept.kind in NAMES]
    reasons = difference_reasons(stem, entry.form, shown)
    if is_house or (house.admitted == "accept" and found.status == "admitted" and own):
        verdict: Verdict = "right" if not shown else "change"
    else:
        verdict = "change"
        reasons += house_reasons(found, term, own)
    if verdict == "change" and (caution := _caution(entry, term, told, suffixed, own)):
        return "review", (*reasons, caution)
    return verdict, tuple(reasons)


def _caution(entry: Entry, term: Term, told: tuple[Difference, ...], suffixed: bool, own: bool) -> Reason | None:
    """Why a person should look before the house *term* is written, if there is a reason."""
    is_house = term.form == entry.term.form
    if entry.term.type == "abbreviation":
        short = "diacritics" in told and len(entry.form) <= SHORT_ABBREVIATION
        # that of another language is risky, unless a suffix shows that it is used as a word of this one
        foreign = not is_house and (own or bool(told) or not suffixed)
        if short or foreign or term.type != "abbreviation":
            return Reason("An abbreviation may stand for something else.")
    foreign = not own and "diacritics" in told  # as it is in neither language: «Узбекистон темир йуллари» in Russian
    if entry.concept.kind == "place" and not is_house and (foreign or not _fits_sentence(entry.term, term)):
        return Reason("The words around it may have to change with it.")
    if entry.concept.kind not in NAMES:
        return Reason("A title, event or programme is changed by a person only.")
    if term.origin in GUESSED:
        return Reason("Nobody has approved this form yet.")
    if entry.concept.kind == "person" and not own and entry.term.origin in GUESSED:
        return Reason("It may be somebody else's name: no text was seen that writes this person so.")
    return None


def _fits_sentence(found: Term, house: Term) -> bool:
    """Whether a sentence around the name of a place can stay when the *house* term of its language replaces *found*: it
    has as many words (the Kyrgyz Republic), and where names decline the same gender (Киргизия, Кыргызстан).
    """
    if found.lang != house.lang:
        return True
    words, house_words = (len(term.form.replace("-", " ").split()) for term in (found, house))
    rules = grammar(house.lang) if declines(house.lang) else None
    return words == house_words and (rules is None or gender_of(found.form, rules) == gender_of(house.form, rules))


def _surname_verdict(
    text: str, item: Weighed, verdict: Verdict, language: str, ends: Container[int]
) -> tuple[Verdict, list[Reason]]:
    candidate = item.candidate
    stem = text[candidate.start : candidate.stem_end]
    if may_be_feminine(candidate, stem):
        return "review", [Reason("It may be the surname of a woman.")]
    with_initials = candidate.entry.template or candidate.entry.term.type == "initials"
    known_before = with_initials or candidate.start - 1 in ends
    other = "none" if known_before else other_name_before(text, candidate, language)
    if other == "sure":
        return "review", [Reason("Another first name stands before this surname.")]
    if item.mentioned and verdict != "right" and other == "possible":
        return "review", [Reason("Another first name may stand before this surname.")]
    if item.mentioned:
        return verdict, [Reason("The full name stands earlier in the text.")]
    return "review", [Reason("Only the surname stands here, and no full name before it.")]


@functools.lru_cache(maxsize=50_000)
def _confidence(entry: Entry, mentioned: bool, own: bool, differences: int, language: str) -> float:
    base = FULL
    if entry.surname:
        base = SURNAME_AFTER_FULL if mentioned else SURNAME_ALONE
    base -= 0.005 * max(0, differences - 1) + (0 if own else 0.03)
    house = house_form_at(entry, language)
    if house is None or house[0].origin in GUESSED:
        base -= 0.15
    return round(base, 3)
