"""What tells names in a text: cues around them, how they end, names of the world's news, the weights of signs."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from glossary.languages.load import FOLDER, data_file, data_lines, read_toml


@dataclass(frozen=True, slots=True)
class Cues:
    """What stands around names in a text, in small letters; legal forms as they are written.

    *names* are given names and places that are seldom the word they may be; *titles* stand before a person, *deputies*
    begin the word that makes the title beside it one of a lower office, *address* and *honorifics* are forms of address
    before and after one, *epithets* are words that are part of a name before the given one (Hacı Bektaş), *agents*
    are ends of words for what somebody does, *named* says "by the name of"; *before* and *speech* are words for
    what persons do in the news, before and after them, *acts* the stems of verbs for what persons alone do,
    *belongings* what is of persons (kin, parts of the body, works); *never* stand in a person's name (God,
    holidays, days); *into* leads to a place. *places*, *bodies* and *heads* (of events, awards, publications) end
    other names, *places_first* and *bodies_first* begin them, *places_several* end lists of places, *directions* stand
    before places and make others of them (Doğu Karadeniz), *authorities* are the bodies of which a place has
    one, *posts* are words for bodies that are the office of the person before them, too, *firms* with a capital end
    those of companies; *legal* are the legal forms of these; *fillers* are small words inside the names of bodies,
    *fillers_first* those that stand in one after its head alone (of),
    *namesakes* say after whom one is called (adına), *namesakes_first* do before the person (имени); *terms* are
    abbreviations that are the names of no body; *verbs* is the pattern of what follows the stem of a verb,
    *infinitive* that of what does in the list of words.
    """

    names: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    deputies: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    epithets: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    belongings: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    places_first: frozenset[str] = frozenset()
    places_several: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    bodies_first: frozenset[str] = frozenset()
    authorities: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    legal: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    fillers_first: frozenset[str] = frozenset()
    namesakes: frozenset[str] = frozenset()
    namesakes_first: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    verbs: str = ""
    infinitive: str = ""


@dataclass(frozen=True, slots=True)
class NameEndings:
    """How names of persons end in the letters of any language (surnames that are *masculine* take the *feminine* ending
    for women, and *families* in the plural, *adjectives* are ends of adjectives, too, *weak* ones of
    other words), and the small words inside them: *particles* of our languages, *links* of others, *articles* with a
    hyphen; *sons* stand after given names alone; *eastern* are the short words of East Asian names, *things* bear
    nobody's name, *firms* end the names of companies and clubs, *terms* are abbreviations of what is no body.
    """

    surnames: tuple[str, ...]
    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    families: tuple[str, ...]
    patronymics: tuple[str, ...]
    patronymics_respelt: tuple[str, ...]
    adjectives: tuple[str, ...]
    weak: tuple[str, ...]
    places: tuple[str, ...]
    particles: tuple[str, ...]
    links: tuple[str, ...]
    articles: tuple[str, ...]
    sons: tuple[str, ...]
    eastern: frozenset[str]
    things: frozenset[str]
    firms: frozenset[str]
    terms: frozenset[str]


@functools.cache
def cues(tag: str) -> Cues:
    """What stands around names in a text of the orthography *tag*; nothing where nobody wrote it down."""
    path = data_file(tag, "cues.toml")
    known: dict[str, Any] = dict(read_toml(path)) if path.exists() else {}
    told: dict[str, Any] = {key: value if isinstance(value, str) else frozenset(value) for key, value in known.items()}
    return Cues(**told)


@functools.cache
def name_endings() -> NameEndings:
    """How names of persons end."""
    known = dict(read_toml(FOLDER / "names.toml"))
    sets = ("eastern", "things", "firms", "terms")
    lists: dict[str, Any] = {key: (frozenset if key in sets else tuple)(value) for key, value in known.items()}
    return NameEndings(**lists)


@functools.cache
def given_names(tag: str) -> tuple[str, ...]:
    """Given names of the world's news, and those of legends, books and antiquity, as the language *tag* writes them;
    nothing where nobody wrote them down.
    """
    return tuple(name for list in ("given.txt", "legends.txt") for name in data_lines(FOLDER / tag / list))


@functools.cache
def surnames(tag: str) -> tuple[str, ...]:
    """Surnames of the world's news as the language *tag* writes them; nothing where nobody wrote them down."""
    return tuple(data_lines(FOLDER / tag / "surnames.txt"))


@functools.cache
def sign_weights() -> Mapping[str, float]:
    """What each sign of a person in a text weighs (log odds); `prior` is what no sign at all weighs."""
    return dict(read_toml(FOLDER / "signs.toml"))
