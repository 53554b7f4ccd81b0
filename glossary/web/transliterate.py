"""The page at `/transliterate`: spellings of a name for another language, each with how sure it is and why."""

from __future__ import annotations

from flask import Blueprint, current_app, render_template, request

from glossary.current import glossary_of
from glossary.documents.submitted import accepted
from glossary.errors import UnknownLanguage
from glossary.languages.load import tags
from glossary.transliteration.candidates import STYLES, Spelling, Style, candidates

blueprint = Blueprint("transliterate", __name__)

LONGEST_NAME = 200
#: How many spellings are shown.
BEST = 6


@blueprint.get("/transliterate")
def transliterate() -> str:
    """The table of a name; empty without one."""
    name = " ".join(accepted(request.args.get("name", ""), 10_000).split())[:LONGEST_NAME]
    written, target = _tag("from", "tr"), _tag("to", "az")
    origin = request.args.get("origin", "")
    style: Style = next((item for item in STYLES if item == request.args.get("style")), "press")
    found = _spellings(name, written, target, style, origin if origin in tags() else None)
    return render_template(
        "transliterate.html",
        name=name,
        written=written,
        target=target,
        origin=origin,
        style=style,
        styles=STYLES,
        languages=tags(),
        found=found,
    )


def _tag(field: str, usual: str) -> str:
    asked = request.args.get(field, usual)
    return asked if asked in tags() else usual


def _spellings(name: str, written: str, target: str, style: Style, origin: str | None) -> list[Spelling]:
    known = glossary_of(current_app.extensions).spellings
    try:
        return candidates(name, written, target, BEST, style, known, origin)
    except UnknownLanguage:  # the style has no table for this pair
        return []
