"""What stands around a name and tells that a person bears it, or nobody: titles, verbs, ages, heads of other names."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.listed import signs_in_list
from glossary.finding.unknown.signs import Signs
from glossary.finding.words.nameword import NameWord, bare, inflected
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import before, starts_sentence
from glossary.finding.words.wordclass import (
    is_act,
    is_agent,
    is_compound_head,
    is_head,
    is_honorific,
    is_of_place,
    is_title,
    is_verb,
    lemmas,
)
from glossary.languages.clues import cues
from glossary.orthography.casing import capitalised, lower
from glossary.orthography.fold import QUOTES
from glossary.transliteration.exonyms import on_maps

_NEXT = regex.compile(r"[^\p{L}\n.!?;:]{1,3}(\p{L}[\p{L}\p{M}]*)")
_LAST = regex.compile(r"(?r)(\p{L}[\p{L}\p{M}-]*)\.?[\s\"“«(]{1,2}$")
_JOINED_AFTER = regex.compile(r" ?, ?\p{Lu}| (\p{Ll}{1,6}) \p{Lu}")
_JOINED_BEFORE = regex.compile(r"(?r)\p{L},[ ]$|\p{L} (\p{Ll}{1,6}) $")
_REIGN = regex.compile(r"[IVXІХ]{1,5}$")
_AGE = regex.compile(r" ?[(,] ?\d{1,2}(?!\d)[^\d\n]{0,8}[),]|\((?:\p{L}{1,3}\. ?)?\d{4}")
_CAPITALS = regex.compile(r"(?: \p{Lu}[\p{L}\p{M}]*+){1,2} (\p{Lu}[\p{L}\p{M}]*+)")
#: What the word after a name is not: the head of a name after a genitive or a comma, what is of a person before a head.
_OF_OWNER, _OF_NAMESAKE = frozenset({"head"}), frozenset({"belongings", "title after"})
_WHOLE = regex.compile(r"\p{Lu}[\p{L}\p{M}’'ʻʼ‘-]*")
#: The rest of a name of a few words in quotation marks.
_ENTITLED = regex.compile(r"(?: [\p{L}\p{M}’'ʻʼ‘-]+){1,4}[»”\"]")
#: The rest of quoted speech, and who said it, and what comes before such.
_SPOKEN = regex.compile(r"[^«»“”\"\n]{1,300}[»”\"][,.!?]? ?[–—]")
_SAYS = regex.compile(r"(?r): ?[«“\"]$")
#: The last word of a sentence, if that is no longer than this.
_SAID = regex.compile(r"[^.!?…\n]{1,300}+(?<= (\p{L}{2,30}))[.!?…]")
#: How far after a name an age or another name can stand.
REACH = 16
#: Signs around a word that tell the more if nothing else is known of it.
_TELLING = frozenset({"title", "address", "honorific", "speech", "act", "from place"})
#: Words with a capital of which the name after them is no part.
_AHEAD = frozenset({"title", "address", "from place"})
#: Signs of the last word of a sentence, by those of a word right after a name.
_LATER = {"speech": "said", "act": "acted"}
#: Signs that a word is part of a longer name or title.
_PART_OF_OTHER = frozenset({"crowded before", "crowded after", "quoted", "opened", "head", "number"})


def signs_around(text: str, start: int, end: int, own: Signs, tag: str) -> set[str]:
    """The signs that stand before and after the place of a name that has its *own* signs."""
    preceding, following = before(text, start), text[end : end + 3 * REACH]
    found = {*_before(text, start, preceding, tag), *_after(following, tag)}
    if preceding and preceding.rstrip(" ")[-1:] in QUOTES:
        found.add("quoted" if following and following.lstrip(" ")[:1] in QUOTES else "opened")
    if "opened" in found and _ENTITLED.match(following):
        found.add("entitled")
    if "opened" in found and (_SAYS.search(preceding) or _SPOKEN.match(text, end)):
        found -= {"opened", "entitled"}
    if following[:1] == " " and following[1:2].isdigit():
        found.add("number")
    if following[:1] == ",":
        found.add("comma")
    if "genitive" in own:
        found -= _OF_OWNER
    elif "head" in found:
        found -= _OF_NAMESAKE
    if (said := _SAID.match(text, end)) is not None:
        found.update(_LATER[sign] for sign in _LATER.keys() & _of_word_after(said[1], tag))
    if _AGE.match(following):
        found.add("age")
    if _has_head_later(following, tag) and ("alone" in own or not _is_before_place(following, tag)):
        found.add("head later")
    if _is_joined(preceding, following, tag):
        found.update(("joined", *signs_in_list(text, start, end, tag)))
    return found


def _before(text: str, start: int, preceding: str, tag: str) -> Iterator[str]:
    """The signs of the word before a name; one of the language that begins the sentence has its capital from that."""
    last = _LAST.search(preceding)
    if last is None:
        return
    found = _of_word_before(last[1], tag)
    yield from found
    if _REIGN.match(last[1]):
        yield "reign"
        return
    if last[1][0].isupper() and last.end(1) == len(preceding) - 1 and found.isdisjoint(_AHEAD):
        place = start - len(preceding) + last.start(1)
        opens = starts_sentence(text, place) and (bare(last[1], tag).ordinary or is_verb(last[1], tag))
        yield "opening before" if opens else "crowded before"


def _after(following: str, tag: str) -> Iterator[str]:
    """The signs of the word after a name; a place with a suffix there is another part of the sentence."""
    next_word = _NEXT.match(following)
    if next_word is None:
        return
    found = _of_word_after(next_word[1], tag)
    yield from found - _OF_OWNER if following[:1] == "," else found
    if lower(next_word[1], tag) in cues(tag).honorifics and (later := _NEXT.match(following, next_word.end())):
        yield from _of_word_after(later[1], tag) & {"head"}
    if next_word[1][0].isupper() and next_word.start(1) == 1 and "honorific" not in found:
        place = _place_after(following, tag)
        yield "place after" if place and place.in_case else "crowded after"


def _is_before_place(following: str, tag: str) -> bool:
    """Whether a place that nobody bears is the next word after a name: Diyora Keldiyorova `Parij` Olimpiadasida."""
    place = _place_after(following, tag)
    return place is not None and not place.telling


def _place_after(following: str, tag: str) -> NameWord | None:
    """The next word after a name, if that is a place that maps have."""
    word = _WHOLE.match(following, 1)
    known = inflected(word[0], tag) if word else None
    return known if known and known.lemma in on_maps(tag) else None


def joint_signs(own: Signs, around: set[str]) -> Iterator[str]:
    """What the signs of a word alone and the signs around it say together."""
    if "alone strange" in own:
        yield from (f"strange {sign}" for sign in around & _TELLING)
    if "alone ordinary" in own and "honorific" in around:
        yield "ordinary honorific"
    if "first" in own and "comma" in around:
        yield "name comma"
    if "alone first" in own:
        yield from (f"first {sign}" for sign in around & {"comma", "said", "acted"})
    if "alone borne inside" in own and around.isdisjoint(_PART_OF_OTHER):
        yield "borne clear"
    if "head" in around:
        yield from (f"{sign} head" for sign in own & {"given", "initial", "surname"})
    if "alone borne" in own and not around.isdisjoint(_TELLING):
        yield "borne told"
    if "alone borne" in own and "beside person" in around:
        yield "borne beside"
    if "alone borne" in own and "paired" in around:
        yield "borne paired"


@functools.lru_cache(maxsize=20_000)
def _of_word_before(word: str, tag: str) -> Signs:
    """A title before a name has no suffix, but in Russian, where it is declined as well."""
    around = cues(tag)
    ahead = lemmas(word, tag) if declines(tag) else frozenset((lower(word, tag),))
    kinds = {"address": around.address, "before": around.before, "into": around.into}
    found = {sign for sign, known in kinds.items() if ahead & known}
    if is_title(word, tag):
        found.add("title")
    if is_of_place(capitalised(word, tag), tag):
        found.add("from place")
    elif ahead & around.never:
        found.add("people before")
    return frozenset(found or ({"agent"} if is_agent(word, tag) else ()))


@functools.lru_cache(maxsize=20_000)
def _of_word_after(word: str, tag: str) -> Signs:
    around = cues(tag)
    after = lemmas(word, tag)
    kinds = {
        "named": around.named,
        "speech": around.speech,
        "belongings": around.belongings,
        "title after": around.titles - around.honorifics,
    }
    found = {sign for sign, known in kinds.items() if after & known}
    if is_head(word, tag) and after.isdisjoint(around.posts):
        found.add("head")
    if is_honorific(word, tag):
        found.add("honorific")
    if word[0].islower() and is_act(word, tag):
        found.add("act")
    return frozenset(found or ({"compound"} if is_compound_head(word, tag) else ()))


def _has_head_later(following: str, tag: str) -> bool:
    """Whether more capitalised words follow, and the head of a place, body or award ends them."""
    match = _CAPITALS.match(following)
    return match is not None and "head" in _of_word_after(match[1], tag)


def _is_joined(preceding: str, following: str, tag: str) -> bool:
    """Whether a comma or a conjunction joins the name to another word."""
    sides = (_JOINED_AFTER.match(following), _JOINED_BEFORE.search(preceding[-REACH:]))
    return any(side is not None and (side[1] is None or side[1] in cues(tag).conjunctions) for side in sides)
