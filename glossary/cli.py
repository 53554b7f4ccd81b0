"""The console script, the door for operators: wrong use is one line on standard error and exit status 2."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path
from typing import Any

import click

from glossary import __version__
from glossary.api.answers import concept_answer, report_answer, spellings_answer
from glossary.check import check as run_check
from glossary.current import Current, open_glossary
from glossary.documents.submitted import decoded
from glossary.errors import GlossaryError
from glossary.exchange import plain_list, po
from glossary.finding.index import Index
from glossary.languages.load import tags
from glossary.model import KINDS, STATUSES, Concept, House, Options, Report, Source, Term
from glossary.settings import Settings, read_settings
from glossary.store import concepts as stored
from glossary.store import database as stored_database
from glossary.store import translations
from glossary.transliteration.candidates import STYLES, candidates

TAG = click.Choice(tags())
_FILE = click.argument("file", default="-", metavar="[FILE]")
_JSON = click.option("--json", "as_json", is_flag=True, help="Answer as JSON, one object a line.")


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; every failure is one line, wrong use ends with status 2."""
    try:
        status = commands.main(arguments, standalone_mode=False)
    except click.ClickException as error:
        _stop(error.format_message())
    except GlossaryError as error:
        _stop(error.message)
    except click.Abort:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    sys.exit(status if isinstance(status, int) else 0)


def _stop(message: str) -> None:
    print(f"glossary: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(2)


@click.group()
@click.version_option(__version__, message="%(version)s")
def commands() -> None:
    """Find the names of a glossary in texts and put them into the house form."""


@commands.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64))
def serve(host: str, port: int, workers: int) -> None:
    """Serve the pages and the API; prepares the database first."""
    from granian.constants import Interfaces
    from granian.server import Server

    open_glossary(read_settings()).engine.dispose()
    click.echo(f"glossary is at http://{host}:{port}", err=True)
    server = Server(
        "glossary.app:create_app",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        factory=True,
    )
    server.serve()


@commands.command()
@_FILE
@click.option("--language", required=True, type=click.Choice([*tags(), "auto"]))
@click.option("--target", type=TAG, help="Write names in this language instead of the text's.")
@click.option("--format", "format_", type=click.Choice(["text", "html"]), default="text", show_default=True)
@click.option("--glossary", "list_file", type=click.Path(path_type=Path), help="A TSV list instead of the glossary.")
@_JSON
def check(file: str, as_json: bool, **options: Any) -> None:
    """Find the names in a text and say what to do about each."""
    report = _report(file, **options)
    click.echo(_line(report_answer(report)) if as_json else _summary(report))


@commands.command()
@_FILE
@click.option("--language", required=True, type=click.Choice([*tags(), "auto"]))
@click.option("--target", type=TAG, help="Write names in this language instead of the text's.")
@click.option("--format", "format_", type=click.Choice(["text", "html"]), default="text", show_default=True)
@click.option("--glossary", "list_file", type=click.Path(path_type=Path), help="A TSV list instead of the glossary.")
@click.option("--apply", "applied", type=click.Choice(["change", "review"]), default="change", show_default=True)
def rewrite(file: str, applied: str, **options: Any) -> None:
    """Put the names of a text right; `--apply review` applies what a person should look at, too."""
    report = _report(file, **options)
    wanted = {"change"} if applied == "change" else {"change", "review"}
    accepted = frozenset(number for number, match in enumerate(report.matches) if match.verdict in wanted)
    sys.stdout.buffer.write(report.rewritten(accepted).encode())


@commands.command()
@_FILE
@click.option("--from", "written", required=True, type=TAG, help="Language in which the names are written.")
@click.option("--to", "target", required=True, type=TAG)
@click.option("--origin", type=TAG, help="Language that the names come from, if another.")
@click.option("--style", type=click.Choice(STYLES), default="press", show_default=True)
@click.option("--best", default=5, show_default=True, type=click.IntRange(1, 50))
@_JSON
def transliterate(
    file: str, written: str, target: str, origin: str | None, style: Any, best: int, as_json: bool
) -> None:
    """Spell names, one a line, as the press of another language does."""
    settings = read_settings()
    current = open_glossary(settings)
    for name in _lines(file, settings):
        try:
            found = candidates(name, written, target, best, style, current.spellings, origin)
        except GlossaryError as error:
            click.echo(_line({"source": name, "error": error.message}) if as_json else f"{name}\t{error.message}")
            continue
        answer = spellings_answer(name, written, target, origin or written, style, found)
        click.echo(_line(answer) if as_json else "\t".join([name, *(item.text for item in found)]))


@commands.group()
def concepts() -> None:
    """Look up and edit the concepts of the glossary."""


@concepts.command("search")
@click.argument("query")
@_JSON
def concepts_search(query: str, as_json: bool) -> None:
    """Find concepts by a name in any script, whole or in part."""
    with _glossary().engine.connect() as connection:
        for item in stored.search(connection, query):
            click.echo(_line(concept_answer(item)) if as_json else f"{item.id}\t{item.kind}\t{item.label()}")


@concepts.command("show")
@click.argument("id")
@_JSON
def concepts_show(id: str, as_json: bool) -> None:
    """Show a concept with all its terms, their origin and source, and its history."""
    with _glossary().engine.connect() as connection:
        item = stored.concept(connection, id)
        links = stored.relations_of(connection, id)
        changes = stored.history(connection, id)
    if as_json:
        click.echo(_line(concept_answer(item, links, changes)))
        return
    click.echo(f"{item.id}\t{item.kind}\t{item.note}".rstrip())
    for term in item.terms:
        click.echo(f"{term.lang}\t{term.form}\t{term.type}\t{term.status}\t{term.origin}\t{term.source}".rstrip())


@concepts.command("add")
@click.argument("id")
@click.argument("lang", type=TAG)
@click.argument("form")
@click.option("--kind", type=click.Choice(KINDS), help="Needed for a new concept.")
@click.option("--status", type=click.Choice(STATUSES), default="admitted", show_default=True)
@click.option("--source", default="", help="Address where the form was seen; makes it attested.")
@click.option("--note", default="")
def concepts_add(id: str, lang: str, form: str, kind: Any, status: Any, source: str, note: str) -> None:
    """Add a term to a concept; a new id with --kind makes a new concept."""
    term = Term(
        lang,
        " ".join(form.split()),
        status=status,
        origin="attested" if source else "drafted",
        source=source,
        note=note,
    )
    if not term.form:
        raise click.UsageError("The form is empty.")
    with _glossary().engine.begin() as connection:
        if kind and not stored.exists(connection, id):
            stored.add_concept(connection, Concept(id, kind, (term,)), _who())
        else:
            stored.add_term(connection, id, term, _who())
    click.echo(f"{id}: {term.form} ({lang}, {term.status}, {term.origin})")


@concepts.command("approve")
@click.argument("id")
@click.argument("lang", type=TAG)
@click.argument("form")
def concepts_approve(id: str, lang: str, form: str) -> None:
    """Approve a term; it becomes preferred where no other is."""
    with _glossary().engine.begin() as connection:
        term = stored.approve(connection, id, lang, form, _who())
    click.echo(f"{id}: {term.form} ({lang}, {term.status}, {term.origin})")


@commands.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["po"]), default="po", show_default=True)
@click.option("--dry-run", is_flag=True, help="Say what would change and change nothing.")
@click.option("--approve", is_flag=True, help="Take the forms as approved, not as drafted.")
def import_(file: Path, format_: str, dry_run: bool, approve: bool) -> None:
    """Read a file that translators sent back; says what changed, a line each."""
    found = list(po.read(file))
    with _glossary().engine.begin() as connection:
        changes = translations.plan(connection, found, approve)
        if not dry_run:
            translations.apply(connection, changes, _who())
    for change in changes:
        click.echo(str(change))
    would = "would change" if dry_run else "changed"
    click.echo(f"{len(changes)} of {len(found)} terms {would}", err=True)


@commands.command()
@click.option("--format", "format_", type=click.Choice(["po"]), default="po", show_default=True)
@click.option("--source", default="en", show_default=True, type=TAG)
@click.option("--target", "targets", multiple=True, required=True, type=TAG)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="Folder for the files.")
def export(format_: str, source: str, targets: tuple[str, ...], output: Path) -> None:
    """Write files for translators, one for each target language."""
    settings = read_settings()
    with open_glossary(settings).engine.connect() as connection:
        known = stored.all_concepts(connection)
    for target in targets:
        click.echo(po.write(output, known, source, target, settings.contact))


@commands.group()
def database() -> None:
    """Look after the stored glossary."""


@database.command("migrate")
def database_migrate() -> None:
    """Bring the database to the newest shape; an empty one is filled with the seeds."""
    engine = _glossary().engine
    click.echo(f"{engine.url.render_as_string(hide_password=True)} is at revision {stored_database.migrate(engine)}")


def _glossary() -> Current:
    return open_glossary(read_settings())


def _report(file: str, language: str, target: str | None, format_: Any, list_file: Path | None) -> Report:
    settings = read_settings()
    text = decoded(_read(file), settings.text_limit)
    index = Index(plain_list.read(list_file)) if list_file else open_glossary(settings).index()
    house = House(settings.admitted)
    return run_check(Source(text, format_, language), index, house, Options(target))


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise click.FileError(file, error.strerror or "") from error


def _lines(file: str, settings: Settings) -> list[str]:
    text = decoded(_read(file), settings.text_limit)
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")] if text else []


def _summary(report: Report) -> str:
    lines = [f"language: {report.language.tag} ({report.language.confidence:.2f})"]
    for match in report.matches:
        arrow = f" → {match.replacement}" if match.replacement and match.replacement != match.text else ""
        why = " ".join(map(str, match.why))
        lines.append(f"{match.span.start}-{match.span.end}\t{match.verdict}\t{match.text}{arrow}\t{why}".rstrip())
    return "\n".join(lines)


def _line(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False)


def _who() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "command line"
