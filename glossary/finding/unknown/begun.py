"""Bodies whose name their head begins: `Ministry of Finance`, Министерство иностранных дел."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.beforehead import LONGEST_BODY
from glossary.finding.unknown.heads import HEADED, REASONS
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import inflected
from glossary.finding.words.parts import is_apart
from glossary.finding.words.stems import declines
from glossary.languages.clues import cues

#: The longest small word that never ends the name of a body: и, по.
LONGEST_JOINER = 2
_TAIL = regex.compile(r"[ \u00a0](\p{L}[\p{L}\p{M}’'-]{0,40})")


def begun(text: str, tag: str) -> Iterator[UnknownName]:
    """The names of *text* that the word for a body begins."""
    pattern = _beginnings(tag)
    for match in pattern.finditer(text) if pattern else ():
        end = _end_of_tail(text, match, tag)
        if end is not None:
            why = (REASONS["organisation"],)
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
