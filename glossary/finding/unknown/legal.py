"""Companies that a legal form tells, and what stands in quotation marks beside one or the word for a body."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.beforehead import own_words
from glossary.finding.unknown.heads import REASONS, head_of, is_word_for_body, named
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.word import Word
from glossary.languages.clues import cues
from glossary.model import Reason
from glossary.orthography.fold import SIGNS

#: How sure a name with a legal form is.
LEGAL = 0.85
#: What a name in quotation marks begins with.
OPENING_QUOTES = '«“"„'
_QUOTED = regex.compile(rf"[{OPENING_QUOTES}]\p{{Lu}}[^«»“”„\"\n]{{1,60}}[»”“\"]")
_AFTER = regex.compile(r"[ \u00a0-]?(\p{L}[\p{L}\p{M}ʻʼ‘’'.-]{0,40})")
_AHEAD = regex.compile(r"(?r)(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,40})[ \u00a0]$")
_LEGAL = Reason("The legal form of a company stands with it.")


def quoted(text: str, tag: str) -> Iterator[UnknownName]:
    """What stands in quotation marks beside a legal form or the word for a body."""
    for match in _QUOTED.finditer(text) if any(sign in text for sign in OPENING_QUOTES) else ():
        start, end = match.span()
        after, ahead = _AFTER.match(text, end), _AHEAD.search(text, max(0, start - 45), start)
        name = _legal(text, start, after, tag) or _with_head(text, start, after, tag)
        if name is None and ahead and (ahead[1] in cues(tag).legal or is_word_for_body(ahead[1], tag)):
            why = _LEGAL if ahead[1] in cues(tag).legal else REASONS["organisation"]
            name = UnknownName(ahead.start(1), end, text[ahead.start(1) : end], "", (), LEGAL, (why,), "organisation")
        if name:
            yield name


def before_legal_forms(text: str, runs: list[list[Word]], tag: str) -> Iterator[UnknownName]:
    """The names of *runs* that a legal form follows."""
    if any(form in text for form in cues(tag).legal):
        yield from (name for run in runs for name in _before_legal_form(text, run, tag))


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
    head = head_of(after[1], tag) if after else None
    if after is None or head is None or head.kind != "organisation":
        return None
    return named(text, start, after.start(1), after.end(1), head, tag)


def _before_legal_form(text: str, run: list[Word], tag: str) -> Iterator[UnknownName]:
    for place in range(1, len(run) + 1):
        after = _AFTER.match(text, run[place - 1].end)
        own = own_words(text, run[:place], "organisation", tag)
        name = _legal(text, own[0].start, after, tag) if own and not own[-1].initial else None
        if name:
            yield name
            return
