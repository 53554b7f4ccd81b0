"""Find the forms of the glossary in a readable text: stem in the index, legal suffix chain after it.

The text is folded once and scanned once. Every place that a form may stand at comes out as a `Candidate`;
which of them is meant, and what to say about it, is for resolve.py.
"""

from __future__ import annotations

import functools
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from glossary.finding.compare import differences
from glossary.finding.entries import Entry, declined, hints_of
from glossary.finding.index import Index
from glossary.finding.stems import declines, stems
from glossary.inflection.features import ADDRESSED, CASES, DERIVATIONS
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.orthography.fold import APOSTROPHES, HYPHENS, QUOTES, SPACE, Folded, fold
from glossary.orthography.identify import in_script, script_of

_GAP = regex.compile(rf"[^\p{{L}}\p{{M}}\p{{N}}\p{{Cf}}{regex.escape(APOSTROPHES)}]+")
_DOMAINS = ("com", "org", "net", "info", "gov", "edu", "az", "tr", "kz", "uz", "kg", "tm", "ru")
_UNREAD = regex.compile(
    rf"""
      (?<!\w) (?:https?://|www\.) [^\s<>]++
    | (?<![\w.+-]) [\w.+-]++ @ [\w-]++ (?:\.[\w-]++)++
    | (?<![\w@#]) [@#] \w++
    | (?<![\w.-]) [\w-]++ (?:\.[\w-]++)*? \.(?:{"|".join(_DOMAINS)})\b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
#: What one of these addresses has: most texts have none, and need not be looked through word by word.
_TELLING = ("@", "#", "://", "www.", *(f".{domain}" for domain in _DOMAINS))
#: The longest letters that are taken for a suffix because of the sign before them.
LONGEST_SUFFIX = 12
_CLOSING = QUOTES + ")]"
_SIGNS = APOSTROPHES + HYPHENS
_AFTER = regex.compile(rf"[{regex.escape(_CLOSING)}]?[{regex.escape(_SIGNS)}]?(\p{{L}}[\p{{L}}\p{{M}}]*)")


@dataclass(frozen=True, slots=True)
class Candidate:
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
    readings: tuple[tuple[str, ...], ...]

    @property
    def bare(self) -> bool:
        """Whether no suffix stands after the stem."""
        return not self.letters


def scan(text: str, index: Index, language: str) -> list[Candidate]:
    """All candidates of *index* in *text*, a text in the orthography *language*, in the order of their ends."""
    folded = fold(text)
    small = text.lower()
    unread = [match.span() for match in _UNREAD.finditer(text)] if any(sign in small for sign in _TELLING) else []
    ends = [stop for _, stop in unread]
    found: list[Candidate] = []
    for place, entry in _read_places(text, folded, index, language):
        next_unread = bisect_right(ends, place.start)
        if next_unread == len(unread) or unread[next_unread][0] >= place.stem_end:
            found.extend(_candidates(place, entry, language))
    return found


def _read_places(text: str, folded: Folded, index: Index, language: str) -> Iterator[tuple[_Place, Entry]]:
    """Every spelling of *index* in *text* with its place, and where *language* declines names their case forms.

    At one end the longer hits come first: whose full name *language* writes just so there is not looked for by the
    surname alone.
    """
    named: set[tuple[int, str]] = set()
    for start, end, entries in index.hits(folded.data):
        meant = [item for item in entries if not (item.surname and (end, item.concept.id) in named)]
        if not meant:
            continue
        place = _Place(text, folded, start, end)
        exact = _exact(meant, text[place.start : place.stem_end], language)
        settled = {(item.concept.id, item.surname) for item, same in zip(meant, exact, strict=True) if same}
        named.update((end, id) for id, surname in settled if not surname)
        for item, same in zip(meant, exact, strict=True):
            if same or (item.concept.id, item.surname) not in settled:
                yield place, item
    if declines(language):
        yield from _declined_places(text, folded, index)


def _exact(entries: Sequence[Entry], written: str, language: str) -> list[bool]:
    """Which of *entries* are spellings of *language* itself, and *written* just so."""
    return [item.term.lang == language and not differences(written, item.form, language) for item in entries]


def _declined_places(text: str, folded: Folded, index: Index) -> Iterator[tuple[_Place, Entry]]:
    stemmed = stems(folded.data)
    for start, end, entries in index.stem_hits(stemmed.data):
        if stemmed.data[end] != SPACE:
            continue
        first, last = stemmed.place(start), folded.data.index(SPACE, stemmed.place(end - 1))
        place, key = _Place(text, folded, first, last), folded.data[first:last]
        for entry in entries:
            forms = declined(entry.form, entry.term.lang, hints_of(entry.concept, entry.term))
            if key in forms:
                form, features = forms[key]
                yield place, replace(entry, form=form, features=features, inflected=True)


class _Place:
    """A hit in the folded text, taken back to the text: the stem, and the rest of its last word."""

    def __init__(self, text: str, folded: Folded, start: int, end: int) -> None:
        self.text = text
        self._rests: dict[int, tuple[str, str, int]] = {}
        self.start = int(folded.index[start])
        self.stem_end = _over_marks(text, int(folded.index[end - 1]) + 1)
        stop = folded.data.index(SPACE, end)
        self.rest_end = _over_marks(text, int(folded.index[stop - 1]) + 1) if stop > end else self.stem_end

    def rest(self, stem_end: int) -> tuple[str, str, int]:
        """What stands between the stem and the letters of its suffix, those letters, and where they end."""
        if stem_end not in self._rests:
            self._rests[stem_end] = self._rest(stem_end)
        return self._rests[stem_end]

    def _rest(self, stem_end: int) -> tuple[str, str, int]:
        text = self.text
        if self.rest_end > stem_end:
            rest = text[stem_end : self.rest_end]
            letters = rest.lstrip(_SIGNS)
            return rest[: len(rest) - len(letters)], letters, self.rest_end
        after = _AFTER.match(text, stem_end)
        if after is None or after.start(1) == stem_end:
            return "", "", stem_end
        if after.group(1)[0].isupper() and not text[self.start : stem_end].isupper():
            return "", "", stem_end
        return text[stem_end : after.start(1)], after.group(1), after.end()


def _over_marks(text: str, position: int) -> int:
    """The end of the letter before *position* with its marks; what closes a stretch of another direction is none."""
    while position < len(text) and _is_mark(text[position]):
        position += 1
    return position


def _is_mark(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category in {"Mn", "Mc", "Me"} or (category == "Cf" and unicodedata.bidirectional(sign) == "BN")


def _candidates(place: _Place, entry: Entry, language: str) -> Iterator[Candidate]:
    text = place.text
    start, stem_end = _with_outer_signs(place, entry.form)
    stem = text[start:stem_end]
    if not (stem == entry.form or _gaps(stem) == _gaps(entry.form)):
        return
    between, letters, end = place.rest(stem_end)
    if not letters:
        yield Candidate(start, stem_end, end, entry, "", "", ((),))
        return
    if entry.features or entry.inflected:
        return
    for tag in dict.fromkeys((in_script(language, script_of(stem)), entry.term.lang, language)):
        if readings := _of_names(signed_readings(letters, tag, between), entry, stem, between):
            yield Candidate(start, stem_end, end, entry, between, letters, readings)
            return
    if between and _closes_word(between):
        yield Candidate(start, stem_end, stem_end, entry, "", "", ((),))
    elif between and parts_suffixes(language) and len(letters) <= LONGEST_SUFFIX:
        yield Candidate(start, stem_end, end, entry, between, letters, ((),))


def _of_names(
    readings: tuple[tuple[str, ...], ...], entry: Entry, stem: str, between: str
) -> tuple[tuple[str, ...], ...]:
    """*readings* without those that make another word of it: `başkanlık` is no president, `bakılı` no town, `Tatarlar`
    nobody of that surname; and, without a sign, without those of whom one speaks to: `Singapurdan` is not yours.
    """
    if entry.surname:
        return tuple(chain for chain in readings if chain[0] in CASES or chain[0] == "COP")
    if entry.concept.kind != "title" and not between:
        readings = tuple(chain for chain in readings if chain[0] not in ADDRESSED or len(chain) > 1)
    if entry.concept.kind != "title" and not stem.islower():
        return readings
    return tuple(chain for chain in readings if chain[0] not in DERIVATIONS)


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


def _closes_word(between: str) -> bool:
    return any(sign in _CLOSING or sign in HYPHENS for sign in between)
