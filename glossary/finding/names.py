"""All names of a text: those of the glossary, and what looks like one besides, which may be one of them misspelt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from glossary.finding.alike import known_alike
from glossary.finding.index.index import Index
from glossary.finding.known.resolve import resolve
from glossary.finding.known.scan import scan
from glossary.finding.known.verdict import Settled
from glossary.finding.unknown.names import unknown_names
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.stretches import Stretches
from glossary.model import House


class Other(NamedTuple):
    """What looks like a *name*, and the concept that it may be *alike*."""

    name: UnknownName
    alike: Settled | None


class Names(NamedTuple):
    """The places of a text that name a concept, *settled*, the *others*, and who is *named* in full there, by ids."""

    settled: list[Settled]
    others: list[Other]
    named: frozenset[str]


def names_of(
    text: str, index: Index, language: str, house: House, skipped: Stretches, named: Mapping[str, int]
) -> Names:
    """The names of *text*, in the orthography *language*, outside what is *skipped*; the persons *named*, by their ids,
    are mentioned in full: at a place of the text, or before it.

    Whose full name is misspelt is mentioned there all the same.
    """
    scanned = scan(text, index, language)

    def found(mentioned: Mapping[str, int]) -> Names:
        settled, full = resolve(scanned, language, house, skipped, mentioned)
        taken = [*((item.start, item.end) for item in settled), *skipped]
        others = [Other(item, known_alike(item, index, language)) for item in unknown_names(text, language, taken)]
        return Names(settled, others, full)

    first = found(named)
    misspelt = {id: start for id, start in _misspelt(first.others) if id not in first.named}
    return found({**misspelt, **named}) if misspelt.keys() - named.keys() else first


def _misspelt(others: list[Other]) -> Iterator[tuple[str, int]]:
    """The ids of the persons whose full names are misspelt, and where, the first place last."""
    for _, alike in reversed(others):
        if alike and alike.candidate.entry.concept.kind == "person" and " " in alike.candidate.entry.form:
            yield alike.candidate.entry.concept.id, alike.start
