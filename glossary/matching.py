"""A match of the report: what is said about one place of a text, where that is in the source, and what to write."""

from __future__ import annotations

from dataclasses import dataclass

from glossary.documents.reading import Reading
from glossary.finding.house import forms_of, respelt_forms
from glossary.finding.unknownname import UnknownName
from glossary.finding.verdict import Settled
from glossary.model import Alternative, Match, Options, Reason, Source, Verdict
from glossary.orthography.identify import in_script, script_of
from glossary.wording import Wording, in_language, word


@dataclass(frozen=True, slots=True)
class Text:
    """The *reading* of a passage of *source*, and the orthography that it is in."""

    source: Source
    reading: Reading
    language: str


def known_match(text: Text, item: Settled, options: Options) -> Match:
    """The match of a place that names a concept."""
    reading, source, language = text.reading, text.source, text.language
    wording = _worded(reading.text, item, language, options)
    entry = item.candidate.entry
    span = reading.source_span(item.start, item.end)
    stem = reading.text[item.start : item.candidate.stem_end]
    verdict, why = _across_markup(reading, item, wording)
    found = source.text[span.start : span.end]
    return Match(
        span=span,
        text=found,
        verdict=verdict,
        kind=entry.concept.kind,
        language=in_script(language, script_of(stem)),
        concept=entry.concept,
        term=stem if verdict == "right" else wording.term,
        suffix=wording.suffix,
        features=wording.features,
        replacement=found if verdict == "right" else wording.replacement,
        confidence=item.confidence,
        why=why,
        alternatives=_alternatives(reading.text, item, language, options),
        forms=forms_of(entry.concept),
    )


def _across_markup(reading: Reading, item: Settled, wording: Wording) -> tuple[Verdict, tuple[Reason, ...]]:
    """A change is never applied by machine where tags cut the name: it would take them away."""
    why = (*item.why, *wording.why)
    if wording.verdict == "change" and not reading.is_whole(item.start, item.end):
        return "review", (*why, Reason("Markup runs through the name."))
    return wording.verdict, why


def _worded(text: str, item: Settled, language: str, options: Options) -> Wording:
    wording = word(text, item, language)
    if options.target and options.target != language:
        return in_language(text, item, wording, options.target)
    return wording


def _alternatives(text: str, item: Settled, language: str, options: Options) -> tuple[Alternative, ...]:
    """The rivals of a place, each with its own house form."""
    found = []
    for rival in item.rivals:
        replacement = _worded(text, item._replace(candidate=rival), language, options).replacement
        found.append(Alternative(rival.entry.concept, replacement, item.confidence / 2))
    return tuple(found)


def unknown_match(text: Text, item: UnknownName) -> Match:
    """The match of what looks like a name and is not in the glossary."""
    reading, source, language = text.reading, text.source, text.language
    span = reading.source_span(item.start, item.end)
    return Match(
        span=span,
        text=source.text[span.start : span.end],
        verdict="unknown",
        kind=item.kind,
        language=in_script(language, script_of(item.name)),
        concept=None,
        term=item.name,
        suffix=item.suffix,
        features=item.features,
        confidence=item.confidence,
        why=(Reason("It is written like a name and is not in the glossary."), *item.why),
        forms=respelt_forms(item.name, language),
    )
