"""Bodies whose name their head begins: `Ministry of Finance`, Министерство иностранных дел."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace

import regex

from glossary.finding.unknown.agreement import stays
from glossary.finding.unknown.beforehead import LONGEST_BODY, LONGEST_NAMESAKE
from glossary.finding.unknown.heads import HEADED, REASONS, beginning_head_of, is_word_for_body
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.knownnames import commonness
from glossary.finding.words.nameword import NAMELIKE, bare, inflected
from glossary.finding.words.parts import is_apart
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import starts_sentence
from glossary.inflection.analyse import analyse
from glossary.languages.clues import cues
from glossary.orthography.lexicon import words
from glossary.transliteration.exonyms import on_maps

#: The longest small word that never ends the name of a body: и, по.
LONGEST_JOINER = 2
#: So many readings of a small word are looked at.
READINGS = 8
#: The cases in which a noun or adjective stands after its head, or after по.
_GOVERNED = frozenset({("GEN",), ("DAT",)})
#: How adjectives and nouns of Russian end in these cases that no list need have.
_ENDINGS = (
    *("ого", "его", "ому", "ему", "ных", "ских", "ной", "ской", "ания", "ения", "ости", "ству", "ства"),
    *("ции", "гии", "рии", "ии", "ию", "иям", "ики", "оров", "иков", "истов", "ентов", "елей"),
)
#: The most small words between a head and what says after whom it is called: театр оперы и балета имени Абая.
_BEFORE_NAMESAKE = 4
_COMMA = regex.compile(r",[ \u00a0](\p{Ll}[\p{L}\p{M}-]{0,40})")
_TAIL = regex.compile(r"[ \u00a0](\p{L}[\p{L}\p{M}’'-]{0,40})")


def begun(text: str, taken: Stretches, tag: str) -> Iterator[UnknownName]:
    """The names of *text* that the word for a body begins, up to what is *taken*."""
    pattern = _beginnings(tag)
    for match in pattern.finditer(text) if pattern else ():
        found = beginning_head_of(match[1], tag)
        if found is None or (not found.is_bare and _is_capital_of_sentence(text, match)):
            continue
        head = found.reading
        end = end_of_tail(text, match.end(), match[1][:1].isupper(), taken, tag)
        if end is not None:
            name, why = head.lemma + text[match.end() : end], (REASONS["organisation"],)
            yield UnknownName(match.start(), end, name, "", head.features, HEADED, why, "organisation")


def _is_capital_of_sentence(text: str, match: regex.Match[str]) -> bool:
    """Whether the head may have its capital from a sentence about several such bodies: `Отделения банка закрыты`."""
    return match[1][:1].isupper() and starts_sentence(text, match.start())


def _end_of_namesake(text: str, position: int, tag: str) -> int | None:
    """Where the name of a body ends that is called after a person, whose head ends at *position*; None for others."""
    pattern = _namesakes(tag)
    if pattern is None:
        return None
    for _ in range(_BEFORE_NAMESAKE + 1):
        if called := pattern.match(text, position):
            return _end_of_person(text, called.end(), tag)
        word = _TAIL.match(text, position)
        if word is None or not word[1].islower() or is_word_for_body(word[1], tag):
            return None
        position = word.end()
    return None


@functools.cache
def _namesakes(tag: str) -> regex.Pattern[str] | None:
    """What finds the words that say, before a person, that a body is called so."""
    every = "|".join(map(regex.escape, sorted(cues(tag).namesakes_first)))
    return regex.compile(rf"[ \u00a0](?:{every})(?=[ \u00a0])") if every else None


def _end_of_person(text: str, position: int, tag: str) -> int | None:
    """Where the name of a person after *position* ends, at the latest with a surname."""
    end, last = None, ""
    for _ in range(LONGEST_NAMESAKE):
        word = _TAIL.match(text, position)
        if word is None or word[1].islower() or _is_whole(last, tag) or (last and _is_other_person(word[1], tag)):
            break
        end = position = word.end()
        last = word[1]
    return end


def _is_other_person(word: str, tag: str) -> bool:
    """Whether *word* is a given name in the nominative, after a name in the genitive: `школы имени Абая Гульмира`."""
    if not (declines(tag) and bare(word, tag).given) or stays(word, "m", tag):
        return False
    of_man = max((commonness(item.lemma, "m", tag) for item in analyse(word, tag) if item.features), default=0.0)
    return commonness(word, "m", tag) + commonness(word, "f", tag) > of_man


def with_tail(text: str, name: UnknownName, head: int, taken: Stretches, tag: str) -> UnknownName:
    """The *name* whose *head* begins there, with what follows it where every word of a name is declined, or after a
    word for that (`School of Economics`), up to what is *taken*.
    """
    if name.kind != "organisation" or not (declines(tag) or _leads_on(text, name.end, tag)):
        return name
    end = end_of_tail(text, name.end, text[head].isupper() or text[name.start].isupper(), taken, tag)
    return replace(name, end=end, name=name.name + text[name.end : end], suffix="") if end else name


def _leads_on(text: str, position: int, tag: str) -> bool:
    """Whether a word after which the name of a body goes on stands after *position*."""
    following = _TAIL.match(text, position) if cues(tag).fillers_first else None
    return following is not None and following[1] in cues(tag).fillers_first


@functools.cache
def _beginnings(tag: str) -> regex.Pattern[str] | None:
    """What finds the words that begin the names of bodies, in whatever case they stand."""
    heads = sorted(cues(tag).bodies_first, key=lambda head: (-len(head), head))
    if not heads:
        return None
    ends = r"\p{Ll}{0,3}" if declines(tag) else ""
    stems = [head.rstrip("аеоьйя") if declines(tag) else head for head in heads]
    # by their first letters: what does not begin so is passed at one look
    firsts = {stem[0]: [regex.escape(other[1:]) for other in stems if other[0] == stem[0]] for stem in stems}
    letters = (f"[{first.upper()}{first}](?:{'|'.join(rests)})" for first, rests in firsts.items())
    return regex.compile(rf"\b(?<!-)((?:{'|'.join(letters)}){ends})(?= )")


def end_of_tail(text: str, position: int, capital: bool, taken: Stretches, tag: str) -> int | None:
    """Where the name goes on to whose head, with a *capital* or without, ends at *position*, at most up to what is
    *taken*; None where it does not.

    After a head in small letters one of the words must have a capital where every word of a name is declined.
    """
    if called := _end_of_namesake(text, position, tag):
        return called
    end, filled, named, last = None, False, capital or not declines(tag), ""
    for _ in range(LONGEST_BODY):
        word = _TAIL.match(text, position) or _listed_after(text, position, tag)
        if word is None or word.span(1) in taken or (last in cues(tag).conjunctions and _begins_other(word[1], tag)):
            break
        if named and not declines(tag) and word[1] in cues(tag).conjunctions and last in on_maps(tag):
            break
        is_small = word[1][:1].islower()
        if is_small and _may_follow(word[1], capital, tag):
            filled = True
            end = word.end() if declines(tag) and len(word[1]) > LONGEST_JOINER else end
        elif not is_small and (capital or filled) and _may_be_of(word[1], tag) and not _is_whole(last, tag):
            end, named = word.end(), True
        else:
            break
        position, last = word.end(), word[1]
    return end if (capital or filled) and named else None


def _begins_other(word: str, tag: str) -> bool:
    """Whether *word* after an "and" begins another name: `the World Bank and the European Bank`."""
    return word in cues(tag).fillers_first or is_word_for_body(word, tag)


def _listed_after(text: str, position: int, tag: str) -> regex.Match[str] | None:
    """The small word after a comma that goes on a list with an "and": `инвестиций, промышленности и торговли`."""
    pattern = _lists(tag)
    return _COMMA.match(text, position) if pattern and pattern.match(text, position) else None


@functools.cache
def _lists(tag: str) -> regex.Pattern[str] | None:
    """What goes on a list of small words after a comma; where every word of a name is declined."""
    ands = "|".join(map(regex.escape, sorted(cues(tag).conjunctions)))
    small = r"[ \u00a0]\p{Ll}[\p{L}\p{M}-]{2,40}"
    return regex.compile(rf"(?:,{small}(?:{small})?){{1,3}}[ \u00a0](?:{ands})(?={small})") if declines(tag) else None


@functools.lru_cache(maxsize=20_000)
def _may_follow(word: str, capital: bool, tag: str) -> bool:
    """Whether the small *word* may stand in a name that the head begins: after a *capital* also a noun or adjective
    that the head governs, in the genitive, or in the dative after по: Комитет лесного хозяйства.
    """
    if word in cues(tag).fillers | cues(tag).fillers_first:
        return True
    if not (declines(tag) and capital):
        return False
    read = (item for item in analyse(word, tag, limit=READINGS) if item.features[:1] in _GOVERNED)
    return word.endswith(_ENDINGS) or any(words(tag).get(item.lemma) in NAMELIKE for item in read)


@functools.lru_cache(maxsize=20_000)
def _is_whole(last: str, tag: str) -> bool:
    """Whether the word *last* is the surname after which a body is called: `имени Лобачевского`."""
    if not (declines(tag) and last[:1].isupper()):
        return False
    known = inflected(last, tag)
    return known.surname and not known.given and known.features == ("GEN",)


def _may_be_of(word: str, tag: str) -> bool:
    """Whether the capitalised *word* may stand in a name that the head begins: no person; a place in the genitive."""
    known = inflected(word, tag)
    if known.given or is_apart(word, tag):
        return False
    return not (declines(tag) and known.place) or known.features == ("GEN",)
