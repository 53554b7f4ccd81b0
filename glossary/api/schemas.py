"""What requests hold and answers look like: validation and the OpenAPI document come from here."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from glossary.languages.load import tags
from glossary.model import KINDS, ORIGINS, STATUSES, TERM_TYPES
from glossary.transliteration.candidates import STYLES

_VERDICTS = ("right", "change", "review", "unknown")


def _tag(**options: Any) -> fields.String:
    return fields.String(validate=validate.OneOf(tags()), **options)


class CheckRequest(Schema):
    """A text to check."""

    text = fields.String(required=True, metadata={"description": "The text; its length is limited by a setting."})
    format = fields.String(load_default="text", validate=validate.OneOf(("text", "html")))
    language = fields.String(load_default="auto", validate=validate.OneOf((*tags(), "auto")))
    target = _tag(load_default=None, allow_none=True, metadata={"description": "Write names in this language."})
    quotations = fields.String(
        load_default="check",
        validate=validate.OneOf(("check", "skip")),
        metadata={"description": "Whether names inside quotations are looked for."},
    )


class CheckQuery(Schema):
    """How offsets count."""

    offsets = fields.String(load_default="code points", validate=validate.OneOf(("code points", "utf16")))


class TransliterateRequest(Schema):
    """A name to spell for another language."""

    name = fields.String(required=True, validate=validate.Length(min=1, max=10_000))
    written = _tag(required=True, data_key="from")
    target = _tag(required=True, data_key="to")
    origin = _tag(load_default=None, allow_none=True)
    style = fields.String(load_default="press", validate=validate.OneOf(STYLES))
    best = fields.Integer(strict=True, load_default=5, validate=validate.Range(1, 50))


class ConvertRequest(Schema):
    """A text to convert to another script of its language."""

    text = fields.String(required=True)
    written = _tag(required=True, data_key="from")
    target = _tag(required=True, data_key="to")


class ConceptQuery(Schema):
    """What to look up."""

    query = fields.String(required=True, validate=validate.Length(min=1, max=200))
    limit = fields.Integer(load_default=20, validate=validate.Range(1, 100))


class Language(Schema):
    """The language of a text."""

    tag = _tag()
    confidence = fields.Float()


class ConceptLabel(Schema):
    """A concept in short."""

    id = fields.String()
    kind = fields.String(validate=validate.OneOf(KINDS))
    label = fields.String()


class Form(Schema):
    """How one language writes a name, and on what ground."""

    text = fields.String()
    origin = fields.String(validate=validate.OneOf(ORIGINS))
    source = fields.String(allow_none=True)


class Alternative(Schema):
    """What else a match may mean."""

    concept = fields.Nested(ConceptLabel)
    replacement = fields.String(allow_none=True)
    confidence = fields.Float()


class Match(Schema):
    """A name in the text: the span covers the whole inflected word, end excluded."""

    start = fields.Integer()
    end = fields.Integer()
    text = fields.String()
    verdict = fields.String(validate=validate.OneOf(_VERDICTS))
    kind = fields.String(validate=validate.OneOf(KINDS))
    concept = fields.Nested(ConceptLabel, allow_none=True)
    term = fields.String()
    suffix = fields.String()
    features = fields.List(fields.String())
    replacement = fields.String(allow_none=True)
    confidence = fields.Float()
    why = fields.List(fields.String())
    alternatives = fields.List(fields.Nested(Alternative))
    forms = fields.Dict(keys=fields.String(), values=fields.Nested(Form))
    language = _tag(metadata={"description": "The orthography of the passage, in the script of the name."})


class Report(Schema):
    """The answer to a check; *rewritten* applies every `change`."""

    language = fields.Nested(Language)
    offset_unit = fields.String()
    glossary_version = fields.Integer()
    matches = fields.List(fields.Nested(Match))
    rewritten = fields.String()


class Spelling(Schema):
    """One candidate spelling."""

    text = fields.String()
    score = fields.Float()
    basis = fields.String(validate=validate.OneOf(("glossary", "element", "rule")))
    why = fields.List(fields.String())


class Spellings(Schema):
    """The ranked spellings of a name, best first."""

    source = fields.String()
    written = fields.String(data_key="from")
    target = fields.String(data_key="to")
    origin = fields.String()
    style = fields.String()
    candidates = fields.List(fields.Nested(Spelling))


class OpenWord(Schema):
    """A word whose spelling the table leaves open: its place in the source, what was written, what it may also be."""

    start = fields.Integer()
    end = fields.Integer()
    text = fields.String()
    alternatives = fields.List(fields.String())


class Conversion(Schema):
    """A converted text, and the words to look at again."""

    written = fields.String(data_key="from")
    target = fields.String(data_key="to")
    text = fields.String()
    warnings = fields.List(fields.Nested(OpenWord))


class Term(Schema):
    """How one language writes a concept."""

    lang = fields.String()
    form = fields.String()
    type = fields.String(validate=validate.OneOf(TERM_TYPES))
    status = fields.String(validate=validate.OneOf(STATUSES))
    origin = fields.String(validate=validate.OneOf(ORIGINS))
    source = fields.String(allow_none=True)
    reading = fields.String(allow_none=True)
    izafet = fields.Boolean()
    inflected = fields.List(fields.String())
    note = fields.String()


class Relation(Schema):
    """Who holds which title of which body; `from` and `to` are dates, empty when open."""

    person = fields.String()
    title = fields.String()
    body = fields.String()
    start = fields.String(data_key="from")
    end = fields.String(data_key="to")
    source = fields.String()


class Change(Schema):
    """A change in the history of a concept."""

    version = fields.Integer()
    at = fields.String()
    who = fields.String()
    action = fields.String()
    detail = fields.Dict()


class Concept(ConceptLabel):
    """A concept with all its terms."""

    note = fields.String()
    terms = fields.List(fields.Nested(Term))
    distinct = fields.List(fields.String(), metadata={"description": "Spellings that are not this concept."})
    relations = fields.List(fields.Nested(Relation))
    history = fields.List(fields.Nested(Change))


class Concepts(Schema):
    """What a look-up found, best first."""

    glossary_version = fields.Integer()
    concepts = fields.List(fields.Nested(Concept))


class Problem(Schema):
    """RFC 9457 problem details; `errors` points to the fields that are wrong."""

    type = fields.String()
    title = fields.String()
    status = fields.Integer()
    detail = fields.String()
    instance = fields.String()
    errors = fields.List(fields.Dict())
