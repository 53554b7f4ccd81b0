"""The words that say of a name that it is one of a place or a body, and the name they make."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import regex

from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import NAMELIKE
from glossary.finding.words.stems import declines
from glossary.finding.words.wordclass import lemmas
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.decline import adjective_endings
from glossary.inflection.features import CASES, POSSESSED
from glossary.languages.clues import cues, name_endings
from glossary.model import Kind, Reason
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import words

#: How sure a name with a head is.
HEADED = 0.8
#: So many readings of a head are looked at: `Bakanlığınca` is rather of `Bakanlık` by the way names end.
READINGS = 8
#: How they end beside a noun that ends so, and beside others.
_AGREEING = {"аяь": ("ая", "яя"), "оеё": ("ое", "ее")}
_MASCULINE = ("ый", "ий", "ой")
#: What a noun within the name of a body may have put to it.
_UNCASED = frozenset({("PL",), *POSSESSED})
_BETWEEN_WORDS = regex.compile(r"([^\p{L}\p{M}-]+)")
REASONS: dict[Kind, Reason] = {
    "place": Reason("The word for a kind of place is part of it."),
    "organisation": Reason("The word for a kind of body is part of it."),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The kind of thing whose name a word ends, and the reading of the word's suffix."""

    kind: Kind
    reading: Analysis

    @property
    def is_bare(self) -> bool:
        """Whether no suffix says that the name ends here."""
        return not self.reading.suffix

    @property
    def is_owner(self) -> bool:
        """Whether what follows may be a part of the thing: `облысының басқармасы`."""
        return self.reading.features == ("GEN",)


@functools.lru_cache(maxsize=50_000)
def head_of(word: str, tag: str) -> Head | None:
    """What *word* is as the head of a name, in whatever case; None for other words."""
    around, capital = cues(tag), word[:1].isupper()
    bodies = around.bodies | around.firms | name_endings().firms if capital else around.bodies
    return _read(word, (("place", around.places), ("organisation", bodies)), tag)


@functools.lru_cache(maxsize=10_000)
def beginning_head_of(word: str, tag: str) -> Head | None:
    """What *word* is as one that begins the names of bodies, in whatever case."""
    return _read(word, (("organisation", cues(tag).bodies_first),), tag)


@functools.lru_cache(maxsize=10_000)
def beginning_of_place(word: str, tag: str) -> str:
    """*word* without its case, if it is one that begins the names of places; else nothing."""
    head = _read(word, (("place", cues(tag).places_first),), tag)
    return head.reading.lemma if head else ""


def is_word_for_body(word: str, tag: str) -> bool:
    """Whether *word*, in whatever case, is one that begins or ends the names of bodies."""
    return not lemmas(word, tag).isdisjoint(cues(tag).bodies_first | cues(tag).bodies)


@functools.lru_cache(maxsize=20_000)
def unowned_head_of(word: str, tag: str) -> Head | None:
    """What *word* is as the head of a name that no other noun owns: `мектепте`, after `№11 орта`."""
    return head_of(word, tag) or _read(word, (("organisation", _unowned_bodies(tag)),), tag)


def _read(word: str, kinds: tuple[tuple[Kind, frozenset[str]], ...], tag: str) -> Head | None:
    for item in (Analysis(word, (), ""), *analyse(word, tag, limit=READINGS)):
        for kind, heads in kinds:
            if lower(item.lemma, tag) in heads and (not item.features or item.features[0] in CASES):
                return Head(kind, item)
    return None


@functools.cache
def _unowned_bodies(tag: str) -> frozenset[str]:
    """The heads of bodies without their possessive."""
    return frozenset(base for head in cues(tag).bodies for base in _bases(head, tag))


@functools.lru_cache(maxsize=10_000)
def is_kind_of_place(word: str, tag: str) -> bool:
    """Whether *word*, as it stands, is a kind of places, and alone the name of none: Облыс, Rayon."""
    return lower(word, tag) in _kinds_of_places(tag)


@functools.lru_cache(maxsize=10_000)
def is_of_kind_of_place(word: str, tag: str) -> bool:
    """Whether *word* is the adjective of a kind of places: облыстық."""
    read = (item for item in analyse(word, tag, limit=READINGS) if item.features in {("WITH",), ("NESS",)})
    return any(is_kind_of_place(item.lemma, tag) for item in read)


@functools.cache
def _kinds_of_places(tag: str) -> frozenset[str]:
    return frozenset(base for head in cues(tag).places for base in _bases(head, tag))


def _bases(head: str, tag: str) -> list[str]:
    """The nouns whose possession *head* is."""
    read = (item.lemma for item in analyse(head, tag, limit=READINGS) if item.features == ("PSS3S",))
    return [base for base in read if words(tag).get(base) == "noun"]


@functools.lru_cache(maxsize=20_000)
def is_namelike(word: str, tag: str) -> bool:
    """Whether the small *word* is a noun or an adjective, such as the names of bodies are made of, or two of them with
    a hyphen; in any case where the language declines adjectives, else without one, of several or of somebody's
    (`құқықтары`).
    """
    return all(_is_nominal(part, tag) for part in word.split("-"))


def _is_nominal(word: str, tag: str) -> bool:
    if words(tag).get(word) in NAMELIKE:
        return True
    read = analyse(word, tag, limit=READINGS)
    if declines(tag):
        return any(item.lemma.endswith(adjective_endings(tag)) for item in read)
    return any(item.features in _UNCASED and words(tag).get(item.lemma) in NAMELIKE for item in read)


def named(text: str, start: int, at: int, end: int, head: Head, tag: str) -> UnknownName:
    """The name from *start* in *text* whose *head* stands from *at* to *end*, without its case."""
    item = head.reading
    own = text[start:at]
    if declines(tag):
        own = "".join(_agreeing(part, item, tag) for part in _BETWEEN_WORDS.split(own))
    why = (REASONS[head.kind],)
    return UnknownName(start, end, own + item.lemma, item.suffix, item.features, HEADED, why, head.kind)


def _agreeing(word: str, head: Analysis, tag: str) -> str:
    """The adjective *word*, in the case of the *head* after it, without it; another word as it is."""
    ends = next((ends for letters, ends in _AGREEING.items() if head.lemma.endswith(tuple(letters))), _MASCULINE)
    case = head.features or ("ACC",)  # which things have like the nominative: в Ошскую область
    read = [item.lemma for item in analyse(word, tag, limit=READINGS) if item.features == case]
    adjectives = (lemma for usual in (ends, adjective_endings(tag)) for lemma in read if lemma.endswith(usual))
    return next(adjectives, word)


@functools.lru_cache(maxsize=20_000)
def agree_in_case(before: str, head: str, tag: str) -> bool:
    """Whether the last word *before* a *head* may stand in its case: `Инспекторы Комитета` are two names of things."""
    word = before.rsplit(maxsplit=1)[-1]
    cases = {
        item.features for item in analyse(word, tag, limit=READINGS) if item.lemma.endswith(adjective_endings(tag))
    }
    read = {item.features for item in analyse(head, tag, limit=READINGS)}
    if () in read:
        read.add(("ACC",))
    return bool(cases & read) if cases else _is_bare_head(head, tag)


def _is_bare_head(word: str, tag: str) -> bool:
    """Whether *word* is a head just as it stands."""
    head = head_of(word, tag)
    return head is not None and head.is_bare
