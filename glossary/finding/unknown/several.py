"""Places of one kind in a list, whose head is a plural: `Қарабұлақ, Жаңатілеу және Көкжыра ауылдары`."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.heads import HEADED, REASONS
from glossary.finding.unknown.unknownname import UnknownName
from glossary.languages.clues import cues
from glossary.orthography.fold import APOSTROPHES

_WORD = rf"\p{{Lu}}[\p{{L}}\p{{M}}{regex.escape(APOSTROPHES)}-]{{1,40}}+"
_NAME = regex.compile(rf"{_WORD}(?: {_WORD})?")
#: The most names of a list.
LONGEST = 12


def several(text: str, tag: str) -> Iterator[UnknownName]:
    """The names of *text* in a list before a head that is a plural, each without the head."""
    heads = cues(tag).places_several
    pattern = _lists(tag) if any(head in text for head in heads) else None
    for match in pattern.finditer(text) if pattern else ():
        for name in _NAME.finditer(text, *match.span(1)):
            yield UnknownName(*name.span(), name[0], "", (), HEADED, (REASONS["place"],), "place")


@functools.cache
def _lists(tag: str) -> regex.Pattern[str]:
    """What finds a list of names and its head, in whatever case; only the first word of a list may be of a sentence."""
    ands, heads = (
        "|".join(map(regex.escape, sorted(known))) for known in (cues(tag).conjunctions, cues(tag).places_several)
    )
    more = rf"(?:, {_WORD}(?: {_WORD})?){{0,{LONGEST}}}+"
    return regex.compile(
        rf"(?<![\p{{L}}\p{{M}}-])({_WORD}{more} (?:{ands}) {_WORD}(?: {_WORD})?) (?:{heads})\p{{Ll}}{{0,6}}+"
    )
