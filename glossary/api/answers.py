"""The JSON shapes of the answers, the same at the command line and over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from glossary.inflection.analyse import Analysis
from glossary.inflection.attach import Inflected
from glossary.model import Concept, Match, NameForm, Relation, Report, Span, Term
from glossary.orthography.convert import Conversion
from glossary.transliteration.candidates import Spelling

Json = dict[str, Any]

#: Matches of one text from which on the forms of a concept are not repeated: they would make the answer huge.
MANY = 1_000


def report_answer(report: Report, offset_unit: str = "code points") -> Json:
    """A report; *offset_unit* is `code points` or `UTF-16 code units`.

    After a thousand matches the forms of a concept stand at its first mention alone.
    """
    place = _units(report.source.text) if offset_unit != "code points" else _as_they_are
    shown: set[str] = set()
    return {
        "language": {"tag": report.language.tag, "confidence": report.language.confidence},
        "offset_unit": offset_unit,
        "glossary_version": report.glossary_version,
        "matches": [
            {
                **_match(match, report.language.tag, place(match.span)),
                "forms": _forms(match, number, shown),
                "language": match.language,
            }
            for number, match in enumerate(report.matches)
        ],
        "rewritten": report.rewritten(),
    }


def concept_answer(concept: Concept, relations: Iterable[Relation] = (), changes: Iterable[Any] = ()) -> Json:
    """A concept with all its terms, the relations it stands in, and its history."""
    return {
        "id": concept.id,
        "kind": concept.kind,
        "label": concept.label(),
        "note": concept.note,
        "terms": [_term(term) for term in concept.terms],
        "distinct": list(concept.distinct),
        "relations": [
            {
                "person": r.person,
                "title": r.title,
                "body": r.body,
                "from": r.start,
                "to": r.end,
                "source": r.source,
            }
            for r in relations
        ],
        "history": [
            {
                "version": c.version,
                "at": c.at.isoformat(),
                "who": c.who,
                "action": c.action,
                "detail": c.detail,
            }
            for c in changes
        ],
    }


def spellings_answer(name: str, source: str, target: str, origin: str, style: str, found: Iterable[Spelling]) -> Json:
    """The ranked spellings of one name."""
    return {
        "source": name,
        "from": source,
        "to": target,
        "origin": origin,
        "style": style,
        "candidates": [
            {
                "text": item.text,
                "score": item.score,
                "basis": item.basis,
                "why": [str(why) for why in item.why],
            }
            for item in found
        ],
    }


def conversion_answer(source: str, target: str, conversion: Conversion) -> Json:
    """A converted text, and the words that its table leaves open."""
    warnings = [
        {
            "start": item.span.start,
            "end": item.span.end,
            "text": item.written,
            "alternatives": list(item.alternatives),
        }
        for item in conversion.warnings
    ]
    return {"from": source, "to": target, "text": conversion.text, "warnings": warnings}


def inflected_answer(name: str, language: str, features: Sequence[str], made: Inflected) -> Json:
    """What was *made* of *name* with the suffixes of *features*."""
    return {
        "name": name,
        "language": language,
        "features": list(features),
        "form": made.form,
        "alternatives": list(made.alternatives),
        "why": [str(reason) for reason in made.why],
    }


def analyses_answer(form: str, language: str, found: Iterable[Analysis]) -> Json:
    """The readings *found* of an inflected *form*, best first."""
    return {
        "form": form,
        "language": language,
        "analyses": [{"lemma": item.lemma, "features": list(item.features), "suffix": item.suffix} for item in found],
    }


def _match(match: Match, language: str, span: Span) -> Json:
    return {
        "start": span.start,
        "end": span.end,
        "text": match.text,
        "verdict": match.verdict,
        "kind": match.kind,
        "concept": _concept_label(match.concept, language) if match.concept else None,
        "term": match.term,
        "suffix": match.suffix,
        "features": list(match.features),
        "replacement": match.replacement,
        "confidence": match.confidence,
        "why": [str(reason) for reason in match.why],
        "alternatives": [
            {
                "concept": _concept_label(other.concept, language),
                "replacement": other.replacement,
                "confidence": round(other.confidence, 3),
            }
            for other in match.alternatives
        ],
    }


def _forms(match: Match, number: int, shown: set[str]) -> Json:
    """The forms of a match; past `MANY` matches only where its concept was not shown before."""
    id = match.concept.id if match.concept else match.term
    repeated = number >= MANY and id in shown
    shown.add(id)
    return {} if repeated else {tag: _form(form) for tag, form in match.forms.items()}


def _concept_label(concept: Concept, language: str) -> Json:
    return {"id": concept.id, "kind": concept.kind, "label": concept.label(language)}


def _form(form: NameForm) -> Json:
    return {"text": form.text, "origin": form.origin, "source": form.source or None}


def _term(term: Term) -> Json:
    return {
        "lang": term.lang,
        "form": term.form,
        "type": term.type,
        "status": term.status,
        "origin": term.origin,
        "source": term.source or None,
        "reading": term.reading or None,
        "izafet": term.izafet,
        "inflected": list(term.inflected),
        "note": term.note,
    }


def _as_they_are(span: Span) -> Span:
    return span


def _units(text: str) -> Callable[[Span], Span]:
    """Turn spans of code points into spans of UTF-16 code units, in one pass over the text."""
    positions, position = [0], 0
    for letter in text:
        position += 2 if ord(letter) > 0xFFFF else 1
        positions.append(position)
    return lambda span: Span(positions[span.start], positions[span.end])
