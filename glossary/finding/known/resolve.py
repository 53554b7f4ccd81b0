"""Settle which concept a place of the text means: longest and best first, the rivals of the same place kept.

Whole terms come first, then persons whose names are put otherwise than they are stored, then surnames alone, which
mean whoever was named in full.
"""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

from glossary.finding.known.called import called
from glossary.finding.known.candidate import Candidate
from glossary.finding.known.candidates import Candidates
from glossary.finding.known.guards import is_plausible
from glossary.finding.known.namesakes import Context
from glossary.finding.known.otherthings import is_other_thing
from glossary.finding.known.places import Places, Weighed, weigh
from glossary.finding.known.scan import Scanned
from glossary.finding.known.surnames import (
    begins_other,
    ends_other,
    has_other_initial,
    is_anothers,
    is_spelt_otherwise,
    is_strangers,
)
from glossary.finding.known.titles import without_parts
from glossary.finding.known.verdict import Settled, settle
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import (
    WORD_AFTER,
    Traits,
    before,
    capitalised_before,
    in_capitals,
    starts_sentence,
    traits_of,
)
from glossary.languages.clues import cues
from glossary.model import House
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import words
from glossary.transliteration.exonyms import on_maps

#: A surname shorter than this at the start of a sentence is taken for a word, unless the full name stands before.
SHORTEST_FIRST = 6


class Resolved(NamedTuple):
    """The places of a text that name a concept: disjoint, in order, each with a verdict; and who is *named* in full
    there, by their ids.
    """

    settled: list[Settled]
    named: frozenset[str]


def resolve(scanned: Scanned, language: str, house: House, unread: Stretches, named: Mapping[str, int]) -> Resolved:
    """Which concepts the text names where.

    Nothing is looked for in what is *unread*; the persons *named*, by their ids, are mentioned in full, too: at a place
    of the text, or before it.
    """
    text, found = scanned.text, Candidates(scanned, language, unread)
    traits, places = traits_of(text, language), Places(len(text))
    likely = (item for item in found.whole() if is_plausible(text, item, traits))
    plausible = [item for item in likely if not is_other_thing(text, item, language)]
    whole = without_parts(text, _without_pairs(text, plausible), language)
    places.offer(weigh(text, item, language) for item in whole)
    surnames = list(found.at_surnames(places.may_begin))
    persons = (item for bearers in surnames for item in bearers.arranged if not item.entry.surname)
    places.offer(weigh(text, item, language) for item in persons if places.is_open(item))
    full = places.full_mentions()
    called_so = (item for item in called(text, places.persons(), language, places.is_taken) if places.is_open(item))
    places.offer(weigh(text, item, language) for item in called_so)
    mentions = {**full, **named}
    alone = [item for bearers in surnames for item in found.of_surname(bearers, mentions) if item.entry.surname]
    places.offer(_surnames_alone(text, alone, mentions, places, traits))
    context = Context(places.groups)
    ends = {item.end for item in whole if item.entry.concept.kind == "title"} | places.ends_of_persons()
    groups = filter(None, map(context.borne, places.groups))
    settled = [settle(text, *context.told(group), language, house, ends) for group in groups]
    return Resolved(sorted(settled, key=lambda item: item.start), frozenset(full))


def _surnames_alone(
    text: str, alone: list[Candidate], mentions: Mapping[str, int], places: Places, traits: Traits
) -> Iterator[Weighed]:
    """Those of *alone*, surnames, that may stand so where a place is open; *mentions* says where persons are named in
    full first.
    """
    ends = places.ends_of_persons() | {item.end for item in alone if item.entry.concept.id in mentions}
    plausible = _plausible(text, [item for item in alone if places.is_open(item)], traits)
    own = (item for item in plausible if not _is_of_other(text, item, traits.language))
    for word, item in _with_words_before(text, own):
        follows = item.entry.concept.id in mentions and item.start - 1 in ends  # Hakan Fidan Bayramov'la görüştü
        others = is_anothers(word, item, traits.language) or is_strangers(text, word, item, traits.language)
        if not is_spelt_otherwise(word, item) and (follows or not others):
            weighed = weigh(text, item, traits.language, mentions)
            if not _is_first_word(text, weighed) and not _is_people(text, weighed, traits.language):
                yield weighed


def _is_of_other(text: str, item: Candidate, language: str) -> bool:
    """Whether the parts of another name stand around a surname: an initial, or all others before it or after it."""
    around = not item.entry.template and item.bare
    return around and any(rule(text, item, language) for rule in (has_other_initial, begins_other, ends_other))


def _with_words_before(text: str, surnames: Iterable[Candidate]) -> Iterator[tuple[str, Candidate]]:
    """Each of *surnames*, those at one place together, with the capitalised word right before it, or an empty one."""
    for start, items in itertools.groupby(surnames, attrgetter("start")):
        match = capitalised_before(before(text, start))
        yield from ((match[1] if match else "", item) for item in items)


def _plausible(text: str, surnames: list[Candidate], traits: Traits) -> Iterator[Candidate]:
    """The plausible ones of *surnames*; those spelt alike at one place are judged together."""
    judged: dict[tuple[object, ...], bool] = {}
    for item in surnames:
        alike = item.start, item.end, item.entry.spelling
        if alike not in judged:
            judged[alike] = is_plausible(text, item, traits)
        if judged[alike]:
            yield item


def _without_pairs(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Without hyphened names that are two other names here, one beside the other: `Kırgızistan Rusya’ya`."""
    places = {(item.start, item.end) for item in candidates}
    return [item for item in candidates if not _is_pair(text, item, places)]


def _is_pair(text: str, item: Candidate, places: Container[tuple[int, int]]) -> bool:
    """Whether a space, where the name has a hyphen, parts two names that stand at *places*."""
    stem = text[item.start : item.stem_end]
    if "-" not in item.entry.form or "-" in stem:
        return False
    gaps = (item.start + at for at, letter in enumerate(stem) if letter == " ")
    return any((item.start, gap) in places and (gap + 1, item.end) in places for gap in gaps)


def _is_people(text: str, item: Weighed, language: str) -> bool:
    """Whether a surname that nobody mentioned before is the name of a people: before a noun (`the Tatar language`) or
    after its place (`Kırım Tatar lideri`).
    """
    candidate = item.candidate
    if item.mentioned or lower(candidate.entry.form, language) not in cues(language).never:
        return False
    following, ahead = WORD_AFTER.match(text, candidate.end), capitalised_before(before(text, candidate.start))
    if ahead and (ahead[1] in on_maps(language) or lower(ahead[1], language) in cues(language).never):
        return True
    return following is not None and words(language).get(following[1]) == "noun"


def _is_first_word(text: str, item: Weighed) -> bool:
    """Whether a short surname that nobody mentioned before is only the capitalised first word of a sentence."""
    candidate, start, end = item.candidate, item.candidate.start, item.candidate.end
    if not (candidate.entry.surname and candidate.bare) or item.mentioned or candidate.entry.template:
        return False
    return end - start < SHORTEST_FIRST and starts_sentence(text, start) and not in_capitals(text, start, end)
