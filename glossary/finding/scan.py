"""Find the forms of the glossary in a readable text: stem in the index, legal suffix chain after it.

The text is folded once and scanned once. Every place that a form may stand at comes out as a `Candidate`;
which of them is meant, and what to say about it, is for resolve.py.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from glossary.finding.entries import Entry, declined, hints_of
from glossary.finding.index import Index
from glossary.finding.stems import declines, stems
from glossary.inflection.features import CASES, DERIVATIONS
from glossary.inflection.suffix_table import suffix_readings
from glossary.languages.load import grammar
from glossary.orthography.fold import APOSTROPHES, HYPHENS, QUOTES, SPACE, Folded, fold
from glossary.orthography.identify import in_script, main_script

_GAP = regex.compile(rf"[^\p{{L}}\p{{M}}\p{{N}}\p{{Cf}}{regex.escape(APOSTROPHES)}]+")
_UNREAD = regex.compile(
    r"""
      (?<!\w) (?:https?://|www\.) [^\s<>]++
    | (?<![\w.+-]) [\w.+-]++ @ [\w-]++ (?:\.[\w-]++)++
    | (?<![\w@#]) [@#] \w++
    | (?<![\w.-]) [\w-]++ (?:\.[\w-]++)*? \.(?:com|org|net|info|gov|edu|az|tr|kz|uz|kg|tm|ru)\b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
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
    unread = [match.span() for match in _UNREAD.finditer(text)]
    ends = [stop for _, stop in unread]
    found: list[Candidate] = []
    for place, entry in _read_places(text, folded, index, language):
        next_unread = bisect_right(ends, place.start)
        if next_unread == len(unread) or unread[next_unread][0] >= place.stem_end:
            found.extend(_candidates(place, entry, language))
    return found


def _read_places(text: str, folded: Folded, index: Index, language: str) -> Iterator[tuple[_Place, Entry]]:
    """Every spelling of *index* in *text* with its place, and where *language* declines names their case forms."""
    for start, end, entries in index.hits(folded.data):
        place = _Place(text, folded, start, end)
        yield from ((place, entry) for entry in entries if not entry.stem)
    if declines(language):
        yield from _declined_places(text, folded, index)


def _declined_places(text: str, folded: Folded, index: Index) -> Iterator[tuple[_Place, Entry]]:
    stemmed = stems(folded.data)
    for start, end, entries in index.hits(stemmed.data):
        if stemmed.data[end] != SPACE:
            continue
        first, last = stemmed.place(start), folded.data.index(SPACE, stemmed.place(end - 1))
        place, key = _Place(text, folded, first, last), folded.data[first:last]
        for entry in entries:
            forms = declined(entry.form, entry.term.lang, hints_of(entry.concept, entry.term)) if entry.stem else {}
            if key in forms:
                form, features = forms[key]
                yield place, replace(entry, form=form, features=features, inflected=True, stem=False)


class _Place:
    """A hit in the folded text, taken back to the text: the stem, and the rest of its last word."""

    def __init__(self, text: str, folded: Folded, start: int, end: int) -> None:
        self.text = text
        self.start = int(folded.index[start])
        self.stem_end = _over_marks(text, int(folded.index[end - 1]) + 1)
        stop = folded.data.index(SPACE, end)
        self.rest_end = _over_marks(text, int(folded.index[stop - 1]) + 1) if stop > end else self.stem_end


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
    if not _same_gaps(text[start:stem_end], entry.form):
        return
    between, letters, end = _rest(place, stem_end)
    if not letters:
        yield Candidate(start, stem_end, end, entry, "", "", ((),))
        return
    if entry.features or entry.inflected:
        return
    stem = text[start:stem_end]
    for tag in dict.fromkeys((in_script(language, main_script(stem)), entry.term.lang, language)):
        readings = _of_names(suffix_readings(letters, tag), entry, stem)
        if readings and not (_needs_sign(tag) and not between):
            yield Candidate(start, stem_end, end, entry, between, letters, readings)
            return
    if between and _closes_word(between):
        yield Candidate(start, stem_end, stem_end, entry, "", "", ((),))


def _of_names(readings: tuple[tuple[str, ...], ...], entry: Entry, stem: str) -> tuple[tuple[str, ...], ...]:
    """*readings* without those that make another word of it: `başkanlık` is no president, `bakılı` no town, `Tatarlar`
    nobody of that surname.
    """
    if entry.surname:
        return tuple(chain for chain in readings if chain[0] in CASES or chain[0] == "COP")
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


def _same_gaps(stem: str, form: str) -> bool:
    """Whether the words of *stem* are parted as those of *form* are: a comma or a new paragraph is no space."""
    if stem == form:
        return True
    gaps = [_gap(sign) for sign in _GAP.findall(stem)]
    return gaps == [_gap(sign) for sign in _GAP.findall(form)]


def _gap(signs: str) -> str:
    if signs.count("\n") > 1 or signs.count("\r\n") > 1:
        return "paragraph"
    plain = "".join('"' if sign in QUOTES else sign for sign in signs if not sign.isspace() and sign not in HYPHENS)
    return plain or " "


def _rest(place: _Place, stem_end: int) -> tuple[str, str, int]:
    """What stands between the stem and the letters of its suffix, those letters, and where they end."""
    text = place.text
    if place.rest_end > stem_end:
        rest = text[stem_end : place.rest_end]
        letters = rest.lstrip(_SIGNS)
        return rest[: len(rest) - len(letters)], letters, place.rest_end
    after = _AFTER.match(text, stem_end)
    if after is None or after.start(1) == stem_end:
        return "", "", stem_end
    if after.group(1)[0].isupper() and not text[place.start : stem_end].isupper():
        return "", "", stem_end
    return text[stem_end : after.start(1)], after.group(1), after.end()


def _closes_word(between: str) -> bool:
    return any(sign in _CLOSING or sign in HYPHENS for sign in between)


def _needs_sign(tag: str) -> bool:
    rules = grammar(tag)
    return rules is not None and rules.sign_required
