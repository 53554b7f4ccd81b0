"""Take a name apart into its words, spell each, and put the ranked results together again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import regex

from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.rules import Candidate, best_first, joined

_LETTERS = rf"\p{{L}}\p{{M}}{regex.escape(APOSTROPHES)}"
_WORD = regex.compile(f"[{_LETTERS}]+")
_JOINED = regex.compile(f"[{_LETTERS}-]+")


def words_of(name: str) -> list[str]:
    """The words of *name*, parts of a hyphenated name apart."""
    return _WORD.findall(name)


def spell_words(
    name: str,
    spell: Callable[[str], Iterable[Candidate]],
    limit: int,
    spell_joined: Callable[[str], Iterable[Candidate]] = lambda _: (),
) -> list[Candidate]:
    """Up to *limit* spellings of *name*, each word as *spell* has it; what is no letter stays. Best first.

    Words with hyphens are spelt as *spell_joined* has them, if it has anything (Қасым-Жомарт).
    """
    found = [Candidate("", 1.0)]
    for ways in _ways(name, spell, spell_joined):
        found = best_first(joined(first, then) for first in found for then in ways)[:limit]
    return found


def _ways(
    name: str, spell: Callable[[str], Iterable[Candidate]], spell_joined: Callable[[str], Iterable[Candidate]]
) -> Iterator[tuple[Candidate, ...]]:
    """The spellings of each piece of *name* in order."""
    for piece, is_word in _pieces(name, _JOINED):
        if is_word and "-" in piece and (ways := tuple(spell_joined(piece))):
            yield ways
            continue
        for part, is_part in _pieces(piece, _WORD):
            yield tuple(spell(part)) if is_part else (Candidate(part, 1.0),)


def _pieces(name: str, word: regex.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """The pieces of *name* in order, and whether each is a *word*."""
    position = 0
    for match in word.finditer(name):
        if match.start() > position:
            yield name[position : match.start()], False
        yield match.group(), True
        position = match.end()
    if position < len(name):
        yield name[position:], False
