"""The page at `/inflect`: all cases of a name in a language, with the reason for each suffix."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template, request

from glossary.documents.submitted import accepted
from glossary.errors import InvalidFeatures
from glossary.inflection.attach import Hints, Inflected, attach
from glossary.inflection.features import CASES, Features
from glossary.inflection.guess import guessed
from glossary.inflection.sound import rules_of
from glossary.languages.load import grammar, tags
from glossary.model import KINDS

blueprint = Blueprint("inflect", __name__)

LONGEST_NAME = 200

#: The rows of the page: number, possessive and what else stands on names, after the cases.
ROWS: tuple[Features, ...] = (
    (),
    *((case,) for case in CASES),
    ("LOC", "ADJ"),
    ("WITH",),
    ("NESS",),
    ("COP",),
    ("PL",),
    ("PL", "GEN"),
    ("PSS3S",),
    ("PSS3S", "GEN"),
    ("PSS3S", "DAT"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: the features, and the name with them."""

    features: Features
    made: Inflected


@blueprint.get("/inflect")
def inflect() -> str:
    """The table of a name; empty without one."""
    name = " ".join(accepted(request.args.get("name", ""), 10_000).split())[:LONGEST_NAME]
    languages = [tag for tag in tags() if grammar(tag)]
    language = request.args.get("language", "tr")
    language = language if language in languages else "tr"
    kind = request.args.get("kind", "")
    hints = Hints(
        reading=request.args.get("reading", "")[:LONGEST_NAME].strip(),
        izafet="izafet" in request.args,
        kind=kind if kind in KINDS else "",
    )
    lines = _lines(name, language, guessed(name, language, hints)) if name else []
    return render_template(
        "inflect.html", name=name, language=language, languages=languages, hints=hints, kinds=KINDS, lines=lines
    )


def _lines(name: str, language: str, hints: Hints) -> list[Line]:
    """The rows whose features the language has."""
    lines, known = [], rules_of(language).suffixes
    for features in ROWS:
        if not known.keys() >= set(features):
            continue
        try:
            lines.append(Line(features, attach(name, features, language, hints)))
        except InvalidFeatures:
            continue
    return lines
