"""A synthetic glossary and synthetic articles that name it, made from rules and from what the project ships.

Everything follows from numbers: concept n is the same in every glossary that is large enough to have it, so that a
glossary of a million concepts need not be held to write articles about it. Sentences and letters are in corpus.toml,
the parts of names are the elements of the seeds.
"""

from __future__ import annotations

import functools
import math
import random
import re
import statistics
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from unidecode import unidecode

from glossary.inflection.attach import Hints, attach
from glossary.inflection.features import Features, legal_chains
from glossary.languages.load import grammar, orthography
from glossary.model import Concept, Kind, Term
from glossary.orthography.casing import capitalised, lower, upper
from glossary.transliteration.elements import HOMES, Element, Ending, elements, endings

#: The languages of the articles.
LANGUAGES = ("tr", "az", "kk", "uz", "ru")
#: The length of an article and of a document in bytes of UTF-8; of articles of all lengths, one of a hundred is longer
#: than LONG.
ARTICLE, LONG, DOCUMENT = 2900, 6600, 1_000_000

_DATA = tomllib.loads(Path(__file__).with_name("corpus.toml").read_text(encoding="utf-8"))
_SPELT = (*LANGUAGES, "en")
#: Every concept has a term in its own language and in these; in two others by chance.
_USUAL = ("en", "ru", "tr")
_MENTIONS = (16, 20)
#: A sentence with one mention, roughly, in bytes: so that the mentions keep pace with the text.
_SENTENCE = 160
#: How many of a hundred are so: concepts that are persons or persons or places, persons with initials, surnames with
#: an ending, mentions by the surname alone, in capitals, in ASCII, words with one more suffix.
_PERSONS, _PLACES, _INITIALS, _ENDED, _SURNAMES, _CAPITALS, _ASCII = 0.9, 0.95, 0.25, 0.75, 0.12, 0.04, 0.08
_INFLECTED = 0.25
_SPREAD = math.log(LONG / ARTICLE) / statistics.NormalDist().inv_cdf(0.99)
#: Unidecode writes @ for it.
_SCHWA = str.maketrans("əƏ", "eE")
_SLOT = re.compile(r"\{(\w*)\}")

#: A part of a name as the languages write it.
Spellings = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Article:
    """A text and the orthography it is written in."""

    language: str
    text: str

    @property
    def size(self) -> int:
        """Bytes of UTF-8."""
        return len(self.text.encode())


def concepts(count: int, first: int = 0) -> Iterator[Concept]:
    """*count* concepts from number *first* on, made one by one."""
    return map(concept, range(first, first + count))


def concept(number: int) -> Concept:
    """Concept *number*: mostly persons, some places and organisations, 4 to 6 names each and for some the initials."""
    draw = random.Random(number)
    kind = draw.random()
    home = draw.choice(HOMES if kind < _PERSONS else LANGUAGES)
    others = draw.sample([tag for tag in _SPELT if tag not in {home, *_USUAL}], draw.randint(1, 2))
    tags = tuple(dict.fromkeys((home, *_USUAL, *others)))
    if kind < _PERSONS:
        return Concept(f"c{number}", "person", tuple(_person(draw, home, tags)))
    named: Kind = "place" if kind < _PLACES else "organisation"
    return Concept(f"c{number}", named, tuple(_body(draw, named, home, tags)))


def articles(number: int, glossary: int) -> list[Article]:
    """*number* articles in the languages by turns about the first *glossary* concepts."""
    return [article(LANGUAGES[seed % len(LANGUAGES)], glossary, seed) for seed in range(number)]


def articles_of_all_lengths(number: int, glossary: int) -> list[Article]:
    """What `articles` gives, with lengths as in a newsroom: log-normal about the usual one."""
    lengths = (random.Random(seed).lognormvariate(math.log(ARTICLE), _SPREAD) for seed in range(number))
    return [article(LANGUAGES[seed % len(LANGUAGES)], glossary, seed, length) for seed, length in enumerate(lengths)]


def documents(glossary: int) -> list[Article]:
    """A document in each language: the articles that it takes."""
    number = DOCUMENT // ARTICLE
    texts = {tag: [article(tag, glossary, seed).text for seed in range(number)] for tag in LANGUAGES}
    return [Article(tag, "\n\n".join(parts)) for tag, parts in texts.items()]


def article(language: str, glossary: int, seed: int, length: float = ARTICLE) -> Article:
    """Sentences of about 10 to 20 words, *length* bytes of them at least, with 16 to 20 mentions in the usual length,
    the n-th concept 1/n as often as the first.
    """
    draw = random.Random(f"{language} {seed}")
    fewest, wanted = (round(count * length / ARTICLE) for count in (_MENTIONS[0], draw.randint(*_MENTIONS)))
    sentences: list[str] = []
    size = named = 0
    while size < length or named < fewest:
        due = round(wanted * min(1.0, (size + _SENTENCE) / length)) - named
        sentences.append(_sentence(draw, language, min(due, 2), glossary))
        size += len(sentences[-1].encode()) + 1
        named += min(due, 2)
    return Article(language, " ".join(sentences))


def hostile() -> Iterator[tuple[str, str, int]]:
    """What an enemy may send: a label, a text, and how often it is repeated."""
    name = concept(0).label("az")
    yield "a word of a million letters", "a", 1_000_000
    yield "combining marks", "\u0301", 100_000
    yield "all capitals", upper(article("az", 1000, 0).text, "az") + "\n", 100
    yield "punctuation", ".,;:!?()«»-", 50_000
    yield "one name", f"{name} ", 50_000
    yield "surnames before long words", f"{name.split()[-1]} {'a' * 3000} ", 300
    yield "a'a'a'", "a'", 250_000
    yield "spaces", " ", 1_000_000
    yield "mentions and addresses", "@a https://a.b/c d@e.az ", 20_000
    yield "initials", "А.", 100_000
    yield "initials and names", "А. Б. Иванов ", 20_000


def _sentence(draw: random.Random, language: str, mentions: int, glossary: int) -> str:
    """An opening or a second clause, a clause for each mention, an end."""
    parts = _DATA["sentences"][language]
    clauses = draw.sample(parts["clauses"], max(mentions, 0))
    opening = [] if mentions == 2 else [draw.choice(parts["openings"])]
    words = " ".join([*opening, *clauses, draw.choice(parts["ends"])]).split()
    text = " ".join(_inflected(draw, word, language) if draw.random() < _INFLECTED else word for word in words)
    return capitalised(_SLOT.sub(lambda slot: _mention(draw, slot.group(1), language, glossary), text), language)


def _inflected(draw: random.Random, word: str, language: str) -> str:
    """An ordinary *word* with one more suffix: no text has only a hundred words, and matchers remember them."""
    return _with_suffix(word, draw.choice(_chains(language)), language) if word.isalpha() else word


@functools.cache
def _with_suffix(word: str, features: Features, language: str) -> str:
    return attach(word, features, language, Hints(kind="title")).form


@functools.cache
def _chains(language: str) -> tuple[Features, ...]:
    rules = grammar(language)
    return tuple(legal_chains(rules.suffixes)) if rules else ()


def _mention(draw: random.Random, case: str, language: str, glossary: int) -> str:
    """A concept as an article may write it: with its suffix, sometimes the surname alone, in capitals or in ASCII."""
    item = concept(int(glossary ** draw.random()) - 1)
    term = _term_for(item, language)
    name = term.form
    if item.kind == "person" and draw.random() < _SURNAMES:
        name = name.rpartition(" ")[2]
    if case:
        name = attach(name, (case,), language, Hints(izafet=term.izafet, kind=item.kind)).form
    look = draw.random()
    if look < _CAPITALS:
        return upper(name, language)
    plain = look > 1 - _ASCII and orthography(language).script == "Latn"
    return unidecode(name.translate(_SCHWA)) if plain else name


def _term_for(item: Concept, language: str) -> Term:
    """The term of *language*, or one in its script."""
    script = orthography(language).script
    alike = (term for term in item.terms if orthography(term.lang).script == script)
    return item.preferred(language) or next(alike)


def _person(draw: random.Random, home: str, tags: tuple[str, ...]) -> Iterator[Term]:
    given = draw.choice(_pool(home, "given"))
    family: Spellings = _spellings(draw.choice(_pool(home, "stem")))
    if home not in {"tr", "ru"} and draw.random() < _ENDED:
        family = _ended(draw.choice(_pool(home, "given")), draw)
    for tag in tags:
        yield Term(tag, f"{_spellings(given)[tag]} {family[tag]}")
    if draw.random() < _INITIALS:
        yield Term(home, f"{given.form[0]}. {family[home]}", "initials")


def _body(draw: random.Random, kind: str, home: str, tags: tuple[str, ...]) -> Iterator[Term]:
    """A place or an organisation: its frame about an element; Turkic frames end in a possessive."""
    frame = draw.choice(_DATA["frames"][kind])
    spellings = _spellings(draw.choice(_pool(home, "given", "stem", "place")))
    for tag in tags:
        yield Term(tag, frame[tag].format(spellings[tag]), izafet=tag not in {"ru", "en"})


@functools.cache
def _pool(home: str, *kinds: str) -> tuple[Element, ...]:
    return tuple(item for item in elements() if item.home == home and item.kind in kinds)


def _ended(stem: Element, draw: random.Random) -> Spellings:
    """A surname of the name *stem*, each language with its spelling of the ending."""
    ending = draw.choice(_endings(stem.home, stem.form[-1] in orthography(stem.home).vowels))
    usual = ending.forms["ru"][0], ending.forms["en"][0]
    return {
        tag: spelling + (ending.forms[tag][0] if tag in ending.forms else usual[spelling.isascii()])
        for tag, spelling in _spellings(stem).items()
    }


@functools.cache
def _endings(home: str, vowel: bool) -> tuple[Ending, ...]:
    """The endings of surnames of *home* that stand after a vowel or a consonant, or are words (-zadə, -oğlu)."""
    after = "vowel" if vowel else "consonant"
    known = (item for item in endings() if item.kind == "surname" and home in item.homes)
    return tuple(item for item in known if item.after == after or not item.gender)


@functools.cache
def _spellings(element: Element) -> Spellings:
    """What each language writes for *element*: what the seeds say its press writes, or letter by letter."""
    return {element.home: element.form} | {
        tag: element.press[tag][0] if tag in element.press else _respelt(element, tag)
        for tag in _SPELT
        if tag != element.home
    }


def _respelt(element: Element, tag: str) -> str:
    text = lower(element.form, element.home)
    for letters, single in _letters(f"from_{element.home}").items():
        text = text.replace(letters, single)
    table = _letters(tag)
    if orthography(tag).script == "Latn":
        table = {**_letters("cyrillic"), **table}
    return capitalised("".join(table.get(letter, letter) for letter in text), tag)


@functools.cache
def _letters(table: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in _DATA["letters"].get(table, "").split())
    return {letter: written for letter, _, written in pairs}
