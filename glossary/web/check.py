"""The page at `/`: paste a text, see every name with its verdict, accept or refuse each, copy the result."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from flask import Blueprint, current_app, render_template, request

from glossary.check import check
from glossary.current import glossary_of
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
    return render_template(
        "check.html", languages=tags(), language="auto", format="text", quotations="check", text="", report=None
    )


@blueprint.post("/")
def result() -> str:
    """The checked text; without a choice of the reader every `change` is accepted."""
    text = accepted_text(request.form.get("text", "").replace("\r\n", "\n"), current_app.config["TEXT_LIMIT"])
    source = Source(text, _format(), _language())
    options = Options(quotations="skip" if request.form.get("quotations") == "skip" else "check")
    house = House(current_app.config["ADMITTED"])
    report = glossary_of(current_app.extensions).ask(lambda index: check(source, index, house, options))
    checked = fingerprint(report, options)
    accepted = _accepted(report, checked)
    return render_template(
        "check.html",
        languages=tags(),
        language=source.language,
        format=source.format,
        quotations=options.quotations,
        text=text,
        report=report,
        pieces=list(pieces(report)),
        accepted=accepted,
        checked=checked,
        rewritten=report.rewritten(accepted),
        first=FIRST,
    )


def fingerprint(report: Report, options: Options) -> str:
    """What choices of a reader belong to: numbers of matches mean nothing for another text, or another glossary."""
    source, version = report.source, report.glossary_version
    asked = f"{version}\n{source.language}\n{source.format}\n{options.quotations}\n{source.text}"
    return hashlib.sha256(asked.encode()).hexdigest()[:32]


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


def _accepted(report: Report, checked: str) -> frozenset[int]:
    if "chosen" not in request.form or request.form.get("checked", "") != checked:
        return frozenset(number for number, match in enumerate(report.matches) if match.verdict == "change")
    chosen = {int(value) for value in request.form.getlist("accept") if value.isdecimal() and len(value) < 9}
    return frozenset(number for number in chosen if number < len(report.matches))


def _format() -> Format:
    return "html" if request.form.get("format") == "html" else "text"


def _language() -> str:
    asked = request.form.get("language", "auto")
    return asked if asked in tags() else "auto"
