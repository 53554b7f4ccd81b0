"""The house form with the suffix that was found, in the letter case of its place, and why."""

from __future__ import annotations

import functools
from typing import NamedTuple

import regex

from glossary.errors import InvalidFeatures
from glossary.finding.index.entries import Entry, hints_of
from glossary.finding.known.arrangement import arranged
from glossary.finding.known.compare import LAYOUT
from glossary.finding.known.house import HouseForm, house_form, house_form_at
from glossary.finding.known.verdict import Settled
from glossary.finding.words.stems import declines
from glossary.inflection.attach import Hints, Inflected, attach, suffix_fits
from glossary.inflection.features import Features
from glossary.inflection.suffix_table import likelihood, suffix_readings
from glossary.languages.load import grammar, orthography
from glossary.model import NAMES, Reason, Term, Verdict
from glossary.orthography.casing import capitalised, case_of, lower, upper
from glossary.orthography.fold import APOSTROPHES, SIGNS, fold_key, is_marked

_GAP = regex.compile(r"\s+")
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Written(NamedTuple):
    """What the text has at a place, wherever that is: *found*, the whole inflected word, and its *stem*, a form of
    *entry*, on which there is a *verdict*; a sign may stand *between* it and the *letters* of the suffix.
    """

    found: str
    stem: str
    between: str
    letters: str
    readings: tuple[Features, ...]
    entry: Entry
    verdict: Verdict

    @property
    def suffix(self) -> str:
        """The suffix with the sign before it."""
        return self.between + self.letters


class Wording(NamedTuple):
    """What to write at a place: *replacement* is the whole inflected word, None where nothing can be offered, and
    *term* what of it is the name; *why* says what is told of the suffix.
    """

    term: str
    replacement: str | None
    features: Features
    suffix: str
    verdict: Verdict
    why: tuple[Reason, ...] = ()


def word(text: str, settled: Settled, language: str) -> Wording:
    """The wording for *settled* in a text of the orthography *language*; a suffix it cannot carry over is `review`."""
    start, stem_end, end, entry, between, letters, readings = settled.candidate
    found, stem = text[start:end], text[start:stem_end]
    return _wording(Written(found, stem, between, letters, readings, entry, settled.verdict), language)


@functools.lru_cache(maxsize=50_000)
def _wording(written: Written, language: str) -> Wording:
    entry, verdict, suffix = written.entry, written.verdict, written.suffix
    house = house_form_at(entry, language)
    features = _features(written, house, language)
    if house is None:
        return Wording(entry.form, None, features, suffix, "review")
    name = house[1]
    if verdict == "right" and not (written.letters or features):
        return Wording(name, written.found, features, "", "right")
    if not features:
        whole = written.found if entry.inflected else _placed(name, written.stem, entry, language) + suffix
        return Wording(name, whole, features, suffix, "review" if suffix and whole != written.found else verdict)
    return _with_suffix(written, house, features, language)


def _features(written: Written, house: HouseForm | None, language: str) -> Features:
    """The likeliest features of the suffix found: those that fit the sound of the name, then the usual ones."""
    entry = written.entry
    if entry.features or not written.letters:
        return entry.features
    tag = entry.term.lang if grammar(entry.term.lang) else language
    term = house[0] if house and entry.form == house[1] else entry.term
    return _likeliest(written.readings, entry.form, tag, hints_of(entry.concept, term), written.letters)


def _likeliest(readings: tuple[Features, ...], form: str, tag: str, hints: Hints, letters: str) -> Features:
    def rank(chain: Features) -> tuple[object, ...]:
        owner_first = hints.kind == "title" and chain[:1] != ("PSS3S",)
        return not suffix_fits(form, chain, tag, hints, letters), owner_first, likelihood(chain)

    return min(readings, key=rank)


def _attached(house: HouseForm, entry: Entry, features: Features, tag: str) -> Inflected | None:
    """The house form with the suffixes of *features*, None where the language has no such suffix. Where names decline,
    what stands beside the parts of a name does so already.
    """
    (term, name), hints = house, hints_of(entry.concept, house[0])
    if term.izafet and features[:1] == ("PSS3S",):  # sözçüsü: mətbuat katibi, which has its possessive
        features = features[1:]
    try:
        if entry.template and declines(tag):
            return Inflected(arranged(attach(term.form, features, tag, hints).form, entry.template), "")
        return attach(name, features, tag, hints)
    except InvalidFeatures:
        return None


def _with_suffix(written: Written, house: HouseForm, features: Features, language: str) -> Wording:
    """The wording for a name that bears a suffix: the suffix is carried over, or corrected where it is wrong."""
    entry, suffix, verdict, name = written.entry, written.suffix, written.verdict, house[1]
    attached = _attached(house, entry, features, language)
    if attached is None:
        why = (Reason("Its suffix has no counterpart in this language."),)
        return Wording(name, None, features, suffix, "review", why)
    if not attached.suffix or not written.letters:
        return _changed_in_itself(written, name, attached, features, language)
    placed = _placed(attached.form.removesuffix(attached.suffix), written.stem, entry, language)
    new, told = _judged(written, house, attached, features, language)
    if told is None:
        return Wording(name, written.found if verdict == "right" else placed + new, features, suffix, verdict)
    verdict, reason = _corrected(entry, verdict, suffix, new, told)
    return Wording(name, placed + new, features, suffix, verdict, (reason,))


def _changed_in_itself(written: Written, name: str, attached: Inflected, features: Features, language: str) -> Wording:
    """The wording for a *name* that its case changes; one that writers soften though the norm does not is corrected."""
    entry, verdict = written.entry, written.verdict
    whole = _placed(attached.form, written.stem, entry, language)
    if verdict != "right" or fold_key(entry.form) in map(fold_key, (attached.form, *attached.alternatives)):
        return Wording(name, whole, features, written.suffix, verdict)
    why = (Reason("In writing this name keeps its last letter before a suffix."),)
    return Wording(name, whole, features, written.suffix, "change", why)


def _judged(
    written: Written, house: HouseForm, attached: Inflected, features: Features, language: str
) -> tuple[str, str | None]:
    """The suffix to write, and what was wrong with the one found, as `_suffix` tells it."""
    if _closing(written.between):
        return written.suffix, None
    own = written.entry.term == house[0]
    new, told = _suffix(written.suffix, _accepted(attached, own), written.letters, language)
    if told == "sound" and _is_settled(written, house, features, language):
        return written.suffix if own else new, None
    return new, told


def _accepted(attached: Inflected, own: bool) -> tuple[str, ...]:
    """The suffixes that the house form may bear, the usual one first; where the text has another form than its *own*,
    only the sign may differ.
    """
    stem = attached.form.removesuffix(attached.suffix)
    accepted = (attached.suffix, *(form.removeprefix(stem) for form in attached.alternatives))
    return accepted if own else tuple(form for form in accepted if _letters(form) == _letters(attached.suffix))


def _corrected(entry: Entry, verdict: Verdict, suffix: str, new: str, told: str) -> tuple[Verdict, Reason]:
    """The verdict where the *suffix* is corrected to a *new* one, and why."""
    values = {"suffix": suffix, "new": new}
    changed: Verdict = "change" if entry.concept.kind in NAMES else "review"
    changed = changed if verdict == "right" else verdict
    if told == "sign":
        return changed, Reason("The suffix is joined to this name as %(new)s, not %(suffix)s.", values)
    if told == "letters":
        return changed, Reason("The suffix %(suffix)s is %(new)s without its diacritics.", values)
    unfit = Reason("The suffix %(suffix)s does not fit the sound of the name; %(new)s does.", values)
    return changed if _is_spelt_as_said(entry) else "review", unfit


def _is_spelt_as_said(entry: Entry) -> bool:
    """Whether the spelling of the name tells its sound; that of a place always does."""
    rules = grammar(entry.term.lang)
    return entry.concept.kind == "place" or rules is None or rules.spelt_as_said


def _suffix(found: str, accepted: tuple[str, ...], letters: str, language: str) -> tuple[str, str | None]:
    """The suffix to write for the one *found*, and what was wrong with it: None, its `sign`, `letters` that
    lack their diacritics, `marks` that do not belong there, or its `sound`.
    """
    in_capitals = case_of(letters) == "upper" or (len(letters) == 1 and letters.isupper())
    spelt = [upper(form, language) if in_capitals else form for form in accepted]
    plain = found.translate(_ONE_APOSTROPHE)
    if plain in [form.translate(_ONE_APOSTROPHE) for form in spelt]:
        return found, None
    sign = found[: len(found) - len(letters)]
    new = spelt[0]
    new_sign = new[: len(new) - len(_letters(new))]
    if new_sign and new_sign in APOSTROPHES and sign and sign in APOSTROPHES:
        new = sign + new[len(new_sign) :]
    if _letters(new) == letters:
        return new, "sign"
    if fold_key(new) != fold_key(letters):
        return new, "sound"
    # nobody types a mark too many who cannot type them
    return new, "marks" if any(map(is_marked, set(letters) - set(new))) else "letters"


def _is_settled(written: Written, house: HouseForm, features: Features, language: str) -> bool:
    """Whether a suffix that is not the usual one of the house form is no mistake: it fits the form found, by another
    shape or because that form is another, or writers differ.
    """
    entry, (term, name) = written.entry, house
    own = entry.term == term
    hints = hints_of(entry.concept, entry.term)
    if suffix_fits(name if own else entry.form, features, entry.term.lang, hints, written.letters):
        return True
    return own and _sound_is_open(term, language)


def _sound_is_open(term: Term, tag: str) -> bool:
    """Whether a form of *term* that was seen breaks the rule: then writers differ, and the suffix found stays."""
    name = fold_key(term.form)
    for form in term.inflected:
        letters = _letters(form[len(term.form) :])
        if fold_key(form).startswith(name) and letters:
            readings, hints = suffix_readings(letters, tag), Hints(term.reading, term.izafet)
            if readings and not any(suffix_fits(term.form, chain, tag, hints, letters) for chain in readings):
                return True
    return False


def _letters(suffix: str) -> str:
    return suffix.lstrip(SIGNS)


def _closing(between: str) -> bool:
    return any(sign not in SIGNS for sign in between)


def _placed(name: str, stem: str, entry: Entry, language: str) -> str:
    """*name* in the letter case and the layout of the *stem* it replaces."""
    return _laid_out(_cased(name, stem, entry, language), stem)


def _laid_out(name: str, stem: str) -> str:
    """*name* with the line breaks and fixed spaces that part as many words of the *stem*."""
    gaps, words = _GAP.findall(stem), name.split(" ")
    if len(words) != len(gaps) + 1:
        return name
    kept = [gap if LAYOUT.search(gap) else " " for gap in gaps]
    return "".join(map("".join, zip(words, (*kept, ""), strict=True)))


def _cased(name: str, stem: str, entry: Entry, language: str) -> str:
    """*name* in the letter case of the *stem*; a title keeps the small letters it was set with."""
    if case_of(stem) == "upper" and entry.term.type != "abbreviation":
        return upper(name, language)
    if entry.concept.kind in NAMES or stem[:1].isupper():
        return capitalised(name, language) if stem[:1].isupper() else name
    first = name.partition(" ")[0]
    return name if case_of(first) == "upper" else lower(first, language) + name[len(first) :]


def in_language(text: str, settled: Settled, wording: Wording, target: str) -> Wording:
    """The *wording* in another language, *target*: its house term, bare, since its grammar is not the text's."""
    item, entry = settled.candidate, settled.candidate.entry
    written = house_form(entry.concept, target, entry.term, entry.surname)
    if written is None:
        why = (*wording.why, Reason("The glossary has no form of it in this language yet."))
        return wording._replace(replacement=None, verdict="review", why=why)
    term, name = written
    name = _placed(name, text[item.start : item.stem_end], entry, target)
    if wording.verdict == "right" and name == text[item.start : item.end]:
        return wording
    sure = wording.verdict in {"right", "change"} and term.origin in {"approved", "attested"}
    is_name = entry.concept.kind in NAMES
    why = (*wording.why, Reason("Written in %(language)s, as asked.", {"language": orthography(target).name}))
    return wording._replace(replacement=name, verdict="change" if sure and is_name else "review", why=why)
