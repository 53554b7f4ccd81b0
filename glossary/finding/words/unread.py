"""What is not looked through for names: addresses of pages and of mail, handles, hashtags; on demand, quotations."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from glossary.finding.words.stretches import Stretches
from glossary.orthography.addresses import addresses

#: A quotation has so many words or more, and two of them or more in small letters: else it is a name in quotes.
SHORTEST_QUOTATION = 4
#: What ends a clause, or a colon before it, tells a quotation of so many words.
SHORTEST_CLAUSE = 2
_QUOTED = regex.compile(r"“[^“”\n]++”|«[^«»\n]++»|„[^„“”\n]++[“”]|\"[^\"\n]++\"")


def unread(text: str, skipped: Iterable[tuple[int, int]] = ()) -> Stretches:
    """The stretches of *text* that are not read: addresses, and what is *skipped* on demand."""
    return Stretches([*addresses(text), *skipped])


def quotations(text: str) -> list[tuple[int, int]]:
    """The stretches of *text* between quotation marks that somebody said: whole clauses, no names."""
    return [
        match.span()
        for match in _QUOTED.finditer(text)
        if _is_said(text[max(0, match.start() - 2) : match.start()], match.group()[1:-1])
    ]


def _is_said(before: str, quoted: str) -> bool:
    words = quoted.split()
    small = sum(word[0].islower() for word in words)
    clause = before.rstrip().endswith(":") or any(word[-1] in ".,!?…;:" for word in words)
    return (len(words) >= SHORTEST_QUOTATION and small > 1) or (len(words) >= SHORTEST_CLAUSE and clause and small > 0)
