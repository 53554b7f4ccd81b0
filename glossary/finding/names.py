"""All names of a text: those of the glossary, and what looks like one besides, which may be one of them misspelt."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from glossary.finding.alike import known_alike
from glossary.finding.index.entries import surname_of
from glossary.finding.index.index import Index
from glossary.finding.known.resolve import resolve
from glossary.finding.known.scan import scan
from glossary.finding.known.verdict import Settled
from glossary.finding.unknown.names import unknown_names
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.stretches import Stretches
from glossary.model import House
from glossary.orthography.fold import fold_key

#: Kinds of what may be part of the name of a body: `Türkiye Futbol Federasyonu`, `Prezident Administrasiyası`.
_PARTS = frozenset({"place", "title"})


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

    def others_than(settled: list[Settled]) -> list[Other]:
        parts: list[tuple[int, int]] = []
        taken = list(skipped)
        for item in settled:
            (parts if _may_be_part(item) else taken).append((item.start, item.end))
        unknown = unknown_names(text, language, taken, parts)
        return [Other(item, known_alike(item, index, language)) for item in unknown]

    def found(mentioned: Mapping[str, int]) -> Names:
        settled, full = resolve(scanned, language, house, skipped, mentioned)
        others = others_than(settled)
        in_full = {*full, *mentioned}
        own = [item for item in settled if not _is_of_other(item, others, in_full)]
        others = others if len(own) == len(settled) else others_than(own)
        longer = Stretches((other.name.start, other.name.end) for other in others)
        return Names([item for item in own if (item.start, item.end) not in longer], others, full)

    first = found(named)
    misspelt = dict(_misspelt(first))
    return found({**misspelt, **named}) if misspelt.keys() - named.keys() else first


def _may_be_part(item: Settled) -> bool:
    """Whether *item* may be part of the name of a body that is not known."""
    return item.verdict == "right" and item.candidate.bare and item.candidate.entry.concept.kind in _PARTS


def _is_of_other(item: Settled, others: Iterable[Other], named: Container[str]) -> bool:
    """Whether *item* is the surname alone of somebody who is not *named*, and somebody else of that surname, one of the
    *others*, is named in full before: Namik Aliyev, later Aliyev.
    """
    entry = item.candidate.entry
    if not entry.surname or entry.template or entry.concept.id in named:
        return False
    surname = fold_key(surname_of(entry.term.form))
    full = (name for name, alike in others if alike is None and name.is_sure and name.kind == "person")
    return any(name.start < item.start and fold_key(surname_of(name.name)) == surname for name in full)


def _misspelt(names: Names) -> Iterator[tuple[str, int]]:
    """The ids of those whose surnames stand alone in a text that only misspells their full names, and where it does so,
    the first place last.
    """
    alone = {
        candidate.entry.concept.id
        for item in names.settled
        for candidate in (item.candidate, *item.rivals)
        if candidate.entry.surname and candidate.entry.concept.id not in names.named
    }
    for _, alike in reversed(names.others):
        if alike and " " in alike.candidate.entry.form and alike.candidate.entry.concept.id in alone:
            yield alike.candidate.entry.concept.id, alike.start
