"""Commands that take names, one a line: `transliterate`, `inflect`, `analyse`."""

from __future__ import annotations

from typing import Any

import click

from glossary.api.answers import analyses_answer, inflected_answer, spellings_answer
from glossary.cli.shared import FILE, JSON, TAG, line_of, lines_of, stored_glossary
from glossary.errors import GlossaryError
from glossary.inflection.analyse import analyse as read_suffixes
from glossary.inflection.attach import attach
from glossary.inflection.features import parse_features
from glossary.inflection.guess import guessed
from glossary.transliteration.candidates import STYLES, candidates
from glossary.transliteration.respell import origin_of


@click.command()
@FILE
@click.option("--from", "written", required=True, type=TAG, help="Language in which the names are written.")
@click.option("--to", "target", required=True, type=TAG)
@click.option("--origin", type=TAG, help="Language that the names come from, if another.")
@click.option("--style", type=click.Choice(STYLES), default="press", show_default=True)
@click.option("--best", default=5, show_default=True, type=click.IntRange(1, 50))
@JSON
def transliterate(
    file: str, written: str, target: str, origin: str | None, style: Any, best: int, as_json: bool
) -> None:
    """Spell names, one a line, as the press of another language does."""
    current = stored_glossary()
    for name in lines_of(file):
        try:
            found = candidates(name, written, target, best, style, current.spellings, origin)
        except GlossaryError as error:
            click.echo(line_of({"source": name, "error": error.message}) if as_json else name)
            click.echo(f"{name}: {error.message}", err=True)
            continue
        answer = spellings_answer(name, written, target, origin or origin_of(name, written, target), style, found)
        click.echo(line_of(answer) if as_json else "\t".join([name, *(item.text for item in found)]))


@click.command()
@FILE
@click.option("--language", required=True, type=TAG)
@JSON
def inflect(file: str, language: str, as_json: bool) -> None:
    """Put suffixes on names: lines of NAME, tab, FEATURES joined by semicolons (PL;PSS3S;GEN)."""
    for line in lines_of(file):
        name, _, wanted = line.partition("\t")
        try:
            features = parse_features(wanted)
            made = attach(name, features, language, guessed(name, language))
        except GlossaryError as error:
            failed = {"name": name, "language": language, "error": error.message}
            click.echo(line_of(failed) if as_json else line)
            click.echo(f"{name}: {error.message}", err=True)
            continue
        click.echo(line_of(inflected_answer(name, language, features, made)) if as_json else f"{line}\t{made.form}")


@click.command()
@FILE
@click.option("--language", required=True, type=TAG)
@JSON
def analyse(file: str, language: str, as_json: bool) -> None:
    """Read the suffixes off forms, one a line: the names they may come from, best first."""
    for form in lines_of(file):
        found = read_suffixes(form, language)
        names = [f"{item.lemma} {';'.join(item.features)}".rstrip() for item in found]
        click.echo(line_of(analyses_answer(form, language, found)) if as_json else "\t".join([form, *names]))
