"""A person named by other parts than the glossary stores: surname first, with a patronymic, with initials.

What can be worked out at a place of the text is no pattern of the index: where a surname stands, its neighbours tell
how the name is arranged. `Тоқаев Қасым-Жомарттың`, `Ильхам Гейдарович Алиев`, `Əliyev İ. H.`
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import regex

from glossary.finding.index.entries import Entry, hints_of
from glossary.finding.words.nameword import inflected
from glossary.finding.words.stems import declines, stem_key
from glossary.finding.words.word import Word
from glossary.inflection.attach import attach
from glossary.inflection.suffix_table import folded_suffixes
from glossary.languages.clues import name_endings
from glossary.orthography.fold import APOSTROPHES, fold_key

#: Stand for the given name and the surname in a template, and each letter of the last for one of several given names;
#: names hold no letters of private use.
GIVEN, SURNAME, GIVEN_NAMES = "\ue000", "\ue001", "\ue002\ue003\ue004"
#: How far before a surname the name may begin.
REACH = 80
#: So many words before or after a surname are looked at.
MOST_WORDS = 4
#: So many words of a text may be the given name: a hyphen in it may be a space.
MOST_GIVEN = 3
#: The cases of names that decline.
DECLINED = ("GEN", "DAT", "ACC", "INS", "ESS")
#: The shortest stem that a patronymic is known by.
SHORTEST_STEM = 3

_SPACE = r"[ \u00a0\u202f\n]"
_JOINTS = regex.escape(APOSTROPHES + "-")
_INITIAL = rf"(?P<initial>\p{{Lu}}[\p{{Ll}}{regex.escape(APOSTROPHES)}]?\.(?:-\p{{Lu}}\.)?)"
_PART = r"\p{L}[\p{L}\p{M}]{0,30}"
_WORD = rf"(?P<word>{_PART}(?:[{_JOINTS}]{_PART}){{0,2}})(?![\p{{L}}\p{{M}}])"
_BEFORE = regex.compile(rf"(?r)(?<![\p{{L}}\p{{M}}.])(?:{_INITIAL}{_SPACE}?|{_WORD}{_SPACE}){{1,{MOST_WORDS}}}$")
_AFTER = regex.compile(rf"(?:{_SPACE}?{_INITIAL}|{_SPACE}{_WORD}){{1,{MOST_WORDS}}}")


class Arrangement(NamedTuple):
    """Where a name begins, where its stem and the suffix on it end, and how its parts are put."""

    start: int
    stem_end: int
    end: int
    template: str

    def of(self, full: Entry) -> Entry:
        """The entry of a *full* name with the form that is expected at this place."""
        form = arranged(full.form, self.template)
        return replace(full, form=form, surname=GIVEN not in self.template, template=self.template)


def arranged(name: str, template: str) -> str:
    """The parts of a full *name* put as *template* says, which may leave some of them out; a name of one word stays as
    it is, and one with fewer given names than are asked for has all of them.
    """
    given, _, surname = name.rpartition(" ")
    if not given:
        return name
    for number, letter in enumerate(GIVEN_NAMES):
        template = template.replace(letter, "".join(given.split(" ")[number : number + 1]) or given)
    return template.replace(GIVEN, given).replace(SURNAME, surname)


class Neighbours:
    """The words around a surname from *start* to *stem_end*, whose inflected form ends at *end*."""

    def __init__(self, text: str, start: int, stem_end: int, end: int) -> None:
        self._text, self._start, self._stem_end, self._end = text, start, stem_end, end
        self._before = words_before(text, start)
        self._after = _words_after(text, end) if stem_end == end else []
        self._letters = {fold_key(word.text)[:1] for word in (*self._before, *self._after)}

    def may_name(self, entry: Entry) -> bool:
        """Whether a word here begins like a given name of *entry*: few people have no namesake."""
        return entry.term.type == "full" and not self._letters.isdisjoint(_beginnings(entry.term.form))

    def arrangement(self, entry: Entry, language: str) -> tuple[Arrangement, Entry] | None:
        """How the full name of *entry*, whose surname stands here, is put here with its other parts, and the entry of
        all that; None where it has no other parts here.
        """
        for full in _full_names(entry):
            given = fold_key(full.form.rpartition(" ")[0])
            found = (
                self._after_given(given, language)
                or self._before_given(given, language)
                or self._after_one_given(full.form, language)
                or self._after_initials(full.form)
                or self._before_initials(full.form)
            )
            if found:
                return found, found.of(full)
        return None

    def _after_given(self, given: bytes, language: str) -> Arrangement | None:
        """The given name stands before, with a patronymic or initials between."""
        words = self._before
        for first, word in enumerate(words):
            following = first + _length_of(given, words[first:])
            if following > first and _is_capitalised(word) and _may_stand_between(words[following:], language):
                literal = self._text[words[following - 1].end : self._start]
                return Arrangement(word.start, self._stem_end, self._end, GIVEN + literal + SURNAME)
        return None

    def _after_one_given(self, name: str, language: str) -> Arrangement | None:
        """One of several given names of a full *name* stands before, and no other person's: Tayyip Erdoğan."""
        names, words = [fold_key(given) for given in name.split(" ")[:-1]], self._before
        if len(names) < 2 or not words or fold_key(words[-1].text) not in names[: len(GIVEN_NAMES)]:
            return None
        if not _is_capitalised(words[-1]) or (len(words) > 1 and _is_given(words[-2], language)):
            return None
        given = GIVEN_NAMES[names.index(fold_key(words[-1].text))]
        literal = self._text[words[-1].end : self._start]
        return Arrangement(words[-1].start, self._stem_end, self._end, given + literal + SURNAME)

    def _before_given(self, given: bytes, language: str) -> Arrangement | None:
        """The given name stands after the surname, perhaps with a patronymic after it, and with the suffix of all."""
        words = self._after
        if not words:
            return None
        begins = SURNAME + self._text[self._stem_end : words[0].start] + GIVEN
        if number := _length_of(given, words):
            last = words[number - 1]
            stem_end, end = _over_patronymic(last, words[number:], language)
            return Arrangement(self._start, stem_end, end, begins + self._text[last.end : stem_end])
        for number, word in enumerate(words[:MOST_GIVEN]):
            length = _stem_length(word.text, given, b" ".join(fold_key(item.text) for item in words[:number]))
            if length and fold_key(word.text[length:]) in folded_suffixes(language):
                return Arrangement(self._start, word.start + length, word.end, begins)
        return None

    def _after_initials(self, name: str) -> Arrangement | None:
        words = self._before
        first = len(words)
        while first and words[first - 1].initial:
            first -= 1
        if first == len(words) or not is_initial_of(words[first].text, name):
            return None
        start = words[first].start
        return Arrangement(start, self._stem_end, self._end, self._text[start : self._start] + SURNAME)

    def _before_initials(self, name: str) -> Arrangement | None:
        words = self._after
        number = next((number for number, word in enumerate(words) if not word.initial), len(words))
        another = number == 1 and len(words) > 1 and _is_capitalised(words[1])  # Алиев И. Петров
        if not number or another or not is_initial_of(words[0].text, name):
            return None
        end = words[number - 1].end
        return Arrangement(self._start, end, end, SURNAME + self._text[self._stem_end : end])


def without_surname(text: str, word: Word, language: str) -> Arrangement | None:
    """How a name is put whose given name is the *word* of *text*, with a patronymic after it and no surname."""
    following = _words_after(text, word.end)
    stem_end, end = _over_patronymic(word, following, language)
    if stem_end == word.end or _words_after(text, end):
        return None
    return Arrangement(word.start, stem_end, end, GIVEN + text[word.end : stem_end])


def words_before(text: str, start: int) -> list[Word]:
    """The words and initials of *text* right before *start*; none if all are in small letters."""
    reach = max(0, start - REACH)
    # most are, and a look costs a tenth of the search
    if not any(map(str.isupper, "".join(text[reach:start].split()[-MOST_WORDS:]))):
        return []
    words = _words(_BEFORE.search(text, reach, start))
    return words if any(map(_is_capitalised, words)) else []


def _words_after(text: str, end: int) -> list[Word]:
    """The words and initials of *text* right after *end*; none if the first is in small letters."""
    if not any(map(str.isupper, text[end : end + 2])):
        return []
    words = _words(_AFTER.match(text, end))
    return words if words and _is_capitalised(words[0]) else []


def _words(match: regex.Match[str] | None) -> list[Word]:
    """The words and initials that a *match* caught, in order."""
    if match is None:
        return []
    spans = sorted((*match.spans("initial"), *match.spans("word")))
    return [Word(start, end, match.string[start:end]) for start, end in spans]


def _is_capitalised(word: Word) -> bool:
    return word.text[0].isupper()


def _is_given(word: Word, language: str) -> bool:
    return _is_capitalised(word) and inflected(word.text, language).given


@functools.lru_cache(maxsize=50_000)
def _beginnings(name: str) -> frozenset[bytes]:
    """The first letters of the given names in a full *name*."""
    return frozenset(word[:1] for word in fold_key(name.rpartition(" ")[0] or name).split())


def _full_names(entry: Entry) -> Iterator[Entry]:
    """The whole name in each case in which its surname may stand as it does: Мирзиёевой has four."""
    name, tag = entry.term.form, entry.term.lang
    if not (entry.features and declines(tag)):
        yield replace(entry, form=name)
        return
    surname, hints = fold_key(entry.form), hints_of(entry.concept, entry.term)
    for case in dict.fromkeys((*entry.features, *DECLINED)):
        form = attach(name, (case,), tag, hints).form
        if fold_key(form.rpartition(" ")[2]) == surname:
            yield replace(entry, form=form, features=(case,))


def _length_of(given: bytes, words: list[Word]) -> int:
    """How many of the first *words* are the *given* name, or 0."""
    keys = [fold_key(word.text) for word in words[:MOST_GIVEN]]
    return next((number for number in range(1, len(keys) + 1) if b" ".join(keys[:number]) == given), 0)


def _stem_length(word: str, given: bytes, before: bytes) -> int:
    """How many letters of *word* end the *given* name, of which the words *before* are the beginning, or 0."""
    ends = (end for end in range(1, len(word)) if b" ".join(filter(None, (before, fold_key(word[:end])))) == given)
    return next(ends, 0)


def _may_stand_between(words: list[Word], language: str) -> bool:
    """Whether *words* between a given name and a surname are initials, one more name, or a patronymic."""
    if not words or all(word.initial for word in words):
        return bool(words)
    if _is_patronymic(words[-1].text, language):
        return _is_capitalised(words[0])
    return len(words) == 1 and _is_capitalised(words[0]) and _may_be_given(words[0].text, language)


def _may_be_given(word: str, language: str) -> bool:
    """Whether *word* may be one more name of a person: none in a case, and no place (`Heydər Bakıda Əliyevi gördü`)."""
    known = inflected(word, language)
    return known.given or not (known.place or known.in_case)


def _over_patronymic(last: Word, words: list[Word], language: str) -> tuple[int, int]:
    """Where the name ends that goes on after its *last* word with a patronymic among *words*, and where its suffix."""
    for word in words[:2]:
        for length in range(len(word.text), 0, -1):
            suffix = fold_key(word.text[length:])
            if _is_patronymic(word.text[:length], language) and (not suffix or suffix in folded_suffixes(language)):
                return word.start + length, word.end
        if not _is_capitalised(word):
            break
    return last.end, last.end


def _is_patronymic(word: str, language: str) -> bool:
    """Whether *word* ends like a patronymic, in any case where the *language* declines names."""
    if declines(language) and stem_key(fold_key(word)).endswith(_patronymic_stems()):
        return True
    ends = name_endings()
    return word.lower().endswith((*ends.patronymics, *ends.patronymics_respelt))


@functools.cache
def _patronymic_stems() -> tuple[bytes, ...]:
    stems = {stem_key(fold_key(ending)) for ending in name_endings().patronymics}
    return tuple(stem for stem in stems if len(stem) >= SHORTEST_STEM)


def is_initial_of(initial: str, name: str) -> bool:
    """Whether *name* begins with the letters of *initial*, its diacritics included: E. is no Ə."""
    return name.lower().startswith(initial.partition(".")[0].lower())
