"""Names that are handed on from press to press: what the first lost of their letters, the next does not restore.

Russian and English wrote Bobur Boboyev as Бабур Бабаев and Babur Babaev, and Turks who read that write Babur Babayev.
Only at home, in Uzbek, the name gets its letters back. What is lost is data of the orthography (`lost`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping

from glossary.languages.load import orthography
from glossary.transliteration.rules import Candidate


def as_handed(found: Iterable[Candidate], word: str, home: str) -> Iterator[Candidate]:
    """The spellings *found* for a lower-case *word* of *home*, as written in another language, without the letters of
    home that *word* has lost.
    """
    lost = orthography(home).lost
    for item in found:
        yield item._replace(text=_without(item.text, word, lost)) if lost else item


def _without(text: str, word: str, lost: Mapping[str, str]) -> str:
    """*text* with the letters that *word* has in the place of those that its home writes."""
    signs = {sign for sign, others in lost.items() if not others}
    if signs.isdisjoint(word):
        text = "".join([letter for letter in text if letter not in signs])
    others = _others(tuple(lost.values()))
    heard = [letter for letter in word if letter in lost or letter in others]
    if len(heard) != sum(letter in lost or letter in others for letter in text):
        return text
    here = iter(heard)
    return "".join(
        [_heard(letter, next(here), lost) if letter in lost or letter in others else letter for letter in text]
    )


def _heard(letter: str, heard: str, lost: Mapping[str, str]) -> str:
    """*letter*, or what it became where *heard* stood in its place."""
    return lost[letter][0] if letter in lost and heard not in lost else letter


@functools.cache
def _others(values: tuple[str, ...]) -> frozenset[str]:
    return frozenset("".join(values))
