"""A plain list of names instead of the stored glossary: the file of `--glossary`; read() only."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from glossary.exchange.table import read_table
from glossary.languages.load import tags
from glossary.model import KINDS, STATUSES, Concept, Kind, Status, Term

COLUMNS = ("concept_id", "kind", "lang", "form", "status")


def read(path: Path) -> list[Concept]:
    """The concepts of a list with the columns concept_id, kind, lang, form, status; one term a line.

    Terms keep the order of the file, so that without a preferred one the first counts. Raises `InvalidFile`.
    """
    concepts: dict[str, Concept] = {}
    for row in read_table(path, COLUMNS, COLUMNS[:4]):
        id, kind = row.required("concept_id"), cast(Kind, row.one_of("kind", KINDS))
        status = cast(Status, row.one_of("status", STATUSES, "admitted"))
        term = Term(row.one_of("lang", tags()), row.required("form"), status=status, origin="approved")
        known = concepts.get(id, Concept(id, kind))
        if known.kind != kind:
            raise row.wrong("kind", f"{id!r} is of kind {known.kind} further up")
        if term not in known.terms:
            concepts[id] = Concept(id, kind, (*known.terms, term))
    return list(concepts.values())
