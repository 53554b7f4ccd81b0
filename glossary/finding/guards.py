"""Guards against false hits: where a form of the glossary is only a word.

Measured reasons: facts on morphology 3.3 (ordinary words, sentence starts, short names) and the traps of
press usage (MEDİA and media).
"""

from __future__ import annotations

import functools
import unicodedata

from glossary.finding.candidates import Candidate
from glossary.finding.compare import differences
from glossary.finding.entries import Entry
from glossary.finding.surnames import may_be_feminine, suffix_of_sound
from glossary.finding.surroundings import Traits, in_capitals, starts_sentence
from glossary.inflection.features import CASES, DERIVATIONS
from glossary.inflection.ordinary import bases_of, folded_bases_of, is_listed
from glossary.inflection.suffix_table import folded_readings, needs_sign, parts_suffixes
from glossary.orthography.casing import case_of
from glossary.orthography.fold import APOSTROPHES, fold_key

#: A lower-case word is taken for a name of one of these kinds alone.
_LOWER_CASE_KINDS = frozenset({"place", "organisation"})

#: Abbreviations of so few letters are no words that could stand in a headline by chance.
SHORTEST_WORD = 3

#: Where a sign is expected before suffixes: the shortest name that is found without one, and that is found so as the
#: first word of a sentence (facts on morphology 3.3).
SHORTEST_UNSIGNED, SHORTEST_FIRST = 4, 4
#: The shortest name in small letters that is found among capitalised words.
SHORTEST_SMALL = 6

#: The longest name in capitals that is taken for an abbreviation.
LONGEST_CAPITALS = 5
#: Letters of the region that fold to a plain one, beside those with a mark of their own.
_OWN_LETTERS = frozenset("əøæßłđҝҹғқңөұүҳҷ")
_LOOSE = frozenset("ıiйиёеîâûњ")


def is_plausible(text: str, item: Candidate, traits: Traits) -> bool:
    """Whether *item* can be a name at its place in a text of those *traits*, and not just a word that folds alike."""
    stem = text[item.start : item.stem_end]
    entry = item.entry
    if entry.term.type == "abbreviation":
        foreign = entry.term.lang != traits.language
        return _set_like(stem, entry.form) and not (foreign and in_capitals(text, item.start, item.end))
    if entry.surname and may_be_feminine(item, stem) and (parts_suffixes(entry.term.lang) or not suffix_of_sound(item)):
        return False
    if " " in entry.form.strip() or entry.concept.kind == "title":
        return True
    return _is_told(text, item, stem, traits) and (bool(item.between) or not _is_word(text, item, stem, traits))


def _is_told(text: str, item: Candidate, stem: str, traits: Traits) -> bool:
    """Whether a name of one word is written as a name is, and with the signs and letters that this one has."""
    entry = item.entry
    tag = entry.term.lang
    if not _set_like_short(stem, entry.form) or _has_more_marks(stem, entry.form):
        return False
    if needs_sign(tag) and _signs(stem) > _signs(entry.form):
        return False
    if parts_suffixes(tag) and not item.bare and not item.between and not _is_telling(text, item):
        return False
    if item.letters and not (item.between or needs_sign(tag) or _may_fit(item)):
        return False
    if case_of(stem) == "lower" and case_of(entry.form) != "lower":
        told = bool(item.between) or len(stem) >= SHORTEST_SMALL or not traits.capitals
        return told and entry.concept.kind in _LOWER_CASE_KINDS and tag == traits.language != "en"
    return True


def _may_fit(item: Candidate) -> bool:
    """Whether the suffix is that of a case, in which writers err, or one that fits the sound of the name."""
    return any(chain and chain[0] in CASES for chain in item.readings) or suffix_of_sound(item)


def _is_word(text: str, item: Candidate, stem: str, traits: Traits) -> bool:
    """Whether an ordinary word of the language stands where a name of one word would, without a sign."""
    language, word, form = traits.language, text[item.start : item.end], item.entry.form
    if case_of(stem) == "upper" and case_of(form) != "upper":
        return _is_word_in_capitals(item, word, language)
    if case_of(stem) == "lower" and case_of(form) != "lower":
        return traits.capitals and bool(bases_of(word, language))
    if item.bare:
        return "diacritics" in differences(stem, form, language) and is_listed(word, language)
    if needs_sign(language):
        return is_listed(word, language) and (
            case_of(word) != case_of(form) == "title"
            or starts_sentence(text, item.start)
            or in_capitals(text, item.start, item.end)
        )
    if parts_suffixes(language):
        return _is_word_with_suffix(item, word, traits, starts_sentence(text, item.start))
    return is_listed(word, language) and not _is_of_name(fold_key(word), fold_key(form), language)


def _is_word_in_capitals(item: Candidate, word: str, language: str) -> bool:
    """Whether *word*, in capitals, is or may be ordinary. A name that is a word, too, may stand in a case without a
    sign where no sign parts it from suffixes.
    """
    bases = folded_bases_of(word, language)
    if parts_suffixes(language) or not any(chain and chain[0] in CASES for chain in item.readings):
        return bool(bases)
    return any(base != fold_key(item.entry.form) for base in bases)


def _is_word_with_suffix(item: Candidate, word: str, traits: Traits, starts: bool) -> bool:
    """Whether *word*, where one looks for a sign before a suffix, is made of another word than the name; or, where a
    sentence *starts* with it, of the word that the name is.
    """
    language, name = traits.language, fold_key(item.entry.form)
    plain = not traits.diacritics
    bases = folded_bases_of(word, language) if plain else tuple(map(fold_key, bases_of(word, language)))
    return any(starts if base == name else not _is_of_name(base, name, language) for base in bases)


def _is_of_name(base: bytes, name: bytes, tag: str) -> bool:
    """Whether the word *base* is the *name* itself, or made of it: `Hollandalı` of Hollanda."""
    if base == name or not base.startswith(name):
        return base == name
    return any(chain[0] in DERIVATIONS for chain in folded_readings(base[len(name) :], tag))


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


def runs_over_sign(stem: str, entry: Entry) -> bool:
    """Whether *stem* has a sign inside that its form has not, where a sign parts suffixes: `Ali'ye` is no Aliye."""
    return parts_suffixes(entry.term.lang) and _signs(stem) > _signs(entry.form)


@functools.lru_cache(maxsize=50_000)
def _signs(text: str) -> int:
    return sum(letter in APOSTROPHES for letter in text)


def _is_telling(text: str, item: Candidate) -> bool:
    """Whether a name is long enough to be told from a word where the sign before its suffix is missing."""
    length = item.stem_end - item.start
    return length >= (SHORTEST_FIRST if starts_sentence(text, item.start) else SHORTEST_UNSIGNED)


def may_be_a_word(text: str, item: Candidate) -> bool:
    """Whether a name may be ordinary words at its place: small letters, a sentence start, a headline in capitals."""
    stem, entry = text[item.start : item.stem_end], item.entry
    single = " " not in entry.form.strip()
    if entry.concept.kind == "title" or (not single and entry.concept.kind not in {"organisation", "publication"}):
        return False
    if entry.term.type == "abbreviation":
        return in_capitals(text, item.start, item.end) and len(entry.form) > SHORTEST_WORD
    unsigned = single and item.letters and not item.between
    if unsigned and (needs_sign(entry.term.lang) or (parts_suffixes(entry.term.lang) and _is_common(stem, entry))):
        return True
    starts = single and starts_sentence(text, item.start)
    if starts and (entry.term.type == "short" or (entry.concept.kind == "person" and is_listed(stem, entry.term.lang))):
        return True
    return case_of(stem) == "lower" and case_of(entry.form) != "lower" and not item.between


def _is_common(stem: str, entry: Entry) -> bool:
    """Whether the name is an ordinary word, too."""
    return is_listed(stem, entry.term.lang) or is_listed(entry.form, entry.term.lang)


def _set_like(stem: str, form: str) -> bool:
    """Whether an abbreviation is set with the capitals it needs: `un` is not UN, `MEDIA` may be MEDİA."""
    plain, wanted = (value.replace("İ", "I").replace("ı", "i") for value in (stem, form))
    capitals = [letter.isupper() for letter in plain if letter.isalpha()]
    return all(capitals) or capitals == [letter.isupper() for letter in wanted if letter.isalpha()]
