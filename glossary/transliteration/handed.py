"""Names that are handed on from press to press: what the first lost of their letters, the next does not restore.

Russian and English wrote Bobur Boboyev as Бабур Бабаев and Babur Babaev, and Turks who read that write Babur Babayev.
Only at home, in Uzbek, the name gets its letters back. What is lost is data of the orthography (`lost`).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from glossary.languages.load import orthography
from glossary.orthography.rules import Candidate


def as_handed(found: Iterable[Candidate], word: str, home: str) -> Iterable[Candidate]:
    """The spellings *found* for a lower-case *word* of *home*, as written in another language, without the letters of
    home that *word* has lost.
    """
    if not orthography(home).lost:
        return found
    return (item._replace(text=_without(item.text, word, home)) for item in found)


def _without(text: str, word: str, home: str) -> str:
    """*text* with the letters that *word* has in the place of those that its *home* writes."""
    lost, told = orthography(home).lost, _telling(home)
    signs = {sign for sign, others in lost.items() if not others}
    if signs.isdisjoint(word):
        text = "".join([letter for letter in text if letter not in signs])
    heard = [letter for letter in word if letter in told]
    if len(heard) != sum(letter in told for letter in text):
        return text
    here = iter(heard)
    return "".join([_heard(letter, next(here), lost) if letter in told else letter for letter in text])


def _heard(letter: str, heard: str, lost: Mapping[str, str]) -> str:
    """*letter*, or what it became where *heard* stood in its place; a sign that is kept is no letter of another."""
    others = lost.get(letter, "")
    return others[0] if others and heard not in lost else letter


@functools.cache
def _telling(home: str) -> frozenset[str]:
    """The letters of *home* that are lost elsewhere, and those that stand for them."""
    lost = orthography(home).lost
    return frozenset("".join((*lost, *lost.values())))
