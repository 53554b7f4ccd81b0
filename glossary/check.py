"""THE WAY OF A TEXT: start reading here.

read the source → tell its language, passage by passage → find forms of the glossary → settle which concept and what
verdict → word the house form → mark what looks like a name and is not known → a report whose edits go back into the
source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from glossary.documents import html, plain
from glossary.documents.reading import Reading
from glossary.finding.index.index import Index
from glossary.finding.names import Names, names_of
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.unread import quotations, unread
from glossary.languages.load import orthography
from glossary.matching import Text, known_match, unknown_match
from glossary.model import House, LanguageGuess, Match, Options, Report, Source
from glossary.orthography.passages import Passage, declared, guessed, with_marked

#: Where a person is named whom the text before a passage names.
BEFORE = -1
_READERS = {"text": plain.read, "html": html.read}


def check(source: Source, index: Index, house: House | None = None, options: Options | None = None) -> Report:
    """The names in *source*, each with a verdict, a replacement and the reasons.

    Pure: knows neither the database nor the language of the page. Raises `UnknownLanguage`.
    """
    house, options = house or House(), options or Options()
    reading = _READERS[source.format](source.text)
    found = _passages(source, reading)
    matches: list[Match] = []
    named: dict[str, int] = {}
    for start, end, language in found:
        text = Text(source, reading.part(start, end), language.tag, language.confidence)
        names = names_of(text.reading.text, index, text.language, house, _skipped(text, options), named)
        named |= dict.fromkeys(names.named, BEFORE)
        matches += sorted(_matches(text, names, options), key=lambda match: match.span)
    return Report(source, _main_language(found), tuple(matches), index.version)


def _passages(source: Source, reading: Reading) -> list[Passage]:
    """The text in the declared language, or each passage in the one it seems to be in; what markup says comes first."""
    if source.language == "auto":
        found = guessed(reading.text)
    else:
        orthography(source.language)
        found = declared(reading.text, source.language)
    return with_marked(reading.text, found, reading.languages) if reading.languages else found


def _main_language(passages: list[Passage]) -> LanguageGuess:
    """The language that most of the text is in; where nothing is in any of ours, English at confidence 0."""
    lengths: Counter[str] = Counter()
    for start, end, language in passages:
        lengths[language.tag] += end - start
    languages = (passage.language for passage in passages)
    return max(languages, key=lambda language: lengths[language.tag], default=LanguageGuess("en", 0.0))


def _skipped(text: Text, options: Options) -> Stretches:
    """The stretches of *text* that are not looked through."""
    words, quoted = text.reading.text, text.reading.quoted
    return unread(words, (*quoted, *quotations(words)) if options.quotations == "skip" else ())


def _matches(text: Text, names: Names, options: Options) -> Iterator[Match]:
    """The *names* in one *text* as the report has them; what would stay as it is, is not misspelt."""
    yield from (known_match(text, item, options) for item in names.settled)
    for name, alike in names.others:
        match = known_match(text, alike, options) if alike else None
        if match and match.replacement != match.text:
            yield match
        elif name.is_sure:
            yield unknown_match(text, name)
