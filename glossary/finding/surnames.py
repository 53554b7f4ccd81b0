"""A surname alone: is it this person's, or somebody else's?"""

from __future__ import annotations

from typing import Literal

from glossary.finding.candidates import Candidate
from glossary.finding.entries import hints_of
from glossary.finding.nameword import MASCULINE_ENDS, inner
from glossary.finding.surroundings import INITIAL, WORD_BEFORE, before, starts_sentence
from glossary.inflection.attach import suffix_fits
from glossary.languages.clues import cues
from glossary.orthography.casing import case_of, lower
from glossary.orthography.fold import fold_key

OtherName = Literal["none", "possible", "sure"]


def may_be_feminine(item: Candidate, stem: str) -> bool:
    """Whether a surname with the suffix -a may be the surname of a woman: `Kərimova`, `Әлиева`."""
    return not item.between and item.letters.lower() in {"a", "а"} and stem.lower().endswith(MASCULINE_ENDS)


def suffix_of_sound(item: Candidate) -> bool:
    """Whether one reading of the suffix is what the sound of the name asks for."""
    term = item.entry.term
    hints = hints_of(item.entry.concept, term)
    return any(suffix_fits(item.entry.form, chain, term.lang, hints, item.letters) for chain in item.readings)


def _is_own_initial(initial: str, item: Candidate) -> bool:
    """Whether a first name of the person begins with *initial*, its diacritics included: E. is no Ə."""
    given = (known.form for known in item.entry.concept.terms if " " in known.form)
    small = initial.lower()
    return any(form.lower().startswith(small) for form in given)


def other_name_before(text: str, item: Candidate, language: str) -> OtherName:
    """Whether a first name that is none of the person's stands right before the surname.

    Another initial, or another capitalised word that is no title, is surely one; a word that begins its sentence may
    be.
    """
    preceding, titles = before(text, item.start), cues(language).titles | cues(language).address
    initial = INITIAL.search(preceding)
    if initial:
        return "none" if _is_own_initial(initial[1], item) or lower(initial[1], language) in titles else "sure"
    match = WORD_BEFORE.search(preceding)
    if match is None or not match[1][0].isupper() or case_of(text[item.start : item.stem_end]) == "upper":
        return "none"
    own = _own_words(item)
    if fold_key(match[1]) in own or lower(match[1], language) in titles:
        return "none"
    return "possible" if starts_sentence(text, item.start - len(preceding) + match.start(1)) else "sure"


def is_anothers(text: str, item: Candidate, language: str) -> bool:
    """Whether a known given name stands before the surname that is none of the person's: then another is named."""
    match = WORD_BEFORE.search(before(text, item.start))
    if item.entry.template or match is None or not match[1][0].isupper() or fold_key(match[1]) in _own_words(item):
        return False
    return inner(match[1], language).given and lower(match[1], language) not in cues(language).titles


def _own_words(item: Candidate) -> set[bytes]:
    """The words of the person's names, and the parts of those with a hyphen."""
    names = (known.form for known in item.entry.concept.terms)
    return {key for name in names for word in name.split() for key in (fold_key(word), *fold_key(word).split())}
