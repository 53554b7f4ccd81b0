"""A match of the report: what is said about one place of a text, where that is in the source, and what to write."""

from __future__ import annotations

from dataclasses import dataclass

from glossary.documents import html
from glossary.documents.reading import Reading
from glossary.finding.known.house import forms_of, respelt_forms
from glossary.finding.known.verdict import Settled
from glossary.finding.unknown.unknownname import UnknownName
from glossary.model import Alternative, Match, Options, Reason, Source, Verdict
from glossary.orthography.identify import in_script, orthography_of, script_of
from glossary.wording import Wording, in_language, word

#: What is for a person to decide is at most so sure.
SUREST_REVIEW = 0.75
#: Nothing is changed by machine in a text whose language is less sure.
SURE_LANGUAGE = 0.8


@dataclass(frozen=True, slots=True)
class Text:
    """The *reading* of a passage of *source*, the orthography that it is in, and how sure that is, 0 to 1."""

    source: Source
    reading: Reading
    language: str
    certainty: float


def known_match(text: Text, item: Settled, options: Options) -> Match:
    """The match of a place that names a concept."""
    reading, source, language = text.reading, text.source, text.language
    wording = _worded(reading.text, item, language, options)
    entry = item.candidate.entry
    span = reading.source_span(item.start, item.end)
    stem = reading.text[item.start : item.candidate.stem_end]
    verdict, why = _cautious(text, item, wording)
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
        written=found if verdict == "right" else _written(text, item, wording.replacement),
        confidence=min(item.confidence, SUREST_REVIEW) if verdict == "review" else item.confidence,
        why=why,
        alternatives=_alternatives(reading.text, item, language, options),
        forms=forms_of(entry.concept),
    )


def _cautious(text: Text, item: Settled, wording: Wording) -> tuple[Verdict, tuple[Reason, ...]]:
    """A change is never applied by machine where tags cut the name, since they may belong to other letters of the new
    one, nor where another language may be meant.
    """
    why = (*item.why, *wording.why)
    if wording.verdict == "change" and not text.reading.is_whole(item.start, item.end):
        return "review", (*why, Reason("Markup runs through the name."))
    if wording.verdict == "change" and text.certainty < SURE_LANGUAGE:
        return "review", (*why, Reason("The language of the text is not sure."))
    return wording.verdict, why


def _written(text: Text, item: Settled, replacement: str | None) -> str | None:
    """*replacement* as it goes into the source."""
    if replacement is None or text.source.format != "html":
        return replacement
    markup = (
        (place, text.source.text[span.start : span.end]) for place, span in text.reading.markup(item.start, item.end)
    )
    return html.written(text.reading.text[item.start : item.end], replacement, markup)


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
    span, own = reading.source_span(item.start, item.end), orthography_of(item.name, language)
    return Match(
        span=span,
        text=source.text[span.start : span.end],
        verdict="unknown",
        kind=item.kind,
        language=own,
        concept=None,
        term=item.name,
        suffix=item.suffix,
        features=item.features,
        confidence=item.confidence,
        why=(Reason("It is written like a name and is not in the glossary."), *item.why),
        forms=respelt_forms(item.name, own, item.kind),
    )
