"""Places of one kind in a list, whose head is a plural: `Қарабұлақ, Жаңатілеу және Көкжыра ауылдары`."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.heads import HEADED, REASONS
from glossary.finding.unknown.unknownname import UnknownName
from glossary.languages.clues import cues
from glossary.orthography.fold import APOSTROPHES

_WORD = rf"\p{{Lu}}[\p{{L}}\p{{M}}{regex.escape(APOSTROPHES)}-]{{1,40}}"
_NAME = regex.compile(rf"{_WORD}(?: {_WORD})?")
#: The most names of a list, and how far before the head it may begin.
LONGEST, REACH = 12, 600


def several(text: str, tag: str) -> Iterator[UnknownName]:
    """The names of *text* in a list before a head that is a plural, each without the head."""
    for head in cues(tag).places_several:
        position = text.find(f" {head}")
        while position >= 0:
            match = _list(tag).match(text, max(0, position - REACH), position)
            for name in _NAME.finditer(text, *match.span(1)) if match else ():
                yield UnknownName(*name.span(), name[0], "", (), HEADED, (REASONS["place"],), "place")
            position = text.find(f" {head}", position + 1)


@functools.cache
def _list(tag: str) -> regex.Pattern[str]:
    """What finds a list of names at the end of a text; its first name is one word: another may be of the sentence."""
    ands = "|".join(map(regex.escape, sorted(cues(tag).conjunctions)))
    more = rf"(?:, {_WORD}(?: {_WORD})?){{0,{LONGEST}}}"
    return regex.compile(rf"(?r)(?<![\p{{L}}\p{{M}}-])({_WORD}{more} (?:{ands}) {_WORD}(?: {_WORD})?)")
