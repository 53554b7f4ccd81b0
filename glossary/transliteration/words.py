"""Take a name apart into its words, spell each, and put the ranked results together again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import regex

from glossary.transliteration.rules import Candidate, best_first, joined

_WORD = regex.compile(r"[\p{L}\p{M}'’‘ʻʼ`´]+")


def words_of(name: str) -> list[str]:
    """The words of *name*, parts of a hyphenated name apart."""
    return _WORD.findall(name)


def spell_words(name: str, spell: Callable[[str], Iterable[Candidate]], limit: int) -> list[Candidate]:
    """Up to *limit* spellings of *name*, each word as *spell* has it; what is no letter stays. Best first."""
    found = [Candidate("", 1.0)]
    for piece, is_word in _pieces(name):
        choices = tuple(spell(piece)) if is_word else (Candidate(piece, 1.0),)
        found = best_first(joined(first, then) for first in found for then in choices)[:limit]
    return found


def _pieces(name: str) -> Iterator[tuple[str, bool]]:
    position = 0
    for match in _WORD.finditer(name):
        if match.start() > position:
            yield name[position : match.start()], False
        yield match.group(), True
        position = match.end()
    if position < len(name):
        yield name[position:], False
