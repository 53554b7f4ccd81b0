"""Names of places and bodies with the word for their kind: the name is respelt, the word translated and put where it
stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from glossary.inflection.analyse import analyse
from glossary.inflection.decline import decline
from glossary.languages.load import grammar
from glossary.orthography.casing import case_of, lower, upper
from glossary.orthography.rules import SECOND, Candidate, Kind, best_first
from glossary.transliteration.exonyms import exonyms
from glossary.transliteration.kind_words import BODY, Headed, Pattern, headed, names_in
from glossary.transliteration.known import readings
from glossary.transliteration.place_words import translated
from glossary.transliteration.ru_adjectives import STEM, adjective
from glossary.transliteration.western import is_western
from glossary.transliteration.words import words_of

#: So many names are tried that a genitive or an adjective may come from.
NAMES = 3
#: The kinds of elements that are in names of persons.
PERSONAL = frozenset({"given", "stem"})
#: Languages that set the names of bodies without quotation marks.
UNQUOTED = frozenset({"en", "tr"})


class Bare(NamedTuple):
    """The spellings of a name without the word for its kind, and what it is of itself: a `person` or a `word` goes
    first in the genitive, a `place` last.
    """

    found: Sequence[Candidate]
    of: Literal["person", "word", "place"]


def headed_name(name: str, written: str, kind: Kind | None) -> Headed | None:
    """*name* without the word for its kind, unless it is known to be of another *kind* or, where that is not, may be
    that of a Western person (Jane Park).
    """
    item = headed(name, written) if kind in {None, "place"} else None
    if item is None or item.kind.named == BODY:
        return item if kind is None else None
    if kind is None and any(is_western(word, written) for word in _words(item.name, written)):
        return None
    return item


def spelt_headed(item: Headed, name: str, written: str, target: str, spell: Callable[[str], Bare]) -> list[Candidate]:
    """How *target* spells the place or body *item*, which is *name* in the language *written*, with the word for its
    kind; best first. *spell* spells a name alone. Nothing if *target* has no such word.
    """
    patterns = [pattern for pattern in item.kind.patterns.get(target, ()) if not pattern.read]
    spelt = (
        (SECOND ** (rank + later), bare)
        for rank, alone in enumerate(bare_names(item, written))
        for later, bare in enumerate((*_after_word(alone, item, written, target), spell(alone)))
    )
    found = (
        Candidate(upper(text, target) if case_of(name) == "upper" else text, weight, known)
        for share, bare in spelt
        for text, weight, known in _made(_quoted(bare, item, target), share, patterns, target)
    )
    return best_first(found)


def _quoted(bare: Bare, item: Headed, target: str) -> Bare:
    """The spellings in the quotation marks of *item*, where *target* has any."""
    before, after = item.quotes
    if not before or target in UNQUOTED:
        return bare
    return bare._replace(found=[found._replace(text=before + found.text + after) for found in bare.found])


def _after_word(name: str, item: Headed, written: str, target: str) -> list[Bare]:
    """A place that is called after an ordinary word, which is translated."""
    found = () if item.kind.named else translated(name, written, target)
    return [Bare([Candidate(text, SECOND**rank, (name,)) for rank, text in enumerate(found)], "word")] if found else []


def bare_names(item: Headed, written: str) -> list[str]:
    """What the place of *item* may be called, less a genitive or the ending of an adjective: what is known as a name,
    else whatever may be one, the likeliest first.
    """
    found = list(names_in(item))
    if item.pattern.genitive:
        taken_off = [reading.lemma for reading in analyse(item.name, written) if reading.features == ("GEN",)]
        found = [*sorted(taken_off, key=lambda lemma: not translated(lemma, written, written))[:1], *found]
    known = [name for name in found if _is_known(name, written)] if len(found) > 1 else []
    return list(dict.fromkeys(known or found))[:NAMES]


def may_be_borne(name: str, written: str) -> bool:
    """Whether each word of *name* is known in names of persons."""
    return all(
        any({part.kind for part in item.parts} <= PERSONAL for item in readings(word, written))
        for word in _words(name, written)
    )


def _is_known(name: str, written: str) -> bool:
    """Whether *name* is a place of the world or a word that places are called after, or its words are elements."""
    return bool(exonyms(name, written, written) or translated(name, written, written)) or all(
        any(len(item.parts) == 1 and item.tail is None for item in readings(word, written))
        for word in _words(name, written)
    )


def _words(name: str, tag: str) -> list[str]:
    return [lower(word, tag) for word in words_of(name)]


def _made(
    bare: Bare, share: float, patterns: list[Pattern], target: str
) -> Iterator[tuple[str, float, tuple[str, ...]]]:
    """A text, its weight and what is known in it, for each spelling and each of *patterns*; one in the genitive goes
    first after a person, and last after anything else.
    """
    ordered = sorted(patterns, key=lambda pattern: pattern.genitive == (bare.of == "place"))
    for item in bare.found:
        texts = dict.fromkeys(text for pattern in ordered if (text := _put(item.text, pattern, target, bare.of)))
        for rank, text in enumerate(texts):
            yield text, share * item.weight * SECOND**rank, item.known


def _put(name: str, pattern: Pattern, target: str, of: str) -> str:
    """*name* in *pattern*; empty if it has no adjective where one is wanted."""
    rules = grammar(target)
    if pattern.genitive and rules:
        name = decline(name, ("GEN",), rules, of)
    if pattern.ending:
        stem = adjective(name)
        name = stem.removesuffix(STEM) + pattern.ending if stem else ""
    return pattern.before + name + pattern.after if name else ""
