"""Convert text between the scripts of one language by its official table (not the same as respelling).

Word by word, letter case kept; addresses and markup stay. Words that the table would spell wrongly (loans) are listed
with it and keep their suffixes. What a table cannot know is reported as a warning with its place.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import regex

from glossary.errors import UnknownLanguage
from glossary.languages.load import language_of, orthography, tags
from glossary.model import Span
from glossary.orthography.addresses import unspelt
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.orthography.casing import capitalised, case_of, cased_like, lower
from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.rules import RuleSet

_LETTER, _SIGN = r"[\p{L}\p{M}]", f"[{regex.escape(APOSTROPHES)}]"
_INNER = rf"{_LETTER}+(?:{_SIGN}{_LETTER}+)*"
#: A sign at the end of a word is a letter of it; where a quotation mark stands right before the word, the last one is
#: its pair.
_WORD = regex.compile(rf"(?<=(?<!{_LETTER})['‘]){_INNER}(?:{_SIGN}(?={_SIGN}))?|{_INNER}{_SIGN}?")
_AROUND_WORDS = regex.compile(f"({_WORD.pattern})")

#: How many letters a listed word has at least; a longer word than the second is none, and not remembered.
SHORTEST_LISTED, LONGEST_WORD = 3, 64
Value = TypeVar("Value")

#: How many words a converter remembers.
_REMEMBERED = 200_000


@dataclass(frozen=True, slots=True)
class Warning:
    """A word whose spelling the table leaves open: its *span* in the source, what was written, what it may also be.

    There are no *alternatives* where only its letters are no letters of the language.
    """

    span: Span
    written: str
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted text, and the words to look at again."""

    text: str
    warnings: tuple[Warning, ...]


def convert(text: str, origin: str, target: str) -> str:
    """*text* of the orthography *origin* in the letters of *target*, word by word, letter case kept.

    Raises `UnknownLanguage` where the data has no table between the two.
    """
    for converter in _route(origin, target):
        text = _rewritten(text, converter.words_of(text).converted)
    return text


def _rewritten(text: str, converted: Mapping[str, str]) -> str:
    """*text* with each of its words as *converted* has it; addresses and markup stay."""
    pieces: list[str] = []
    done = 0
    for start, end in _spelt(text):
        between = _AROUND_WORDS.split(text[start:end])
        between[1::2] = map(converted.__getitem__, between[1::2])
        pieces += text[done:start], *between
        done = end
    return "".join([*pieces, text[done:]])


def _words_in(text: str) -> Iterator[regex.Match[str]]:
    """The words of *text* but for what stands in addresses and markup."""
    for start, end in _spelt(text):
        yield from _WORD.finditer(text, start, end)


def _spelt(text: str) -> Iterator[tuple[int, int]]:
    """From where to where *text* is no address or markup."""
    position = 0
    for start, end in (*unspelt(text), (len(text), len(text))):
        yield position, start
        position = end


def convert_with_warnings(text: str, origin: str, target: str, glyphs: str = "") -> Conversion:
    """What `convert` makes of *text*, and a warning for each word whose spelling the table leaves open.

    *glyphs* print the disputed letters of the Common Turkic Alphabet where it is the target. Spans are in code points
    of *text*. Raises `UnknownLanguage`.
    """
    first, *others = _route(origin, target)
    warnings = () if others else tuple(first.warnings(text))
    converted = convert(text, origin, target)
    disputed = glyphs and orthography(target).glyphs
    return Conversion(with_glyphs(converted, glyphs) if disputed else converted, warnings)


def convertible(origin: str, target: str) -> bool:
    """Whether there is a table from *origin* to *target*, or two by way of the first script of the language."""
    first = language_of(origin)
    return _has_table(origin, target) or (first != target and _has_table(origin, first) and _has_table(first, target))


def with_glyphs(text: str, glyphs: str) -> str:
    """*text* in the Common Turkic Alphabet with its disputed letters as *glyphs* prints them: `äňŭ` for `əñū`."""
    usual = orthography("trk-Latn").glyphs
    return text.translate(str.maketrans(usual + usual.upper(), glyphs + glyphs.upper()))


def _has_table(origin: str, target: str) -> bool:
    return origin in tags() and target in tags() and origin in orthography(target).converts


def _route(origin: str, target: str) -> list[_Converter]:
    if not convertible(origin, target):
        raise UnknownLanguage(f"There is no table that converts {origin} to {target}.")
    if _has_table(origin, target):
        return [_converter(origin, target)]
    first = language_of(origin)
    return [_converter(origin, first), _converter(first, target)]


@functools.cache
def _converter(origin: str, target: str) -> _Converter:
    return _Converter(origin, target)


class _Converter:
    """The table from *origin* to *target*, its older variants and its listed words."""

    def __init__(self, origin: str, target: str) -> None:
        self._origin, self._target = origin, target
        own = orthography(target)
        table, vowels = own.converts[origin], orthography(origin).vowels
        self._usual = _Words(RuleSet(table, vowels), origin, target)
        self._variants = [
            (regex.compile(pattern), _Words(RuleSet({**table, **own.converts[name]}, vowels), origin, target))
            for name, pattern in own.variants.get(origin, {}).items()
        ]

    def words_of(self, text: str) -> _Words:
        """How the words of *text* are converted: by the variant whose marks stand in it, else by the usual table."""
        return next((words for marks, words in self._variants if marks.search(text)), self._usual)

    def warnings(self, text: str) -> Iterator[Warning]:
        """The words of *text* for which the table has a choice, or with letters of another language."""
        words = self.words_of(text)
        for match in _words_in(text):
            others = words.others[match.group()]
            if others is not None:
                yield Warning(Span(*match.span()), words.converted[match.group()], others)


class _Words:
    """One table over words: each *converted*, and the *others* that it may be; the exceptions of the table come first.

    The others are None where the table is sure. What is too long for a word has its usual spelling alone.
    """

    def __init__(self, rules: RuleSet, origin: str, target: str) -> None:
        self._rules, self._origin, self._target = rules, origin, target
        self._stems = orthography(target).exceptions.get(origin, {})
        self._starts = {stem[:SHORTEST_LISTED] for stem in self._stems}
        self._suffixes = regex.compile(orthography(origin).suffixes or "(?!)")
        self._foreign = frozenset(orthography(origin).foreign)
        self.converted = _Remembered(lambda word: self._converted(with_letter_apostrophes(word, origin)))
        self.others = _Remembered(lambda word: self._others(with_letter_apostrophes(word, origin)))

    def _others(self, word: str) -> tuple[str, ...] | None:
        small = lower(word, self._origin)
        if len(word) > LONGEST_WORD or self._listed(small) is not None:
            return None
        others = tuple(cased_like(item.text, word, self._target) for item in self._rules.candidates(small, 4)[1:])
        return None if not others and self._foreign.isdisjoint(small) else others

    def _converted(self, word: str) -> str:
        if word.islower():
            return self._listed(word) or self._rules.usual(word)
        small = lower(word, self._origin)
        written = self._listed(small) or self._rules.usual(small)
        if case_of(word) != "mixed":
            return cased_like(written, word, self._target)
        return "".join(
            capitalised(usual, self._target) if word[start:end] != small[start:end] else usual
            for start, end, ((usual, _), *_others) in self._rules.matches(small)
        )

    def _listed(self, word: str) -> str | None:
        """The spelling of a listed word, with the suffix that stands on it converted by rule."""
        if word[:SHORTEST_LISTED] not in self._starts or len(word) > LONGEST_WORD:
            return None
        for end in range(len(word), SHORTEST_LISTED - 1, -1):
            stem, rest = self._stems.get(word[:end]), word[end:]
            if stem is not None and (not rest or self._suffixes.fullmatch(rest)):
                alone, suffixed = (stem, stem) if isinstance(stem, str) else stem
                return suffixed + self._rules.usual(rest) if rest else alone
        return None


class _Remembered(dict[str, Value]):
    """What *find* says of a word with composed letters, remembered for words of a usual length."""

    def __init__(self, find: Callable[[str], Value]) -> None:
        self._find = find

    def __missing__(self, word: str) -> Value:
        found = self._find(unicodedata.normalize("NFC", word))
        if len(word) <= LONGEST_WORD:
            if len(self) > _REMEMBERED:
                self.clear()
            self[word] = found
        return found
