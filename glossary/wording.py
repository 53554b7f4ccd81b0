"""The house form with the suffix that was found, in the letter case of its place, and why."""

from __future__ import annotations

import functools
from typing import NamedTuple

from glossary.errors import InvalidFeatures
from glossary.finding.arrangement import arranged
from glossary.finding.entries import hints_of
from glossary.finding.house import house_form
from glossary.finding.resolve import Settled
from glossary.finding.stems import declines
from glossary.inflection.attach import Hints, Inflected, attach, suffix_fits
from glossary.inflection.features import Features
from glossary.inflection.suffix_table import likelihood, suffix_readings
from glossary.languages.load import grammar, orthography
from glossary.model import NAMES, Reason, Term, Verdict
from glossary.orthography.casing import capitalised, case_of, lower, upper
from glossary.orthography.fold import APOSTROPHES, fold_key

_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Wording(NamedTuple):
    """What to write at a place: *replacement* is the whole inflected word, None where nothing can be offered."""

    replacement: str | None
    features: Features
    suffix: str
    verdict: Verdict
    why: tuple[Reason, ...]


def word(text: str, settled: Settled, language: str) -> Wording:
    """The wording for *settled* in a text of the orthography *language*; a suffix it cannot carry over is `review`."""
    item = settled.candidate
    found = text[settled.start : item.end]
    stem = text[settled.start : item.stem_end]
    features = _features(text, settled, language)
    if settled.house is None:
        return Wording(None, features, item.between + item.letters, "review", settled.why)
    if settled.verdict == "right" and item.bare:
        return Wording(found, features, "", "right", settled.why)
    if not features:
        suffix = item.between + item.letters
        name = found if item.entry.inflected else _placed(settled.name, stem, settled, language) + suffix
        verdict = "review" if suffix and name != found else settled.verdict
        return Wording(name, features, suffix, verdict, settled.why)
    return _with_suffix(text, settled, features, language)


def _features(text: str, settled: Settled, language: str) -> Features:
    """The likeliest features of the suffix found: those that fit the sound of the name, then the usual ones."""
    item = settled.candidate
    if item.entry.features or item.bare:
        return item.entry.features
    form, tag = item.entry.form, item.entry.term.lang
    tag = tag if grammar(tag) else language
    return _likeliest(item.readings, form, tag, _hints(settled, form), item.letters)


@functools.lru_cache(maxsize=50_000)
def _likeliest(readings: tuple[Features, ...], form: str, tag: str, hints: Hints, letters: str) -> Features:
    def rank(chain: Features) -> tuple[object, ...]:
        owner_first = hints.kind == "title" and chain[:1] != ("PSS3S",)
        return not suffix_fits(form, chain, tag, hints, letters), owner_first, likelihood(chain)

    return min(readings, key=rank)


def _hints(settled: Settled, name: str) -> Hints:
    entry = settled.candidate.entry
    term = settled.house if settled.house and name == settled.name else entry.term
    return hints_of(entry.concept, term)


def _attached(settled: Settled, features: Features, tag: str) -> Inflected | None:
    """The house form with the suffixes of *features*, None where the language has no such suffix. Where names decline,
    what stands beside the parts of a name does so already.
    """
    hints, house, template = _hints(settled, settled.name), settled.house, settled.candidate.entry.template
    try:
        if house and template and declines(tag):
            return Inflected(arranged(attach(house.form, features, tag, hints).form, template), "")
        return attach(settled.name, features, tag, hints)
    except InvalidFeatures:
        return None


def _with_suffix(text: str, settled: Settled, features: Features, language: str) -> Wording:
    item = settled.candidate
    found, stem = text[settled.start : item.end], text[settled.start : item.stem_end]
    suffix = item.between + item.letters
    attached = _attached(settled, features, language)
    if attached is None:
        why = (*settled.why, Reason("Its suffix has no counterpart in this language."))
        return Wording(None, features, suffix, "review", why)
    if not attached.suffix:
        return Wording(_placed(attached.form, stem, settled, language), features, suffix, settled.verdict, settled.why)
    name = attached.form.removesuffix(attached.suffix)
    accepted = (attached.suffix, *(form.removeprefix(name) for form in attached.alternatives))
    if item.entry.term != settled.house:
        accepted = tuple(other for other in accepted if _letters(other) == _letters(attached.suffix))
    placed = _placed(name, stem, settled, language)
    new, told = _suffix(suffix, accepted, item.letters, language)
    if told == "sound" and _is_settled(settled, features, language):
        new, told = (suffix, None) if item.entry.term == settled.house else (new, None)
    if _closing(item.between):
        new = item.between + item.letters
        told = None
    if told is None:
        verdict = settled.verdict
        whole = found if verdict == "right" else placed + new
        return Wording(whole, features, suffix, verdict, settled.why)
    return _corrected(settled, placed, new, suffix, features, told)


def _corrected(settled: Settled, placed: str, new: str, suffix: str, features: Features, told: str) -> Wording:
    verdict: Verdict = settled.verdict
    is_name = settled.candidate.entry.concept.kind in NAMES
    if told == "sound":
        if not _spelt_as_said(settled):
            verdict = "review"
        elif verdict == "right":
            verdict = "change" if is_name else "review"
        reason = Reason(
            "The suffix %(suffix)s does not fit the sound of the name; %(new)s does.",
            {"suffix": suffix, "new": new},
        )
    elif told == "sign":
        verdict = ("change" if is_name else "review") if verdict == "right" else verdict
        reason = Reason("The suffix is joined to this name as %(new)s, not %(suffix)s.", {"suffix": suffix, "new": new})
    else:
        verdict = ("change" if is_name else "review") if verdict == "right" else verdict
        reason = Reason("The suffix %(suffix)s is %(new)s without its diacritics.", {"suffix": suffix, "new": new})
    return Wording(placed + new, features, suffix, verdict, (*settled.why, reason))


def _spelt_as_said(settled: Settled) -> bool:
    """Whether the spelling of the name tells its sound: presses that respell foreign names, and names of places.

    Turkish keeps foreign spellings, and Kazakh writers differ about -ов and -ев: there a person decides.
    """
    entry = settled.candidate.entry
    return entry.concept.kind == "place" or entry.term.lang not in {"tr", "kk", "kk-Latn"}


def _suffix(found: str, accepted: tuple[str, ...], letters: str, language: str) -> tuple[str, str | None]:
    """The suffix to write for the one *found*, and what was wrong with it: None, `sign`, `letters` or `sound`."""
    in_capitals = case_of(letters) == "upper" or (len(letters) == 1 and letters.isupper())
    spelt = [upper(form, language) if in_capitals else form for form in accepted]
    plain = found.translate(_ONE_APOSTROPHE)
    if plain in [form.translate(_ONE_APOSTROPHE) for form in spelt]:
        return found, None
    sign = found[: len(found) - len(letters)]
    new = spelt[0]
    new_sign = new[: len(new) - len(new.lstrip(APOSTROPHES + "-"))]
    if new_sign and new_sign in APOSTROPHES and sign and sign in APOSTROPHES:
        new = sign + new[len(new_sign) :]
    if new.lstrip(APOSTROPHES + "-") == letters:
        return new, "sign"
    return (new, "letters") if fold_key(new) == fold_key(letters) else (new, "sound")


def _is_settled(settled: Settled, features: Features, language: str) -> bool:
    """Whether a suffix that does not fit the house form is no mistake: it fits the form found, or writers differ."""
    entry = settled.candidate.entry
    if settled.house and entry.term == settled.house:
        return _sound_is_open(settled.house, language)
    hints = hints_of(entry.concept, entry.term)
    return suffix_fits(entry.form, features, entry.term.lang, hints, settled.candidate.letters)


def _sound_is_open(term: Term, tag: str) -> bool:
    """Whether a form of *term* that was seen breaks the rule: then writers differ, and the suffix found stays."""
    name = fold_key(term.form)
    for form in term.inflected:
        letters = form[len(term.form) :].lstrip(APOSTROPHES + "-")
        if fold_key(form).startswith(name) and letters:
            readings, hints = suffix_readings(letters, tag), Hints(term.reading, term.izafet)
            if readings and not any(suffix_fits(term.form, chain, tag, hints, letters) for chain in readings):
                return True
    return False


def _letters(suffix: str) -> str:
    return suffix.lstrip(APOSTROPHES + "-")


def _closing(between: str) -> bool:
    return any(not (sign in APOSTROPHES or sign in "-‐–") for sign in between)


def _placed(name: str, stem: str, settled: Settled, language: str) -> str:
    """*name* in the letter case of the *stem* it replaces; a title keeps the small letters it was set with."""
    entry = settled.candidate.entry
    if case_of(stem) == "upper" and entry.term.type != "abbreviation":
        return upper(name, language)
    if entry.concept.kind in NAMES or stem[:1].isupper():
        return capitalised(name, language) if stem[:1].isupper() else name
    first = name.partition(" ")[0]
    return name if case_of(first) == "upper" else lower(first, language) + name[len(first) :]


def in_language(text: str, settled: Settled, wording: Wording, target: str) -> Wording:
    """The *wording* in another language, *target*: its house term, bare, since its grammar is not the text's."""
    entry = settled.candidate.entry
    written = house_form(entry.concept, target, entry.term, entry.surname)
    if written is None:
        why = (*wording.why, Reason("The glossary has no form of it in this language yet."))
        return wording._replace(replacement=None, verdict="review", why=why)
    term, name = written
    found = text[settled.start : settled.end]
    name = _placed(name, text[settled.start : settled.candidate.stem_end], settled, target)
    if wording.verdict == "right" and name == found:
        return wording
    sure = wording.verdict in {"right", "change"} and term.origin in {"approved", "attested"}
    is_name = entry.concept.kind in NAMES
    why = (*wording.why, Reason("Written in %(language)s, as asked.", {"language": orthography(target).name}))
    return wording._replace(replacement=name, verdict="change" if sure and is_name else "review", why=why)
