"""The page at `/`: paste a text, see every name with its verdict, accept or refuse each, copy the result."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from flask import Blueprint, current_app, render_template, request

from glossary.check import check
from glossary.current import Current
from glossary.documents.submitted import accepted as accepted_text
from glossary.languages.load import tags
from glossary.model import Format, House, Match, Options, Report, Source

blueprint = Blueprint("check", __name__)

#: Languages whose forms a name's card shows first.
FIRST = ("az", "tr", "kk", "uz", "en")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the source as the page shows it: plain, or a numbered match."""

    text: str
    number: int | None = None
    match: Match | None = None


@blueprint.get("/")
def form() -> str:
    """The empty form."""
    return render_template("check.html", languages=tags(), language="auto", format="text", text="", report=None)


@blueprint.post("/")
def result() -> str:
    """The checked text; without a choice of the reader every `change` is accepted."""
    text = accepted_text(request.form.get("text", "").replace("\r\n", "\n"), current_app.config["TEXT_LIMIT"])
    source = Source(text, _format(), _language())
    current: Current = current_app.extensions["glossary"]
    report = check(source, current.index(), House(current_app.config["ADMITTED"]), Options())
    accepted = _accepted(report)
    return render_template(
        "check.html",
        languages=tags(),
        language=source.language,
        format=source.format,
        text=text,
        report=report,
        pieces=list(pieces(report)),
        accepted=accepted,
        checked=fingerprint(source),
        rewritten=report.rewritten(accepted),
        first=FIRST,
    )


def fingerprint(source: Source) -> str:
    """What choices of a reader belong to: they mean nothing for another text."""
    return hashlib.sha256(f"{source.language}\n{source.format}\n{source.text}".encode()).hexdigest()[:32]


def pieces(report: Report) -> Iterator[Piece]:
    """The source of *report* cut at its matches; joined again it is the source."""
    position, text = 0, report.source.text
    for number, match in enumerate(report.matches):
        if match.span.start > position:
            yield Piece(text[position : match.span.start])
        yield Piece(match.text, number, match)
        position = match.span.end
    if position < len(text):
        yield Piece(text[position:])


def _accepted(report: Report) -> frozenset[int]:
    if "chosen" not in request.form or request.form.get("checked", "") != fingerprint(report.source):
        return frozenset(number for number, match in enumerate(report.matches) if match.verdict == "change")
    chosen = {int(value) for value in request.form.getlist("accept") if value.isdecimal() and len(value) < 9}
    return frozenset(number for number in chosen if number < len(report.matches))


def _format() -> Format:
    return "html" if request.form.get("format") == "html" else "text"


def _language() -> str:
    asked = request.form.get("language", "auto")
    return asked if asked in tags() else "auto"
