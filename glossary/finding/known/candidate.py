"""What stands at one place of a text: a stem, perhaps a sign, and what may be a suffix; and whether a spelling of the
glossary may stand so.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import NamedTuple

import regex

from glossary.finding.index.entries import Entry
from glossary.finding.known.arrangement import Neighbours
from glossary.finding.known.scan import Scanned
from glossary.finding.words.stems import declines
from glossary.inflection.features import ADDRESSED, CASES, DERIVATIONS, Features
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.orthography.fold import APOSTROPHES, HYPHENS, QUOTES, SIGNS, SPACE
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


class Place:
    """A place in the text: the stem, and the rest of its last word."""

    def __init__(self, text: str, start: int, stem_end: int, end: int) -> None:
        self.text, self.start, self.stem_end, self.end = text, start, stem_end, end
        self.stem = text[start:stem_end]
        self.rest = self.rest_after(stem_end)

    @classmethod
    def at(cls, scanned: Scanned, space: int, end: int) -> Place:
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


def candidate_at(place: Place, entry: Entry, language: str) -> Candidate | None:
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


def _with_outer_signs(place: Place, form: str) -> tuple[int, int]:
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
