"""THE WAY OF A TEXT: start reading here.

read the source → find forms of the glossary → settle which concept and what verdict → word the house form →
mark what looks like a name and is not known → a report whose edits go back into the source.
"""

from __future__ import annotations

from glossary.documents import html, plain
from glossary.documents.reading import Reading
from glossary.finding.alike import known_alike
from glossary.finding.house import forms_of, house_form, respelt_forms
from glossary.finding.index import Index
from glossary.finding.resolve import Settled, resolve
from glossary.finding.scan import scan
from glossary.finding.unknown import UnknownName, unknown_names
from glossary.languages.load import orthography
from glossary.model import (
    Alternative,
    House,
    LanguageGuess,
    Match,
    Options,
    Reason,
    Report,
    Source,
    Verdict,
)
from glossary.orthography.identify import identify, in_script, main_script
from glossary.wording import Wording, in_language, word

#: Share of the letters above which a text is in another script than its language was declared to be in.
CLEAR_MAJORITY = 0.8

_READERS = {"text": plain.read, "html": html.read}


def check(source: Source, index: Index, house: House | None = None, options: Options | None = None) -> Report:
    """The names in *source*, each with a verdict, a replacement and the reasons.

    Pure: knows neither the database nor the language of the page. Raises `UnknownLanguage`.
    """
    house, options = house or House(), options or Options()
    reading = _READERS[source.format](source.text)
    language = _language(source, reading.text)
    settled = resolve(scan(reading.text, index, language.tag), language.tag, house)
    matches = [_match(source, reading, item, language.tag, options, index) for item in settled]
    taken = [(item.start, item.end) for item in settled]
    for item in unknown_names(reading.text, language.tag, taken):
        alike = known_alike(item, index, language.tag)
        if alike:
            matches.append(_match(source, reading, alike, language.tag, options, index))
        elif item.is_person:
            matches.append(_unknown(source, reading, item, language.tag))
    return Report(source, language, tuple(sorted(matches, key=lambda match: match.span)), index.version)


def _language(source: Source, text: str) -> LanguageGuess:
    """The declared language in the script that the text is written in, or a guess."""
    if source.language == "auto":
        return identify(text)
    orthography(source.language)
    return LanguageGuess(in_script(source.language, main_script(text, CLEAR_MAJORITY)), 1.0)


def _match(source: Source, reading: Reading, item: Settled, language: str, options: Options, index: Index) -> Match:
    wording = _worded(reading.text, item, language, options)
    entry = item.candidate.entry
    span = reading.source_span(item.start, item.end)
    stem = reading.text[item.start : item.candidate.stem_end]
    verdict, why = _across_markup(reading, item, wording)
    text = source.text[span.start : span.end]
    return Match(
        span=span,
        text=text,
        verdict=verdict,
        kind=entry.concept.kind,
        concept=entry.concept,
        term=stem if verdict == "right" else item.name or entry.form,
        suffix=wording.suffix,
        features=wording.features,
        replacement=text if verdict == "right" else wording.replacement,
        confidence=item.confidence,
        why=why,
        alternatives=_alternatives(reading.text, item, language, options),
        forms=forms_of(entry.concept),
    )


def _across_markup(reading: Reading, item: Settled, wording: Wording) -> tuple[Verdict, tuple[Reason, ...]]:
    """A change is never applied by machine where tags cut the name: it would take them away."""
    if wording.verdict == "change" and not reading.is_whole(item.start, item.end):
        return "review", (*wording.why, Reason("Markup runs through the name."))
    return wording.verdict, wording.why


def _worded(text: str, item: Settled, language: str, options: Options) -> Wording:
    wording = word(text, item, language)
    if options.target and options.target != language:
        return in_language(text, item, wording, options.target)
    return wording


def _alternatives(text: str, item: Settled, language: str, options: Options) -> tuple[Alternative, ...]:
    """The rivals of a place, each with its own house form."""
    found = []
    for rival in item.rivals:
        written = house_form(rival.entry.concept, language, rival.entry.term, rival.entry.surname)
        term, name = written or (None, "")
        other = item._replace(candidate=rival, house=term, name=name, rivals=())
        replacement = _worded(text, other, language, options).replacement
        found.append(Alternative(rival.entry.concept, replacement, item.confidence / 2))
    return tuple(found)


def _unknown(source: Source, reading: Reading, item: UnknownName, language: str) -> Match:
    span = reading.source_span(item.start, item.end)
    return Match(
        span=span,
        text=source.text[span.start : span.end],
        verdict="unknown",
        kind="person",
        concept=None,
        term=item.name,
        suffix=item.suffix,
        features=item.features,
        confidence=item.confidence,
        why=(Reason("It is written like a name and is not in the glossary."), *item.why),
        forms=respelt_forms(item.name, language),
    )
