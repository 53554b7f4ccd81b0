"""What may stand at a place that was found: which spelling of which concept, with which suffix.

Every spelling that the letters, the gaps and the suffix allow is a `Candidate`; which of them is meant, and what to
say about it, is for resolve.py.
"""

from __future__ import annotations

import functools
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import regex

from glossary.finding.index.compiled import Found, Numbers
from glossary.finding.index.entries import Entry, declined, hints_of
from glossary.finding.known.arrangement import Neighbours
from glossary.finding.known.compare import differences
from glossary.finding.known.scan import Scanned
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.inflection.features import ADDRESSED, CASES, DERIVATIONS, Features
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.model import Concept
from glossary.orthography.fold import APOSTROPHES, HYPHENS, QUOTES, SIGNS, SPACE, fold_key
from glossary.orthography.identify import in_script, script_of

_GAP = regex.compile(rf"[^\p{{L}}\p{{M}}\p{{N}}\p{{Cf}}{regex.escape(APOSTROPHES)}]+")
_SPACE = bytes([SPACE])
#: The longest letters that are taken for a suffix because of the sign before them.
LONGEST_SUFFIX = 12
#: After these a word has ended.
_CLOSING = frozenset(QUOTES + ")]" + HYPHENS)
_BEFORE_SUFFIX = _CLOSING | frozenset(SIGNS)
_AFTER = regex.compile(
    rf"(?=\P{{L}})([{regex.escape(QUOTES)})\]]?[{regex.escape(SIGNS)}]?)(\p{{L}})([\p{{L}}\p{{M}}]*)"
)
#: What is joined to a name that ends in a quotation mark.
_JOINED = regex.compile(r"\p{Ll}[\p{L}\p{M}]*")


class Candidate(NamedTuple):
    """A form at a place of the readable text: stem from *start* to *stem_end*, suffix up to *end*.

    *between* is what stands between stem and suffix (a sign or a closing quotation mark); *readings* are the
    feature chains the suffix may stand for, likeliest first, `((),)` for a bare name.
    """

    start: int
    stem_end: int
    end: int
    entry: Entry
    between: str
    letters: str
    readings: tuple[Features, ...]

    @property
    def bare(self) -> bool:
        """Whether no suffix stands after the stem."""
        return not self.letters


class Candidates:
    """The candidates of a scanned text of the orthography *language*, read from the glossary as they are asked for."""

    def __init__(self, scanned: Scanned, language: str, unread: Stretches) -> None:
        self._scanned, self._language, self._unread = scanned, language, unread

    def whole(self) -> list[Candidate]:
        """The whole terms that may stand in the text."""
        return list(self._whole())

    def _whole(self) -> Iterator[Candidate]:
        scanned = self._scanned
        for space, end, pattern in scanned.hits:
            if entries := scanned.glossary.whole(pattern):
                place = _Place.at(scanned, space, end)
                yield from self._candidates(place, _likeliest(entries, place.stem, self._language))
        for space, end, pattern in scanned.declined:
            if forms := self._forms(space, end, scanned.glossary.whole(pattern)):
                yield from self._candidates(_Place.at(scanned, space, end), forms)

    def around_surnames(self, is_open: Callable[[int], bool]) -> Iterator[list[Candidate]]:
        """What may stand at each surname of the text that begins where it *is_open*: it alone, with initials, or the
        full name around it, put otherwise than it is stored.
        """
        offset = self._scanned.folded.offsets.item
        hits, declined = (
            [hit for hit in found if is_open(offset(hit[0] + 1))]
            for found in (self._scanned.hits, self._scanned.declined)
        )
        for (space, end), entries in self._surnames(hits):
            place = _Place.at(self._scanned, space, end)
            yield list(self._candidates(place, _likeliest(entries, place.stem, self._language)))
        for (space, end), entries in self._surnames(declined):
            if forms := self._forms(space, end, entries):
                yield list(self._candidates(_Place.at(self._scanned, space, end), forms))

    def _surnames(self, hits: Iterable[Found]) -> Iterable[tuple[tuple[int, int], list[Entry]]]:
        """The surnames at each place of *hits*, of all parts of the index."""
        found: defaultdict[tuple[int, int], list[Entry]] = defaultdict(list)
        for space, end, pattern in hits:
            if entries := self._bearers(pattern):
                found[space, end] += entries
        return found.items()

    def _bearers(self, pattern: int) -> list[Entry]:
        """Whose surname *pattern* is. Where that are more than can be told apart, those are meant whose full names
        may stand in the text, if there are any.
        """
        glossary = self._scanned.glossary
        named = glossary.bearers(pattern, self._named) if glossary.is_crowded(pattern) else []
        return named or glossary.surnames(pattern)

    @functools.cached_property
    def _named(self) -> list[Numbers]:
        """The concepts whose whole terms may stand in the text."""
        patterns = {pattern for *_, pattern in (*self._scanned.hits, *self._scanned.declined)}
        return self._scanned.glossary.named_by(patterns)

    def _forms(self, space: int, end: int, entries: Iterable[Entry]) -> list[Entry]:
        """The case forms of *entries* that stand between a *space* and the *end* of a word."""
        key = self._scanned.folded.data[space + 1 : end]
        return [form for entry in entries if (form := _declined(entry, key))]

    def _candidates(self, place: _Place, entries: Iterable[Entry]) -> Iterator[Candidate]:
        for entry in entries:
            candidate = self._arranged(place, entry) if entry.surname else None
            candidate = candidate or _candidate(place, entry, self._language)
            if candidate and not self._is_excluded(candidate):
                yield candidate

    def _is_excluded(self, item: Candidate) -> bool:
        """Whether *item* stands in what is not read, or an editor judged that this spelling is not its concept."""
        if (item.start, item.stem_end) in self._unread:
            return True
        return is_distinct(self._scanned.text[item.start : item.stem_end], item.entry.concept)

    def _arranged(self, place: _Place, entry: Entry) -> Candidate | None:
        """The name of *entry* with the other parts that stand around its surname."""
        found = place.neighbours.arrangement(entry, self._language)
        if found is None:
            return None
        (start, stem_end, end, _), whole = found
        return _candidate(_Place(place.text, start, stem_end, end), whole, self._language)


def is_distinct(name: str, concept: Concept) -> bool:
    """Whether an editor judged that *name* is not *concept*: letter case, diacritics and spacing aside."""
    return bool(concept.distinct) and fold_key(name) in map(fold_key, concept.distinct)


def _likeliest(entries: Sequence[Entry], written: str, language: str) -> Sequence[Entry]:
    """*entries* without the other spellings of concepts that *language* itself writes just as it is *written*."""
    if len(entries) == 1:
        return entries
    exact = [item for item in entries if item.term.lang == language and not differences(written, item.form, language)]
    settled = {item.concept.id for item in exact}
    return [*exact, *(item for item in entries if item.concept.id not in settled)] if exact else entries


@functools.lru_cache(maxsize=50_000)
def _declined(entry: Entry, key: bytes) -> Entry | None:
    """The case form of *entry* whose folded letters are *key*."""
    forms = declined(entry.form, entry.term.lang, hints_of(entry.concept, entry.term))
    if key not in forms:
        return None
    form, features = forms[key]
    return replace(entry, form=form, features=features, inflected=True)


class _Place:
    """A place in the text: the stem, and the rest of its last word."""

    def __init__(self, text: str, start: int, stem_end: int, end: int) -> None:
        self.text, self.start, self.stem_end, self.end = text, start, stem_end, end
        self.stem = text[start:stem_end]
        self.rest = self.rest_after(stem_end)

    @classmethod
    def at(cls, scanned: Scanned, space: int, end: int) -> _Place:
        """The place in the text of what stands in the folded one between a *space* and the *end* of a stem."""
        text, offset = scanned.text, scanned.folded.offsets.item
        stop = scanned.folded.data.index(_SPACE, end)
        stem_end = _over_marks(text, offset(end - 1) + 1, offset(end))
        word_end = _over_marks(text, offset(stop - 1) + 1, offset(stop)) if stop > end else stem_end
        return cls(text, offset(space + 1), stem_end, word_end)

    @functools.cached_property
    def neighbours(self) -> Neighbours:
        """The words around it."""
        return Neighbours(self.text, self.start, self.stem_end, self.rest[2])

    def rest_after(self, stem_end: int) -> tuple[str, str, int]:
        """What stands between the stem and the letters of its suffix, those letters, and where they end."""
        text = self.text
        if self.end > stem_end:
            rest = text[stem_end : self.end]
            letters = rest.lstrip(SIGNS)
            return rest[: len(rest) - len(letters)], letters, self.end
        if text[stem_end - 1] in _CLOSING and (joined := _JOINED.match(text, stem_end)):
            return "", joined.group(), joined.end()
        after = _AFTER.match(text, stem_end) if text[stem_end : stem_end + 1] in _BEFORE_SUFFIX else None
        if after is None or (after[2].isupper() and not text[self.start : stem_end].isupper()):
            return "", "", stem_end
        return after[1], after[2] + after[3], after.end()


def _over_marks(text: str, position: int, following: int) -> int:
    """The end of the letter before *position* with its marks, of which the *following* letter or gap is none; what
    closes a stretch of another direction is none either.
    """
    while position < following and _is_mark(text[position]):
        position += 1
    return position


def _is_mark(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category in {"Mn", "Mc", "Me"} or (category == "Cf" and unicodedata.bidirectional(sign) == "BN")


def _candidate(place: _Place, entry: Entry, language: str) -> Candidate | None:
    """What *entry* is at *place*, if its letters, gaps and suffix are such that it may stand there."""
    if entry.inflected and declines(entry.term.lang) and not declines(language):
        return None
    start, stem_end, stem = place.start, place.stem_end, place.stem
    if stem != entry.form:
        start, stem_end = _with_outer_signs(place, entry.form)
        stem = place.text[start:stem_end]
        if _gaps(stem) != _gaps(entry.form):
            return None
    between, letters, end = place.rest if stem_end == place.stem_end else place.rest_after(stem_end)
    if not letters:
        return Candidate(start, stem_end, end, entry, "", "", ((),))
    if entry.features or entry.inflected:
        return None
    tags = (in_script(language, script_of(stem)), entry.term.lang, language)
    readings = _readings(letters, between, tags, entry.surname, entry.concept.kind == "title", stem.islower())
    if not readings and not _CLOSING.isdisjoint(between or stem[-1:]):
        return Candidate(start, stem_end, stem_end, entry, "", "", ((),))
    if not readings and between and parts_suffixes(language) and len(letters) <= LONGEST_SUFFIX:
        readings = ((),)
    return Candidate(start, stem_end, end, entry, between, letters, readings) if readings else None


@functools.lru_cache(maxsize=50_000)
def _readings(
    letters: str, between: str, tags: tuple[str, ...], surname: bool, title: bool, small: bool
) -> tuple[Features, ...]:
    """What the suffix *letters* means on a name, in the first of *tags* in which it means anything; *small* says that
    the name stands in small letters.

    Not what makes another word of it: `başkanlık` is no president, `bakılı` no town, `Tatarlar` nobody of that
    surname; and, without a sign, not those of whom one speaks to: `Singapurdan` is not yours.
    """
    for tag in dict.fromkeys(tags):
        chains = signed_readings(letters, tag, between)
        if surname:
            chains = tuple(chain for chain in chains if chain[0] in CASES or chain[0] == "COP")
        elif title or small:
            chains = tuple(chain for chain in chains if chain[0] not in DERIVATIONS)
        if not (surname or title or between):
            chains = tuple(chain for chain in chains if chain[0] not in ADDRESSED or len(chain) > 1)
        if chains:
            return chains
    return ()


def _with_outer_signs(place: _Place, form: str) -> tuple[int, int]:
    """The stem with the quotation marks, full stops and letter apostrophes that its *form* begins or ends with."""
    start, end, text = place.start, place.stem_end, place.text
    before = len(form) - len(form.lstrip(QUOTES))
    if before and start >= before and all(sign in QUOTES for sign in text[start - before : start]):
        start -= before
    tail = form[len(form.rstrip(QUOTES + APOSTROPHES + ".)")) :]
    for sign in tail:
        class_ = next((signs for signs in (QUOTES, APOSTROPHES) if sign in signs), sign)
        if end < len(text) and text[end] in class_:
            end += 1
    return start, end


@functools.lru_cache(maxsize=50_000)
def _gaps(name: str) -> tuple[str, ...]:
    """What parts the words of *name*: a comma or a new paragraph is no space."""
    return tuple(map(_gap, _GAP.findall(name)))


def _gap(signs: str) -> str:
    if signs.count("\n") > 1 or signs.count("\r\n") > 1:
        return "paragraph"
    plain = "".join('"' if sign in QUOTES else sign for sign in signs if not sign.isspace() and sign not in HYPHENS)
    return plain or " "
