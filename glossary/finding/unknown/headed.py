"""Places and bodies that say what they are: by the word that ends or begins their name, or by a legal form.

`Qəmərli kəndində`, `Ədliyyə Nazirliyi`, «Ақжол» ЖШС, Министерство финансов: offered as a whole, without the suffix.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import NAMELIKE, READINGS, bare, inflected
from glossary.finding.words.parts import is_apart, is_hyphened
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import starts_sentence
from glossary.finding.words.word import Word
from glossary.finding.words.wordclass import agree, lemmas
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.features import CASES
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.clues import cues
from glossary.languages.load import words
from glossary.model import Kind, Reason
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES, SIGNS

#: How sure a name with a head is, and one with a legal form.
HEADED, LEGAL = 0.8, 0.85
#: The most words of the name of a place before its head, and of a body.
LONGEST_PLACE, LONGEST_BODY = 2, 6
#: The most small words inside the name of a body.
FILLERS = 5
#: How many of them may be any noun or adjective.
PLAIN_FILLERS = 2
#: The longest small word that never ends the name of a body: и, по.
LONGEST_JOINER = 2
#: Classes of words that the name of a body may begin with at the start of a sentence.
_OPENING = frozenset({*NAMELIKE, "form"})
#: What a name in quotation marks begins with.
OPENING_QUOTES = '«“"„'
_SMALL = regex.compile(r"[ \u00a0](\p{Ll}[\p{L}\p{M}ʻʼ‘’'-]{0,40})")
_QUOTED = regex.compile(rf"[{OPENING_QUOTES}]\p{{Lu}}[^«»“”„\"\n]{{1,60}}[»”“\"]")
_TAIL = regex.compile(r"[ \u00a0](\p{L}[\p{L}\p{M}’'-]{0,40})")
_AFTER = regex.compile(r"[ \u00a0-]?(\p{L}[\p{L}\p{M}ʻʼ‘’'.-]{0,40})")
_AHEAD = regex.compile(r"(?r)(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,40})[ \u00a0]$")
_AHEAD_TWO = regex.compile(r"(?r)(?<![\p{L}\p{M}])(\p{Ll}{2,20} \p{Ll}{1,4})[ \u00a0]$")
_REASONS: dict[Kind, Reason] = {
    "place": Reason("The word for a kind of place is part of it."),
    "organisation": Reason("The word for a kind of body is part of it."),
}
_LEGAL = Reason("The legal form of a company stands with it.")


def headed_names(text: str, runs: list[list[Word]], taken: Stretches, tag: str) -> list[UnknownName]:
    """The places and bodies of *text* among its *runs* and in quotation marks, in order and apart."""
    forms = any(form in text for form in cues(tag).legal)
    found = [*_quoted(text, tag), *_begun(text, tag), *(name for run in runs for name in _in_run(text, run, tag))]
    if forms:
        found += (name for run in runs for name in _before_legal_form(text, run, tag))
    kept: list[UnknownName] = []
    for name in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or kept[-1].end <= name.start:
            kept.append(name)
    return [name for name in kept if (name.start, name.end) not in taken]


def _quoted(text: str, tag: str) -> Iterator[UnknownName]:
    """What stands in quotation marks beside a legal form or the word for a body."""
    for match in _QUOTED.finditer(text) if any(sign in text for sign in OPENING_QUOTES) else ():
        start, end = match.span()
        after, ahead = _AFTER.match(text, end), _AHEAD.search(text, max(0, start - 45), start)
        named = _legal(text, start, after, tag) or _with_head(text, start, after, tag)
        if named is None and ahead and _is_first(ahead[1], tag):
            why = _LEGAL if ahead[1] in cues(tag).legal else _REASONS["organisation"]
            named = UnknownName(ahead.start(1), end, text[ahead.start(1) : end], "", (), LEGAL, (why,), "organisation")
        if named:
            yield named


def _is_first(word: str, tag: str) -> bool:
    around = cues(tag)
    return word in around.legal or bool(lemmas(word, tag) & (around.bodies_first | around.bodies))


def _legal(text: str, start: int, after: regex.Match[str] | None, tag: str) -> UnknownName | None:
    """The name from *start* to the legal form that *after* begins with."""
    if after is None:
        return None
    form = next((form for form in _legal_forms(tag) if after[1].startswith(form)), None)
    if form is None:
        return None
    rest = after[1][len(form) :]
    letters = rest.lstrip(SIGNS)
    if letters and not letters.islower():
        return None
    end = after.start(1) + len(form)
    return UnknownName(start, end + len(rest), text[start:end], rest, (), LEGAL, (_LEGAL,), "organisation")


@functools.cache
def _legal_forms(tag: str) -> tuple[str, ...]:
    return tuple(sorted(cues(tag).legal, key=lambda form: (-len(form), form)))


def _with_head(text: str, start: int, after: regex.Match[str] | None, tag: str) -> UnknownName | None:
    """The name from *start* to the head of a body that *after* is."""
    head = _head(after[1], tag) if after else None
    if after is None or head is None or head[0] != "organisation":
        return None
    return _named(text, start, after.start(1), after.end(1), head)


@functools.lru_cache(maxsize=50_000)
def _head(word: str, tag: str) -> tuple[Kind, Analysis] | None:
    """The kind of thing whose name the word ends, and the reading of its suffix; None for other words."""
    around = cues(tag)
    kinds: tuple[tuple[Kind, frozenset[str]], ...] = (("place", around.places), ("organisation", around.bodies))
    for item in (Analysis(word, (), ""), *analyse(word, tag, limit=READINGS)):
        for kind, heads in kinds:
            if lower(item.lemma, tag) in heads and (not item.features or item.features[0] in CASES):
                return kind, item
    return None


def _named(text: str, start: int, at: int, end: int, head: tuple[Kind, Analysis]) -> UnknownName:
    kind, item = head
    name = text[start:at] + item.lemma
    return UnknownName(start, end, name, item.suffix, item.features, HEADED, (_REASONS[kind],), kind)


def _in_run(text: str, run: list[Word], tag: str) -> Iterator[UnknownName]:
    """The names that heads inside *run*, or right after it, end; and those that heads before it begin."""
    first = 0
    for place, word in enumerate(run):
        head = None if word.initial else _head(word.text, tag)
        own = _own_words(text, run[first:place], head[0], tag) if head else []
        if head and own:
            yield _named(text, own[0].start, word.start, word.end, head)
        first = place + 1 if head else first
    rest = run[first:]
    if rest and not rest[-1].initial:
        named = _before_small_head(text, rest, tag) or _after_head(text, rest, tag)
        if named:
            yield named


def _before_small_head(text: str, run: list[Word], tag: str) -> UnknownName | None:
    """The name that a head in small letters ends, other small words between them."""
    position, fillers = run[-1].end, 0
    while (match := _SMALL.match(text, position)) and fillers <= FILLERS:
        head = _head(match[1], tag)
        if head and not (head[0] == "place" and fillers):
            own = _own_words(text, run, head[0], tag)
            return _named(text, own[0].start, match.start(1), match.end(1), head) if own else None
        if not _is_filler(match[1], run[-1], fillers, tag):
            return None
        position, fillers = match.end(), fillers + 1
    return None


def _is_filler(word: str, before: Word, number: int, tag: str) -> bool:
    """Whether the small *word* may stand inside the name of a body: a noun or adjective only after no person's name."""
    if word in cues(tag).fillers:
        return True
    return number < PLAIN_FILLERS and words(tag).get(word) in NAMELIKE and not inflected(before.text, tag).telling


def _before_legal_form(text: str, run: list[Word], tag: str) -> Iterator[UnknownName]:
    for place in range(1, len(run) + 1):
        after = _AFTER.match(text, run[place - 1].end)
        own = _own_words(text, run[:place], "organisation", tag)
        named = _legal(text, own[0].start, after, tag) if own and not own[-1].initial else None
        if named:
            yield named
            return


def _after_head(text: str, run: list[Word], tag: str) -> UnknownName | None:
    """The name that a head begins: `село Новотроянское`, `Ministry of Finance`."""
    ahead = _head_ahead(text, run[0].start, tag)
    if ahead:
        start, head, word = ahead.start(1), ahead[1], run[0]
    elif len(run) > 1 and cues(tag).places_first & lemmas(run[0].text, tag):
        start, head, word = run[0].start, run[0].text, run[1]
    else:
        return None
    last = inflected(word.text, tag)
    rest = run[run.index(word) + 1 :]
    if declines(tag) and last.given and rest and inflected(rest[0].text, tag).surname:
        name = text[start : rest[0].end]
        return UnknownName(start, rest[0].end, name, "", (), HEADED, (_REASONS["place"],), "place")
    own = last.lemma if not declines(tag) or agree(head, word.text, tag) else word.text
    name, suffix, why = text[start : word.start] + own, last.suffix if own == last.lemma else "", (_REASONS["place"],)
    return UnknownName(start, word.end, name, suffix, last.features, HEADED, why, "place")


def _head_ahead(text: str, start: int, tag: str) -> regex.Match[str] | None:
    """The word, or the two, before *start* that begin the name of a place: `село`, `city of`."""
    heads = cues(tag).places_first
    found = (pattern.search(text, max(0, start - 45), start) for pattern in (_AHEAD_TWO, _AHEAD)) if heads else ()
    return next((match for match in found if match and heads & {match[1], *lemmas(match[1], tag)}), None)


def _begun(text: str, tag: str) -> Iterator[UnknownName]:
    """The names that the word for a body begins: `Ministry of Finance`, `Министерство иностранных дел`."""
    pattern = _beginnings(tag)
    for match in pattern.finditer(text) if pattern else ():
        end = _end_of_tail(text, match, tag)
        if end is not None:
            why = (_REASONS["organisation"],)
            case = inflected(match[1], tag) if declines(tag) else None
            name = (case.lemma if case else match[1]) + text[match.end(1) : end]
            yield UnknownName(match.start(), end, name, "", case.features if case else (), HEADED, why, "organisation")


@functools.cache
def _beginnings(tag: str) -> regex.Pattern[str] | None:
    """What finds the words that begin the names of bodies, in whatever case they stand."""
    heads = sorted(cues(tag).bodies_first, key=lambda head: (-len(head), head))
    if not heads:
        return None
    ends = r"\p{Ll}{0,3}" if declines(tag) else ""
    stems = (head.rstrip("оаьй") if declines(tag) else head for head in heads)
    letters = ("".join((f"[{stem[0].upper()}{stem[0]}]", regex.escape(stem[1:]))) for stem in stems)
    return regex.compile(rf"\b(?<!-)((?:{'|'.join(letters)}){ends})(?= )")


def _end_of_tail(text: str, match: regex.Match[str], tag: str) -> int | None:
    """Where the name that begins with *match* ends; None where nothing follows that makes it a name."""
    around, capital = cues(tag), match[1][:1].isupper()
    position, end, filled = match.end(1), None, False
    for _ in range(LONGEST_BODY):
        word = _TAIL.match(text, position)
        if word is None:
            break
        known = inflected(word[1], tag)
        if word[1] in around.fillers:
            filled = True
            end = word.end() if declines(tag) and len(word[1]) > LONGEST_JOINER else end
        elif word[1][:1].isupper() and (capital or filled) and not (known.given or is_apart(word[1], tag)):
            if declines(tag) and known.place:
                break
            end = word.end()
        else:
            break
        position = word.end()
    return end if capital or filled else None


def _own_words(text: str, run: list[Word], kind: Kind, tag: str) -> list[Word]:
    """The last words of *run* that belong to the name before a head of *kind*."""
    longest = LONGEST_PLACE if kind == "place" else LONGEST_BODY
    cut = next((place + 1 for place in reversed(range(len(run))) if _is_cut(run[place], kind, tag)), 0)
    own = _after_person(run[max(cut, len(run) - longest) :], kind, tag)
    if own and starts_sentence(text, own[0].start):
        own = _after_opening(own, tag)
    return own


def _after_person(own: list[Word], kind: Kind, tag: str) -> list[Word]:
    """*own* without a full name at its head, or a surname before the name of a place, if words for the name stay."""
    if len(own) < 2 or any(word.initial for word in own[:2]):
        return own
    first, second = (bare(word.text, tag) for word in own[:2])
    if kind == "place" and first.surname and not (first.stem or first.given or first.place or first.ordinary):
        return own[1:]
    return own[2:] if len(own) > 2 and first.given and not (second.given or second.ordinary) else own


def _is_cut(word: Word, kind: Kind, tag: str) -> bool:
    """Whether a name cannot begin before or with *word*: a title, or a name with a case suffix."""
    if word.initial:
        return False
    if is_apart(word.text, tag) or is_hyphened(word.text, tag):
        return True
    if parts_suffixes(tag):
        return any(sign in word.text for sign in APOSTROPHES)
    if declines(tag):
        return False
    known = inflected(word.text, tag)
    return (known.place or known.telling or kind == "place") and known.in_case


def _after_opening(own: list[Word], tag: str) -> list[Word]:
    """*own* without a first word that is a word of the sentence: a small one, one with a case, or before a name."""
    first = own[0]
    known = bare(first.text, tag)
    if not known.ordinary:
        return own
    before_name = len(own) > 1 and not bare(own[1].text, tag).ordinary
    small = lower(first.text, tag)
    cased = inflected(first.text, tag).in_case
    kind = words(tag).get(small)
    joins = small in cues(tag).fillers or kind not in _OPENING or (len(own) == 1 and kind != "noun")
    return own[1:] if before_name or cased or joins else own
