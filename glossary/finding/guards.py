"""Guards against false hits: where a form of the glossary is only a word, or somebody else's name.

Measured reasons: facts on morphology 3.3 (ordinary words, sentence starts, short names) and the traps of
press usage (MEDİA and media, father and son, initials).
"""

from __future__ import annotations

import functools
import unicodedata
from typing import Literal

import regex

from glossary.finding.entries import Entry, hints_of
from glossary.finding.scan import Candidate
from glossary.inflection.attach import suffix_fits
from glossary.languages.load import grammar
from glossary.model import Term
from glossary.orthography.casing import case_of
from glossary.orthography.fold import APOSTROPHES, fold_key

#: A lower-case word is taken for a name of one of these kinds alone.
_LOWER_CASE_KINDS = frozenset({"place", "organisation"})

_INITIAL = regex.compile(rf"(?<![\p{{L}}\p{{M}}])(\p{{Lu}}[\p{{Ll}}{regex.escape(APOSTROPHES)}]?)\.(\s?)$")
_WORD_BEFORE = regex.compile(r"(?:^|(?<=[\s(«“\"'-]))([\p{L}\p{M}][\p{L}\p{M}’'ʻ‘-]*) $")
_SENTENCE_START = regex.compile(r"(?:^|[.!?…:\n])[\s\"“«'(—–-]*$")

#: How a man's surname ends that has a feminine form in -a.
_MASCULINE = ("ov", "ev", "in", "yn", "ın", "ов", "ев", "ёв", "ин", "ын")
#: Abbreviations of so few letters are no words that could stand in a headline by chance.
SHORTEST_WORD = 3

OtherName = Literal["none", "possible", "sure"]

#: Where a sign is expected before suffixes: the shortest name that is found without one, and that is found so as the
#: first word of a sentence (facts on morphology 3.3).
SHORTEST_UNSIGNED, SHORTEST_FIRST = 4, 6
#: The shortest name in small letters that is found among capitalised words.
SHORTEST_SMALL = 6

#: The longest name in capitals that is taken for an abbreviation.
LONGEST_CAPITALS = 5
#: Letters of the region that fold to a plain one, beside those with a mark of their own.
_OWN_LETTERS = frozenset("əøæßłđҝҹғқңөұүҳҷ")
_LOOSE = frozenset("ıiйиёеîâûњ")

#: How far back a word before a name can begin.
_REACH = 40


def is_plausible(text: str, item: Candidate, language: str, capitals: bool) -> bool:
    """Whether *item* can be a name at its place, and not just a word that folds alike.

    *capitals* says that the text has capital letters at all, so that small ones tell something.
    """
    stem = text[item.start : item.stem_end]
    entry = item.entry
    if entry.term.type == "abbreviation":
        foreign = entry.term.lang != language
        return _set_like(stem, entry.form) and not (foreign and in_capitals(text, item.start, item.end))
    if entry.surname and may_be_feminine(item, stem) and not suffix_of_sound(item):
        return False
    single = " " not in entry.form.strip()
    if not single or entry.concept.kind == "title":
        return True
    return _is_one_word(text, item, stem, language, capitals)


def _is_one_word(text: str, item: Candidate, stem: str, language: str, capitals: bool) -> bool:
    """Whether a name of one word can be meant by *stem*: words that fold alike are many."""
    entry = item.entry
    if not _set_like_short(stem, entry.form) or _has_more_marks(stem, entry.form):
        return False
    if needs_sign(entry.term.lang) and _signs(stem) > _signs(entry.form):
        return False
    if expects_sign(entry.term.lang) and not item.bare and not item.between and not _is_telling(text, item):
        return False
    if case_of(stem) == "lower" and case_of(entry.form) != "lower":
        told = bool(item.between) or len(stem) >= SHORTEST_SMALL or not capitals
        return told and entry.concept.kind in _LOWER_CASE_KINDS and entry.term.lang == language != "en"
    return True


def needs_sign(tag: str) -> bool:
    """Whether nothing but a sign parts a name from its case suffix in the language *tag*, as in English."""
    rules = grammar(tag)
    return rules is not None and rules.sign_required


def _set_like_short(stem: str, form: str) -> bool:
    """Whether a short name in capitals, for all we know an abbreviation, is set in capitals: `Yok` is no YÖK."""
    return len(form) > LONGEST_CAPITALS or case_of(form) != "upper" or _set_like(stem, form)


@functools.lru_cache(maxsize=50_000)
def _has_more_marks(stem: str, form: str) -> bool:
    """Whether *stem* has a letter with a diacritic where *form* has a plain one: writers leave them out, they add none.

    ı and i, й and ё are too easily mistaken to tell anything.
    """
    pairs = zip(_letters(stem), _letters(form), strict=False)
    return any(a not in _LOOSE and b not in _LOOSE and _is_marked(a) and not _is_marked(b) for a, b in pairs)


def _letters(name: str) -> str:
    small = unicodedata.normalize("NFC", name).replace("İ", "i").lower()
    return "".join(letter for letter in small if letter.isalpha())


def _is_marked(letter: str) -> bool:
    return letter in _OWN_LETTERS or len(unicodedata.normalize("NFD", letter)) > 1


def expects_sign(tag: str) -> bool:
    """Whether a sign parts a name from its case suffix in the language *tag*, as in Turkish."""
    rules = grammar(tag)
    return rules is not None and bool(rules.links.get("name")) and not rules.sign_required


def runs_over_sign(stem: str, entry: Entry) -> bool:
    """Whether *stem* has a sign inside that its form has not, where a sign parts suffixes: `Ali'ye` is no Aliye."""
    return expects_sign(entry.term.lang) and _signs(stem) > _signs(entry.form)


def _signs(text: str) -> int:
    return sum(letter in APOSTROPHES for letter in text)


def _is_telling(text: str, item: Candidate) -> bool:
    """Whether a name is long enough to be told from a word where the sign before its suffix is missing."""
    length = item.stem_end - item.start
    return length >= (SHORTEST_FIRST if starts_sentence(text, item.start) else SHORTEST_UNSIGNED)


def may_be_feminine(item: Candidate, stem: str) -> bool:
    """Whether a surname with the suffix -a may be the surname of a woman: `Kərimova`, `Әлиева`."""
    return not item.between and item.letters.lower() in {"a", "а"} and stem.lower().endswith(_MASCULINE)


def suffix_of_sound(item: Candidate) -> bool:
    """Whether one reading of the suffix is what the sound of the name asks for, without a sign."""
    term = item.entry.term
    hints = hints_of(item.entry.concept, term)
    made = (suffix_fits(item.entry.form, chain, term.lang, hints, item.letters) for chain in item.readings)
    return any(made) and not (term.lang == "tr" and not item.between)


def starts_sentence(text: str, position: int) -> bool:
    """Whether a sentence, a line or the text begins at *position*."""
    return bool(_SENTENCE_START.search(text[max(0, position - _REACH) : position])) or position == 0


def may_be_a_word(text: str, item: Candidate) -> bool:
    """Whether a name may be ordinary words at its place: small letters, a sentence start, a headline in capitals."""
    stem, entry = text[item.start : item.stem_end], item.entry
    single = " " not in entry.form.strip()
    if entry.concept.kind == "title" or (not single and entry.concept.kind not in {"organisation", "publication"}):
        return False
    if entry.term.type == "abbreviation":
        return in_capitals(text, item.start, item.end) and len(entry.form) > SHORTEST_WORD
    if single and item.letters and not item.between and needs_sign(entry.term.lang):
        return True
    starts = single and entry.term.type == "short" and starts_sentence(text, item.start)
    return starts or (case_of(stem) == "lower" and case_of(entry.form) != "lower" and not item.between)


def in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the line around a place is all capitals, so that capitals tell nothing."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    line = before + text[end : end + _REACH].partition("\n")[0]
    return any(map(str.isupper, line)) and not any(map(str.islower, line))


def initial_before(text: str, item: Candidate, name: str, term: Term | None) -> tuple[int, str]:
    """Where the name begins if an initial of the same person stands before the surname, and the house's writing.

    `Ə.İsmayılov` and `Ə. İsmayılov` belong to a person one of whose first names begins with that letter.
    """
    match = _INITIAL.search(text[max(0, item.start - _REACH) : item.start])
    if match is None or term is None:
        return item.start, name
    if not _is_own_initial(match[1], item):
        return item.start, name
    initial = term.form[: len(match[1].rstrip(APOSTROPHES))]
    after = term.form[len(initial) : len(initial) + 1]
    initial += after if after and after in APOSTROPHES else ""
    return item.start - len(match.group()), f"{initial}.{match[2]}{name}"


def _is_own_initial(initial: str, item: Candidate) -> bool:
    """Whether a first name of the person begins with *initial*, its diacritics included: E. is no Ə."""
    given = (known.form for known in item.entry.concept.terms if " " in known.form)
    small = initial.lower()
    return any(form.lower().startswith(small) for form in given)


def other_name_before(text: str, item: Candidate) -> OtherName:
    """Whether a first name that is none of the person's stands right before the surname.

    Another initial, or another capitalised word, is surely one; a word that begins its sentence may be.
    """
    before = text[max(0, item.start - _REACH) : item.start]
    initial = _INITIAL.search(before)
    if initial:
        return "none" if _is_own_initial(initial[1], item) else "sure"
    match = _WORD_BEFORE.search(before)
    if match is None or not match[1][0].isupper() or case_of(text[item.start : item.stem_end]) == "upper":
        return "none"
    own = {fold_key(word) for known in item.entry.concept.terms for word in known.form.split()}
    if fold_key(match[1]) in own:
        return "none"
    return "possible" if starts_sentence(text, item.start - len(before) + match.start(1)) else "sure"


def _set_like(stem: str, form: str) -> bool:
    """Whether an abbreviation is set with the capitals it needs: `un` is not UN, `MEDIA` may be MEDİA."""
    plain, wanted = (value.replace("İ", "I").replace("ı", "i") for value in (stem, form))
    capitals = [letter.isupper() for letter in plain if letter.isalpha()]
    return all(capitals) or capitals == [letter.isupper() for letter in wanted if letter.isalpha()]
