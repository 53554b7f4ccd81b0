"""A text cut where its language changes: from one paragraph to the next, and where markup says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from glossary.languages.load import tags
from glossary.model import LanguageGuess
from glossary.orthography.identify import identify, in_script, main_script

#: How long a paragraph must be for its language to be told from that of the text, and how sure that must be: no
#: sentence so long of the treebanks is mistaken then. So many passages are told apart.
LONG_PARAGRAPH, SURE, MOST_PASSAGES = 25, 0.99, 500
#: Share of the letters above which a text is in another script than its language was declared to be in.
CLEAR_MAJORITY = 0.8
_PARAGRAPH = regex.compile(rf"[^\n]{{{LONG_PARAGRAPH},}}+")


class Passage(NamedTuple):
    """A stretch of a text from *start* to *end* that is in one language."""

    start: int
    end: int
    language: LanguageGuess


def declared(text: str, tag: str) -> list[Passage]:
    """All of *text* in the language *tag*, in the script that it is written in."""
    return [Passage(0, len(text), _said(text, tag))]


def guessed(text: str) -> list[Passage]:
    """*text* cut where its language changes from one paragraph to the next, in order and without gaps.

    A paragraph too short to be sure of is in the language of the one before it, or of the whole text.
    """
    main = identify(text)
    found = [Passage(0, len(text), main)]
    if "\n" not in text:
        return found
    for match in _PARAGRAPH.finditer(text):
        guess = identify(match.group())
        last = found[-1]
        if guess.confidence >= SURE and guess.tag != last.language.tag:
            language = main if guess.tag == main.tag else guess
            found[-1:] = [last._replace(end=match.start()), Passage(match.start(), len(text), language)]
            if len(found) == MOST_PASSAGES:
                break
    return [passage for passage in found if passage.end > passage.start] or found


def with_marked(text: str, found: list[Passage], marked: Sequence[tuple[int, int, str]]) -> list[Passage]:
    """*found* with the stretches of *text* that are *marked* as in a language, from where to where with a BCP 47 tag;
    those in a language that is none of ours are in no passage.

    One language for all of the text is what a template says of every page: it tells nothing.
    """
    chosen = marked[:MOST_PASSAGES]
    outside = [part for passage in found for part in _parts(text, passage, chosen)]
    if not outside and len({tag for *_, tag in chosen}) < 2:
        return found
    inside = (
        Passage(start, end, _said(text[start:end], ours)) for start, end, tag in chosen if (ours := _closest(tag))
    )
    return _joined(text, sorted([*outside, *inside]))


def _said(text: str, tag: str) -> LanguageGuess:
    return LanguageGuess(in_script(tag, main_script(text, CLEAR_MAJORITY)), 1.0)


def _parts(text: str, passage: Passage, marked: Iterable[tuple[int, int, str]]) -> Iterator[Passage]:
    """What *passage* has outside what is *marked*, as far as anything can be read there."""
    position = passage.start
    within = ((start, end) for start, end, _ in marked if start < passage.end and end > passage.start)
    for start, end in (*within, (passage.end, passage.end)):
        if text[position:start].strip():
            yield passage._replace(start=position, end=start)
        position = max(position, end)


def _closest(tag: str) -> str:
    """The orthography for a BCP 47 *tag*: `uz-Cyrl` for uz-Cyrl-UZ (RFC 4647, 3.4), or nothing."""
    known = {ours.lower(): ours for ours in tags()}
    subtags = tag.lower().split("-")
    ranges = ("-".join(subtags[:count]) for count in range(len(subtags), 0, -1))
    return next((known[wanted] for wanted in ranges if wanted in known), "")


def _joined(text: str, passages: Iterable[Passage]) -> list[Passage]:
    """*passages*, those of one language with nothing to read between them as one."""
    joined: list[Passage] = []
    for passage in passages:
        last = joined[-1] if joined else None
        if last and last.language.tag == passage.language.tag and not text[last.end : passage.start].strip():
            joined[-1] = last._replace(end=passage.end)
        else:
            joined.append(passage)
    return joined
