"""Read the suffixes that stand on a name: which legal chain of features, and on which name.

The table of a language is made by attaching every legal chain to one stem of each sound; so reading and writing
cannot disagree. Candidates are ranked by how names end, how often each suffix stands on names in the news, and whether
it fits the sound of the name.
"""

from __future__ import annotations

import functools
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

import regex

from glossary.inflection.attach import PLAIN, links_of
from glossary.inflection.decline import declined_from
from glossary.inflection.endings import name_likeness
from glossary.inflection.features import POSSESSED, Features, log_share
from glossary.inflection.reading import CLOSING, is_abbreviation, spoken
from glossary.inflection.sound import end_of, sound
from glossary.inflection.suffix_table import exact_readings, may_stand, parts_suffixes, suffixes
from glossary.languages.load import grammar, orthography
from glossary.languages.records import Grammar
from glossary.orthography.apostrophes import signed_letters
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES, QUOTES, SIGNS

#: What it costs a reading that the suffix breaks the rules of sound, or needs a possessive that nobody flagged.
UNFITTING, UNFLAGGED = 6.0, 1.0
#: What it costs a reading that a common noun softened before the suffix, or that the sign stands inside the suffix.
SOFTENED, INSIDE = 4.0, 2.0
#: What a name that is declined gains for each letter that its ending took away, and loses for being an adjective.
ADDED, ADJECTIVE = 1.0, 3.0
#: What it costs that the letters after an apostrophe are no suffix we know: the name ends there all the same.
UNREAD = 2.0
#: What it costs a name to end in a possessive, as names of institutions do.
IZAFET = 2.0
#: What each letter costs a name: a longer name, like a longer number, is met less often by chance.
LETTER = 2.2
#: What it is worth that the name is known.
KNOWN = 8.0
#: What a sign before the suffix says: that the name ends there; and that it is missing where the language writes it.
SIGNED, UNSIGNED = 6.0, 2.5
#: The longest suffix that is looked for, in letters.
LONGEST = 16
#: The readings of longer names are not remembered, in letters.
LONGEST_NAME = 64
_INSIDE = regex.compile(rf"([{regex.escape(APOSTROPHES)}])(\p{{L}}+)$")
_BETWEEN = regex.compile(rf"[{regex.escape(QUOTES)})\]]?[{regex.escape(SIGNS)}]?$")


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a form: the bare name, the features of its suffix, and the suffix with its sign."""

    lemma: str
    features: Features
    suffix: str
    score: float = 0.0


def analyse(form: str, tag: str, known: Container[str] = (), limit: int = 10) -> list[Analysis]:
    """The readings of *form*, a name of the orthography *tag* that may carry suffixes, best first.

    The bare reading is among them. Names in *known* are preferred. Raises `UnknownLanguage`.
    """
    found = (_ranked if len(form) <= LONGEST_NAME else _ranked.__wrapped__)(form, tag)
    if known:
        found = tuple(sorted(found, key=lambda item: -item.score - KNOWN * (item.lemma in known)))
    bare = next(item for item in found if item.lemma == form and not item.features)
    best = list(found[:limit])
    return best if bare in best else [*best[:-1], bare]


@functools.lru_cache(maxsize=50_000)
def _ranked(form: str, tag: str) -> tuple[Analysis, ...]:
    """Every reading of *form*, best first, whatever names are known."""
    rules = grammar(tag)
    if rules is None or not form:
        return (Analysis(form, (), ""),)
    readings = _declined(form, rules) if rules.paradigms else _suffixed(form, rules)
    best: dict[tuple[str, Features], Analysis] = {}
    for item in sorted((_scored(item, rules) for item in (Analysis(form, (), ""), *readings)), key=_by_score):
        best.setdefault((item.lemma, item.features), item)
    return tuple(best.values())


def _by_score(item: Analysis) -> float:
    return -item.score


def _declined(form: str, rules: Grammar) -> Iterator[Analysis]:
    for name, case, ending, is_adjective in declined_from(form, rules):
        added = len(name) - (len(form) - len(ending))
        yield Analysis(name, (case,), ending, ADDED * added - (ADJECTIVE if is_adjective else 0.0))


def _suffixed(form: str, rules: Grammar) -> Iterator[Analysis]:
    yield from _splits(form, rules)
    yield from _fused(form, rules)
    yield from _sign_inside(form, rules)


def _splits(form: str, rules: Grammar) -> Iterator[Analysis]:
    """Every split of the last word into a name and a legal suffix, scored by how they fit."""
    small = lower(form, rules.tag)
    if len(small) != len(form):
        return
    letter_signs = APOSTROPHES if orthography(rules.tag).apostrophe else ""
    signed = signed_letters(rules.tag)
    last = max(small.rfind(" "), small.rfind("\n")) + 1
    for place in range(len(form) - 1, max(last, len(form) - LONGEST), -1):
        if not exact_readings(small[place:], rules.tag):
            continue
        between = _BETWEEN.search(form, last, place)
        sign = between.group() if between else ""
        stem = form[: place - len(sign)]
        if sign and sign in letter_signs and stem[-1:] in signed:
            stem, sign = stem + sign, ""
        if len(stem) > last and (sign or stem[-1:].isalnum() or stem[-1:] in letter_signs):
            yield from _at(stem, sign, small[place:], form[place:], rules)
            if sign and sign[0] in CLOSING:
                yield from _at(stem + sign[0], sign[1:], small[place:], form[place:], rules)


def _at(stem: str, sign: str, letters: str, written: str, rules: Grammar) -> Iterator[Analysis]:
    for chain, sounds in exact_readings(letters, rules.tag).items():
        if not may_stand(chain, sign, rules):
            continue
        for lemma in _lemmas(stem, sign, chain, rules):
            cost = _misfit(lemma, chain, sounds, rules) + _sign_cost(lemma, sign, written, chain, rules)
            yield Analysis(lemma, chain, sign + written, -cost)
        hard = rules.softened.get(stem[-1:])
        if hard and not sign and letters[:1] in "".join(rules.harmony.values()):
            yield Analysis(stem[:-1] + hard, chain, written, -SOFTENED)


def _sign_inside(form: str, rules: Grammar) -> Iterator[Analysis]:
    """Readings that strip a possessive, too, where the sign stands after it: `Üniversitesi'nde` of `Üniversite`."""
    match = _INSIDE.search(form)
    if match and parts_suffixes(rules.tag):
        yield Analysis(form[: match.start()], (), match.group(), -UNREAD)
        for item in _splits(form[: match.start()] + match[2], rules):
            if item.features[0] in {"PSS3S", "PL"} and len(item.suffix) > len(match[2]):
                suffix = form[len(item.lemma) :]
                yield replace(item, suffix=suffix, score=item.score - INSIDE)


def _lemmas(stem: str, sign: str, chain: Features, rules: Grammar) -> Iterator[str]:
    """The name as it stands, and as it was before its end changed (Turkmen -e to -ä, Kyrgyz soft sign)."""
    changed = [(end, new) for feature, end, new in rules.stems if feature == chain[0]]
    if sign or not any(stem.endswith(end) for end, _ in changed if end):
        yield stem
    yield from (stem.removesuffix(new) + end for end, new in changed if stem.endswith(new) and new)


def _fused(form: str, rules: Grammar) -> Iterator[Analysis]:
    """Names whose last vowel and suffix are one letter (Turkmen dative), which stands alone after a sign."""
    signed, last = len(form) > 2 and form[-2] in SIGNS, form[-1:]
    for feature, ends in rules.fused.items():
        if signed and last in ends.values():
            yield Analysis(form[:-2], (feature,), form[-2:], SIGNED)
        elif not signed:
            yield from (Analysis(form[:-1] + end, (feature,), "", -1.0) for end, new in ends.items() if new == last)


def _misfit(lemma: str, chain: Features, sounds: Container[object], rules: Grammar) -> float:
    end = end_of(spoken(lemma, rules), rules.tag)
    plain, possessive = (sound(end, rules.tag, flag) in sounds for flag in (end.possessive, True))
    if plain:
        return 0.0
    if is_abbreviation(lemma):
        return 1.0
    return UNFLAGGED if possessive and chain[0] in rules.after_possessive else UNFITTING


def _sign_cost(lemma: str, sign: str, written: str, chain: Features, rules: Grammar) -> float:
    """Negative where a sign marks the end of the name; what is missing where the language would write one."""
    ends_there = lemma[-1].isdigit() or lemma[-1] in CLOSING
    if sign or ends_there or (is_abbreviation(lemma) and lemma[-1].isupper() and written.islower()):
        return -SIGNED
    is_wanted = all(links_of(lemma, chain[0], rules, PLAIN))
    return UNSIGNED if is_wanted else 0.0


def _scored(item: Analysis, rules: Grammar) -> Analysis:
    words = lower(item.lemma, rules.tag).split(" ")
    changed = words if rules.paradigms else words[-1:]
    short = 2.0 * max(0, 3 - len(words[-1])) if not is_abbreviation(item.lemma) else 0.0
    likeness = sum([_likeness(word, rules.tag) for word in changed]) - short
    return Analysis(item.lemma, item.features, item.suffix, item.score + log_share(item.features) + likeness)


def _likeness(word: str, tag: str) -> float:
    """How much *word* looks like a name, or like what a thing is called that belongs to one."""
    owned = (_unowned(base, tag) - IZAFET for base in _owned(word, tag))
    return max((_unowned(word, tag), *owned))


def _unowned(word: str, tag: str) -> float:
    return name_likeness(word, tag) - LETTER * len(word)


def _owned(word: str, tag: str) -> Iterator[str]:
    """What *word* is the possession of, if it ends in a possessive of the third person: `İnstitut` of `İnstitutu`."""
    for length in range(1, min(6, len(word) - 2)) if suffixes(tag) else ():
        for chain, sounds in exact_readings(word[-length:], tag).items():
            base = word[:-length]
            if chain in POSSESSED and sound(end_of(base, tag), tag, False) in sounds:
                yield base
