"""Commands about the stored glossary: `concepts`, `import`, `export`, `database`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from glossary.api.answers import concept_answer
from glossary.cli.shared import JSON, TAG, line_of, stored_glossary, who
from glossary.exchange import po
from glossary.model import KINDS, STATUSES, Concept, Term
from glossary.settings import read_settings
from glossary.store import concepts as stored
from glossary.store import database as stored_database
from glossary.store import translations


@click.group()
def concepts() -> None:
    """Look up and edit the concepts of the glossary."""


@concepts.command("search")
@click.argument("query")
@JSON
def concepts_search(query: str, as_json: bool) -> None:
    """Find concepts by a name in any script, whole or in part."""
    with stored_glossary().engine.connect() as connection:
        for item in stored.search(connection, query):
            click.echo(line_of(concept_answer(item)) if as_json else f"{item.id}\t{item.kind}\t{item.label()}")


@concepts.command("show")
@click.argument("id")
@JSON
def concepts_show(id: str, as_json: bool) -> None:
    """Show a concept with all its terms, their origin and source, and its history."""
    with stored_glossary().engine.connect() as connection:
        item = stored.concept(connection, id)
        links = stored.relations_of(connection, id)
        changes = stored.history(connection, id)
    if as_json:
        click.echo(line_of(concept_answer(item, links, changes)))
        return
    click.echo(f"{item.id}\t{item.kind}\t{item.note}".rstrip())
    for term in item.terms:
        click.echo(f"{term.lang}\t{term.form}\t{term.type}\t{term.status}\t{term.origin}\t{term.source}".rstrip())
    for form in item.distinct:
        click.echo(f"not\t{form}")


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
    if source and not source.startswith(("http://", "https://")):
        raise click.UsageError("A source is the address where the form was seen: http://… or https://…")
    if not term.form:
        raise click.UsageError("The form is empty.")
    with stored_glossary().engine.begin() as connection:
        if kind and not stored.exists(connection, id):
            stored.add_concept(connection, Concept(id, kind, (term,)), who())
        elif kind and stored.concept(connection, id).kind != kind:
            raise click.UsageError(f"{id} is of kind {stored.concept(connection, id).kind}, not {kind}.")
        else:
            stored.add_term(connection, id, term, who())
    click.echo(f"{id}: {term.form} ({lang}, {term.status}, {term.origin})")


@concepts.command("approve")
@click.argument("id")
@click.argument("lang", type=TAG)
@click.argument("form")
def concepts_approve(id: str, lang: str, form: str) -> None:
    """Approve a term; it becomes preferred where no other is."""
    with stored_glossary().engine.begin() as connection:
        term = stored.approve(connection, id, lang, form, who())
    click.echo(f"{id}: {term.form} ({lang}, {term.status}, {term.origin})")


@concepts.command("distinguish")
@click.argument("id")
@click.argument("form")
def concepts_distinguish(id: str, form: str) -> None:
    """Say that a spelling is not this concept, so that it is not taken for it again."""
    form = " ".join(form.split())
    if not form:
        raise click.UsageError("The form is empty.")
    with stored_glossary().engine.begin() as connection:
        stored.distinguish(connection, id, form, who())
    click.echo(f"{id}: {form} is another")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["po"]), default="po", show_default=True)
@click.option("--dry-run", is_flag=True, help="Say what would change and change nothing.")
@click.option("--approve", is_flag=True, help="Take the forms as approved, not as drafted.")
def import_(file: Path, format_: str, dry_run: bool, approve: bool) -> None:
    """Read a file that translators sent back; says what changed, a line each."""
    found = list(po.read(file))
    with stored_glossary().engine.begin() as connection:
        changes = translations.plan(connection, found, approve)
        if not dry_run:
            translations.apply(connection, changes, who())
    for change in changes:
        click.echo(str(change))
    would = "would change" if dry_run else "changed"
    click.echo(f"{len(changes)} of {len(found)} terms {would}", err=True)


@click.command()
@click.option("--format", "format_", type=click.Choice(["po"]), default="po", show_default=True)
@click.option("--source", default="en", show_default=True, type=TAG)
@click.option("--target", "targets", multiple=True, required=True, type=TAG)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="Folder for the files.")
def export(format_: str, source: str, targets: tuple[str, ...], output: Path) -> None:
    """Write files for translators, one for each target language."""
    settings = read_settings()
    with stored_glossary().engine.connect() as connection:
        known = stored.all_concepts(connection)
    for target in targets:
        click.echo(po.write(output, known, source, target, settings.contact))


@click.group()
def database() -> None:
    """Look after the stored glossary."""


@database.command("migrate")
def database_migrate() -> None:
    """Bring the database to the newest shape; an empty one is filled with the seeds."""
    engine = stored_glossary().engine
    click.echo(f"{engine.url.render_as_string(hide_password=True)} is at revision {stored_database.migrate(engine)}")
