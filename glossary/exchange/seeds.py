"""The files of seeds/concepts: concepts.tsv, terms.tsv, relations.tsv; read() and write()."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from glossary.exchange.table import Row, read_table, write_table
from glossary.languages.load import tags
from glossary.model import (
    KINDS,
    ORIGINS,
    STATUSES,
    TERM_TYPES,
    Concept,
    Kind,
    Origin,
    Relation,
    Status,
    Term,
    TermType,
    related,
)

CONCEPT_COLUMNS = ("id", "kind", "note")
TERM_COLUMNS = (
    "concept", "lang", "form", "type", "status", "origin", "source", "reading", "izafet", "link", "inflected", "note",
)  # fmt: skip
RELATION_COLUMNS = ("person", "title", "body", "from", "to", "source")

#: Between the forms of the column *inflected*.
SEPARATOR = "; "
_LINKS = {"": "", "apostrophe": "'", "hyphen": "-"}


def read(folder: Path) -> tuple[list[Concept], list[Relation]]:
    """The concepts and relations of a seeds *folder*, in the order of the files.

    Raises `InvalidFile` naming file, line and column of the first thing that is wrong.
    """
    kinds: dict[str, Row] = {}
    for row in read_table(folder / "concepts.tsv", CONCEPT_COLUMNS):
        row.one_of("kind", KINDS)
        if row.required("id") in kinds:
            raise row.wrong("id", f"the concept {row['id']!r} stands twice")
        kinds[row["id"]] = row
    terms: defaultdict[str, dict[tuple[str, str, str], Term]] = defaultdict(dict)
    for row in read_table(folder / "terms.tsv", TERM_COLUMNS):
        if row.required("concept") not in kinds:
            raise row.wrong("concept", f"there is no concept {row['concept']!r} in concepts.tsv")
        term = _term(row)
        key = term.lang, term.form, term.origin
        if key in terms[row["concept"]]:
            raise row.wrong("form", f"the term {term.form!r} stands twice")
        terms[row["concept"]][key] = term
    relations = [_relation(row, kinds) for row in read_table(folder / "relations.tsv", RELATION_COLUMNS)]
    held: defaultdict[str, list[Relation]] = defaultdict(list)
    for link in relations:
        held[link.person].append(link)
    concepts = [
        Concept(id, cast(Kind, row["kind"]), tuple(terms[id].values()), row["note"], related(held[id]))
        for id, row in kinds.items()
    ]
    return concepts, relations


def write(folder: Path, concepts: Iterable[Concept], relations: Iterable[Relation]) -> None:
    """Write *concepts* and *relations* as the three files of a seeds folder, which is made if missing."""
    folder.mkdir(parents=True, exist_ok=True)
    concepts = list(concepts)
    write_table(folder / "concepts.tsv", CONCEPT_COLUMNS, ((c.id, c.kind, c.note) for c in concepts))
    write_table(folder / "terms.tsv", TERM_COLUMNS, (_cells(c.id, term) for c in concepts for term in c.terms))
    relation_cells = ((r.person, r.title, r.body, r.start, r.end, r.source) for r in relations)
    write_table(folder / "relations.tsv", RELATION_COLUMNS, relation_cells)


def _term(row: Row) -> Term:
    origin = cast(Origin, row.one_of("origin", ORIGINS))
    if origin == "attested" and not row["source"]:
        raise row.wrong("source", "an attested term needs the address where it was seen")
    return Term(
        lang=row.one_of("lang", tags()),
        form=row.required("form"),
        type=cast(TermType, row.one_of("type", TERM_TYPES, "full")),
        status=cast(Status, row.one_of("status", STATUSES)),
        origin=origin,
        source=row["source"],
        reading=row["reading"],
        izafet=row.one_of("izafet", ("yes", "no"), "no") == "yes",
        link=_LINKS[row.one_of("link", tuple(_LINKS))],
        inflected=tuple(filter(None, row["inflected"].split(SEPARATOR))),
        note=row["note"],
    )


def _cells(concept: str, term: Term) -> tuple[str, ...]:
    link = next(name for name, sign in _LINKS.items() if sign == term.link)
    izafet = "yes" if term.izafet else ""
    inflected = SEPARATOR.join(term.inflected)
    return (
        concept, term.lang, term.form, term.type, term.status, term.origin, term.source, term.reading, izafet, link,
        inflected, term.note,
    )  # fmt: skip


def _relation(row: Row, kinds: dict[str, Row]) -> Relation:
    for column, kind in (("person", "person"), ("title", "title"), ("body", "")):
        id = row[column] if column == "body" else row.required(column)
        if id and id not in kinds:
            raise row.wrong(column, f"there is no concept {id!r} in concepts.tsv")
        if kind and kinds[id]["kind"] != kind:
            raise row.wrong(column, f"{id!r} is of kind {kinds[id]['kind']}, not {kind}")
    return Relation(row["person"], row["title"], row["body"], row["from"], row["to"], row["source"])
