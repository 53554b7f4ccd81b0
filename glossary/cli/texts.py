"""Commands that take a text: `check`, `rewrite` and `convert`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from glossary.api.answers import conversion_answer, report_answer
from glossary.check import check as run_check
from glossary.cli.shared import FILE, JSON, TAG, line_of, read_text, stored_glossary
from glossary.exchange import plain_list
from glossary.finding.index.index import Index
from glossary.languages.load import tags
from glossary.model import House, Options, Report, Source
from glossary.orthography.convert import convert_with_warnings
from glossary.settings import read_settings

_LIST_HELP = "A TSV list instead of the glossary."
_TARGET_HELP = "Write names in this language instead of the text's."


def _text_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of a command that checks a text."""
    for option in (
        click.option("--glossary", "list_file", type=click.Path(path_type=Path), help=_LIST_HELP),
        click.option("--format", "format_", type=click.Choice(["text", "html"]), default="text", show_default=True),
        click.option("--target", type=TAG, help=_TARGET_HELP),
        click.option(
            "--quotations",
            type=click.Choice(["check", "skip"]),
            default="check",
            show_default=True,
            help="Whether names inside quotations are looked for.",
        ),
        click.option("--language", required=True, type=click.Choice([*tags(), "auto"])),
        FILE,
    ):
        command = option(command)
    return command


@click.command()
@_text_options
@JSON
def check(file: str, as_json: bool, **options: Any) -> None:
    """Find the names in a text and say what to do about each."""
    report = _report(file, **options)
    click.echo(line_of(report_answer(report)) if as_json else _summary(report))


@click.command()
@_text_options
@click.option("--apply", "applied", type=click.Choice(["change", "review"]), default="change", show_default=True)
def rewrite(file: str, applied: str, **options: Any) -> None:
    """Put the names of a text right; `--apply review` applies what a person should look at, too."""
    report = _report(file, **options)
    wanted = {"change"} if applied == "change" else {"change", "review"}
    accepted = frozenset(number for number, match in enumerate(report.matches) if match.verdict in wanted)
    sys.stdout.buffer.write(report.rewritten(accepted).encode())


@click.command()
@FILE
@click.option("--from", "written", required=True, type=TAG, help="The script that the text is in.")
@click.option("--to", "target", required=True, type=TAG, help="Another script of the same language, or trk-Latn.")
@JSON
def convert(file: str, written: str, target: str, as_json: bool) -> None:
    """Convert a text to another script of its language; --json adds the words that the table leaves open."""
    conversion = convert_with_warnings(read_text(file), written, target, read_settings().common_turkic)
    if as_json:
        click.echo(line_of(conversion_answer(written, target, conversion)))
    else:
        sys.stdout.buffer.write(conversion.text.encode())


def _report(
    file: str, language: str, target: str | None, quotations: Any, format_: Any, list_file: Path | None
) -> Report:
    source = Source(read_text(file), format_, language)
    house, options = House(read_settings().admitted), Options(target, quotations)
    if list_file:
        return run_check(source, Index(plain_list.read(list_file)), house, options)
    return stored_glossary().ask(lambda index: run_check(source, index, house, options))


def _summary(report: Report) -> str:
    lines = [f"language: {report.language.tag} ({report.language.confidence:.2f})"]
    for match in report.matches:
        arrow = f" → {match.replacement}" if match.replacement and match.replacement != match.text else ""
        why = " ".join(map(str, match.why))
        lines.append(f"{match.span.start}-{match.span.end}\t{match.verdict}\t{match.text}{arrow}\t{why}".rstrip())
    return "\n".join(lines)
