"""Respell one word by rule: its letters are read as sounds, the sounds are written in letters of the target.

Sounds are the pivot. Single rules of either step are overridden by what a press does with names of their home
(`from/<tag>.toml`). A name that is spelt in another language than its own is read back first (`restores`): of the
sounds that its letters may stand for, the most likely of its home language come first.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator, Mapping

from glossary.languages.load import orthography, usage
from glossary.languages.records import RuleTable, Usage
from glossary.orthography.rules import LESS_USUAL, Candidate, Kind, Results, RuleSet, best_first
from glossary.transliteration.harmony import harmony
from glossary.transliteration.sequences import EDGE, VOWEL_SOUNDS, History, sequences

#: A longer word is no name: it gets its usual spelling alone.
LONGEST_WORD = 64

#: How many readings of a word are followed at once, and how many go on to be written.
WIDTH, READINGS = 4, 3
#: What the harmony of its vowels counts for beside the sequences of sounds, which know part of it.
HARMONY = 0.4
#: What the spelling of a name by its own letters weighs where the press has it from another language.
UNRELAYED = 0.4
#: What makes İ as a capital in any language.
DOTTED = "i\N{COMBINING DOT ABOVE}"
#: The habit of a press that leaves out the signs of a kept spelling, or does not.
SIGNS = "signs"
#: The logarithm of what a reading loses with each step from the usual sound of a letter to a rarer one.
RARER = math.log(0.35)

#: A reading so far: how likely it is (a logarithm), its sounds, those of its last letters, and what precedes these.
Following = tuple[float, str, str, History]


def by_rule(
    word: str, written: str, target: str, home: str, limit: int, kind: Kind = "person"
) -> tuple[Candidate, ...]:
    """Up to *limit* spellings for *target* of a lower-case *word* written in *written*, of a name at home in *home*.

    Best first; the weight of the first is 1.
    """
    spelt = _spelling(word, written, home, kind)
    habits, kind = usage(target, home), told_apart(target, home, kind)
    if habits and habits.relay and spelt == home and kind != "place" and len(word) <= LONGEST_WORD:
        return _relayed(word, habits.relay, target, home, limit, kind)
    copied = habits is not None and ((habits.keep and spelt == home) or is_through(spelt, target, home))
    if spelt == target or (copied and orthography(spelt).script == orthography(target).script):
        plain, signed = _plain(target, home).usual(word), _dotted(word, target, home)
        kept = _plain_or_kept(plain, signed)
        if kind != "place":
            return kept
        respelt = _spelt(word, spelt, target, home, limit, kind)
        return tuple(best_first([*kept, *(item.weighed(LESS_USUAL) for item in respelt)]))[:limit]
    if len(word) > LONGEST_WORD:
        return _usual(word, spelt, target, home, kind)
    found = _spelt(word, spelt, target, home, limit, kind)
    return tuple(_without_signs(found, target, home))[:limit] if habits and habits.keep and kind != "place" else found


def _without_signs(found: Iterable[Candidate], target: str, home: str) -> Iterator[Candidate]:
    """The spellings *found* as they are at *home*, without the signs that *target* leaves out, and with them."""
    for item in found:
        for kept in _plain_or_kept(_plain(target, home).usual(item.text), item.text):
            yield item._replace(text=kept.text, weight=item.weight * kept.weight, choices=item.choices + kept.choices)


def _dotted(word: str, target: str, home: str) -> str:
    """A kept *word* with the sign of the capital that *home* alone has (İsmet), where *target* drops signs."""
    habits = usage(target, home)
    told = habits is not None and bool(habits.plain) and orthography(home).dotted_i > orthography(target).dotted_i
    return word.replace("i", DOTTED, 1) if told and word[:1] == "i" else word


def _plain_or_kept(plain: str, kept: str) -> tuple[Candidate, ...]:
    """A spelling without its signs and with them, if it has any: one choice for all words of a name."""
    if plain == kept:
        return (Candidate(kept, 1.0),)
    return (
        Candidate(plain, 1.0, (), ((SIGNS, 0),)),
        Candidate(kept, LESS_USUAL, (), ((SIGNS, 1),)),
    )


@functools.cache
def told_apart(target: str, home: str, kind: Kind) -> Kind:
    """*kind*, or `person` where the press of *target* writes such names at home in *home* as those of persons."""
    habits = usage(target, home)
    if habits and habits.relay and kind in {"surname", "patronymic"}:
        return told_apart(habits.relay, home, kind)
    return kind if habits and _special(habits, kind) else "person"


def is_through(written: str, target: str, home: str) -> bool:
    """Whether the press of *target* takes names at home in *home* as they are spelt in *written*."""
    habits = usage(target, home)
    return habits is not None and habits.through == written


def unread_letters(word: str, written: str, target: str) -> str:
    """The letters of a lower-case *word* that the orthography of *written* does not have, and no rule reads."""
    return _reader(written, target, written).unread(word)


def likelihood(word: str, written: str, home: str, kind: Kind = "person") -> float:
    """The logarithm of how likely a lower-case *word*, written in *written*, is a name of *kind* at home in *home*."""
    known = sequences(home, _counted(kind))
    if known is None or not word:
        return -math.inf
    spelt = _spelling(word, written, home, kind)
    best = _readings(word, spelt, spelt, home, kind)[0]
    return known.score(best[0] + EDGE)


def _usual(word: str, written: str, target: str, home: str, kind: Kind) -> tuple[Candidate, ...]:
    """The usual spelling alone, by the usual sound of every letter."""
    return (Candidate(_writer(target, home, kind).usual(_reader(written, target, home).usual(word)), 1.0),)


@functools.lru_cache(maxsize=50_000)
def _spelt(word: str, written: str, target: str, home: str, limit: int, kind: Kind) -> tuple[Candidate, ...]:
    if limit == 1 and written == home:
        return _usual(word, written, target, home, kind)
    writes = _writer(target, home, kind)
    found = (
        item.weighed(weight)
        for sounds, weight in _readings(word, written, target, home, kind)
        for item in writes.candidates(sounds, limit)
    )
    return tuple(best_first(found)[:limit])


def _readings(word: str, written: str, target: str, home: str, kind: Kind) -> tuple[tuple[str, float], ...]:
    """The sounds that *word* may stand for, best first, with weights of which the first is 1."""
    counted = None if written == home or is_through(written, target, home) else _counted(kind)
    return _read(word, _reader(written, target, home), home, counted)


@functools.lru_cache(maxsize=50_000)
def _read(word: str, reads: RuleSet, home: str, counted: Kind | None) -> tuple[tuple[str, float], ...]:
    """The readings by *reads*, of which names of the kind *counted* at home in *home* tell the likeliest."""
    known = sequences(home, counted) if counted else None
    if known is None:
        return tuple([(item.text, item.weight) for item in reads.candidates(word, READINGS)])
    found = [(0.0, "", "", known)]
    for results in reads.steps(word):
        found = _grown(found, results)
        if len(found) > WIDTH:
            found.sort(reverse=True)
            del found[WIDTH:]
    ended = sorted(
        ((chance + HARMONY * harmony(sounds, home), sounds) for chance, sounds, *_ in _grown(found, ((EDGE, 0),))),
        reverse=True,
    )
    return tuple([(sounds[:-1], math.exp(chance - ended[0][0])) for chance, sounds in ended[:READINGS]])


def _counted(kind: Kind) -> Kind:
    """The kind of names that are counted for those of *kind*."""
    return "place" if kind == "place" else "person"


def _grown(found: list[Following], results: Results) -> list[Following]:
    """Each reading so far with each of the *results* of the next letters."""
    grown: list[Following] = []
    for chance, sounds, last, history in found:
        now = history.after(last)
        grown += [(chance + rank * RARER + now[result], sounds + result, result, now) for result, rank in results]
    return grown


def _spelling(word: str, written: str, home: str, kind: Kind = "person") -> str:
    """The language by whose rules *written* spells *word*, a name at home in *home*: its own, or the one that it
    copies, unless it would have left no signs out of *word*, or the one that it has it from, if that has its letters.
    """
    habits = usage(written, home)
    if written == home or habits is None:
        return written
    if habits.keep:
        return written if habits.plain and _plain(written, home).usual(word) == word else home
    relayed = kind != "place" and habits.relay and not unread_letters(word, habits.relay, habits.relay)
    return habits.relay if relayed else written


def _relayed(word: str, relay: str, target: str, home: str, limit: int, kind: Kind) -> tuple[Candidate, ...]:
    """The spellings that *target* has of a *word* of *home* by way of the language *relay*."""
    found = (
        Candidate(item.text, item.weight * first.weight, (), first.choices + item.choices)
        for first in by_rule(word, home, relay, home, limit, kind)
        for item in by_rule(first.text, relay, target, home, limit, kind)
    )
    # What the press has not from there is never the first.
    own = _spelt(word, home, target, home, limit, kind) if limit > 1 else ()
    return tuple(best_first([*found, *(item.weighed(UNRELAYED) for item in own)])[:limit])


@functools.cache
def _plain(target: str, home: str) -> RuleSet:
    habits = usage(target, home)
    return RuleSet(habits.plain if habits else {}, orthography(home).vowels)


@functools.cache
def _reader(written: str, target: str, home: str) -> RuleSet:
    source = orthography(written)
    spelt, heard = usage(written, home), usage(target, written)
    if is_through(written, target, home):
        return RuleSet({**source.reads, **source.restores}, source.vowels)
    if spelt and spelt.restores and written != home:
        back = heard.reads if heard and target == home else {}
        return RuleSet({**source.reads, **source.restores, **spelt.restores, **back}, source.vowels)
    own = spelt.reads if spelt and written == home else {}
    return RuleSet({**source.reads, **own, **(heard.reads if heard else {})}, source.vowels)


@functools.cache
def _writer(target: str, home: str, kind: Kind) -> RuleSet:
    habits = usage(target, home)
    own = orthography(home if habits and habits.keep else target).writes
    table = {**own, **habits.writes, **_special(habits, kind)} if habits else own
    return RuleSet(table, VOWEL_SOUNDS, habits_of(target))


@functools.cache
def habits_of(target: str) -> Mapping[tuple[str, ...], str]:
    """By spellings to choose from: the habit of *target* that the choice follows."""
    return {spellings: habit for habit, lists in orthography(target).habits.items() for spellings in lists}


def _special(habits: Usage, kind: Kind) -> RuleTable:
    """What a press writes otherwise in names of one *kind*."""
    return {
        "person": {},
        "surname": habits.surnames,
        "patronymic": habits.patronymics,
        "place": habits.places,
    }[kind]
