"""Read and change the stored concepts; every change is a row of the history and a new version."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from glossary.errors import InvalidId, TermExists, UnknownConcept
from glossary.model import Concept, Relation, Term, related
from glossary.orthography.fold import fold_key
from glossary.orthography.key import match_key
from glossary.store.forms import accept
from glossary.store.tables import changes, concepts, distinctions, relations, terms

_ID = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")

#: The advisory lock that writers of a PostgreSQL glossary hold until they commit.
ONE_WRITER = 748_214
#: So many concepts are asked for by their ids.
MOST_IDS = 500

_TERM_FIELDS = (
    "lang", "form", "type", "status", "origin", "source", "reading", "izafet", "link", "inflected", "note",
)  # fmt: skip


def version(connection: sa.Connection) -> int:
    """The number of the last change; 0 for an empty glossary."""
    return connection.scalar(sa.select(sa.func.max(changes.c.version))) or 0


def stamp(connection: sa.Connection, number: int) -> str:
    """When the glossary came to the version *number*; empty where it never did. Tells two glossaries apart."""
    at = connection.scalar(sa.select(changes.c.at).where(changes.c.version == number))
    return at.isoformat() if at else ""


def all_concepts(connection: sa.Connection) -> list[Concept]:
    """Every concept with its terms, in the order in which they were added."""
    return _concepts(connection, sa.true())


def changed_since(connection: sa.Connection, version: int) -> list[str] | None:
    """The ids of the concepts that changed after *version*; None where everything may have."""
    chosen = sa.select(changes.c.concept).where(changes.c.version > version).distinct()
    ids = list(connection.scalars(chosen))
    return None if "" in ids else ids


def some_concepts(connection: sa.Connection, ids: Sequence[str]) -> list[Concept]:
    """The concepts of those *ids* that there are, in the order in which they were added."""
    if len(ids) < MOST_IDS:
        return _concepts(connection, concepts.c.id.in_(ids))
    wanted = frozenset(ids)
    return [item for item in all_concepts(connection) if item.id in wanted]


def relations_of(connection: sa.Connection, id: str) -> list[Relation]:
    """The relations in which the concept *id* is the person, the title or the body."""
    return _relations(connection, sa.or_(relations.c.person == id, relations.c.title == id, relations.c.body == id))


def concept(connection: sa.Connection, id: str) -> Concept:
    """The concept of that *id*. Raises `UnknownConcept`."""
    found = _concepts(connection, concepts.c.id == id) if _ID.fullmatch(id) else []
    if not found:
        raise UnknownConcept(f"There is no concept {id!r}.")
    return found[0]


def exists(connection: sa.Connection, id: str) -> bool:
    """Whether there is a concept of that *id*."""
    return connection.scalar(sa.select(concepts.c.id).where(concepts.c.id == id)) is not None


def search(connection: sa.Connection, query: str, limit: int = 20) -> list[Concept]:
    """Concepts that *query* names in any script, best first: the same letters, a beginning, the same sound."""
    folded, key = _search_keys(query)
    if not folded:
        return []
    rank = sa.case(
        (terms.c.folded == folded, 0),
        (terms.c.folded.startswith(folded, autoescape=True), 1),
        (terms.c.folded.contains(" " + folded, autoescape=True), 2),
        else_=3,
    )
    sounds_alike = sa.or_(terms.c.key == key, (" " + terms.c.key + " ").contains(f" {key} ", autoescape=True))
    likely = [
        terms.c.folded.startswith(folded, autoescape=True),
        terms.c.folded.contains(" " + folded, autoescape=True),
    ]
    if len(key) > 1:
        likely.append(sounds_alike)
    best = sa.func.min(rank).label("rank")
    ranked = (
        sa.select(terms.c.concept, best)
        .join(concepts, concepts.c.id == terms.c.concept)
        .where(sa.or_(*likely))
        .group_by(terms.c.concept, concepts.c.position)
        .order_by(best, concepts.c.position)
        .limit(limit)
    )
    order = {row.concept: position for position, row in enumerate(connection.execute(ranked))}
    return sorted(_concepts(connection, concepts.c.id.in_(order)), key=lambda item: order[item.id])


def store_seeds(connection: sa.Connection, seeds: Iterable[Concept], links: Iterable[Relation], who: str) -> int:
    """Fill an empty glossary with *seeds* and *links*; returns the number of concepts."""
    seeds = list(seeds)
    rows = [{"id": c.id, "kind": c.kind, "note": c.note, "position": n} for n, c in enumerate(seeds)]
    term_rows = [_term_row(c.id, n, term) for c in seeds for n, term in enumerate(c.terms)]
    for table, values in ((concepts, rows), (terms, term_rows), (relations, list(map(asdict, links)))):
        if values:
            connection.execute(sa.insert(table), values)
    _record(connection, who, "seeds", "", {"concepts": len(rows), "terms": len(term_rows)})
    return len(rows)


def add_concept(connection: sa.Connection, new: Concept, who: str) -> None:
    """Add a concept with its terms; the id must be free. Raises `InvalidId`, `UnsuitableForm`."""
    for term in new.terms:
        accept(term.form)
    if not _ID.fullmatch(new.id):
        raise InvalidId(f"{new.id!r} cannot be an id: small Latin letters and digits, parted by hyphens.")
    last = connection.scalar(sa.select(sa.func.max(concepts.c.position))) or 0
    row = {"id": new.id, "kind": new.kind, "note": new.note, "position": last + 1}
    connection.execute(sa.insert(concepts), row)
    if new.terms:
        connection.execute(sa.insert(terms), [_term_row(new.id, n, term) for n, term in enumerate(new.terms)])
    _record(connection, who, "add concept", new.id, {"kind": new.kind, "terms": [t.form for t in new.terms]})


def add_term(connection: sa.Connection, id: str, term: Term, who: str) -> None:
    """Add *term* to the concept *id*. Raises `UnknownConcept`, `UnsuitableForm`, `TermExists`."""
    accept(term.form)
    known = concept(connection, id)
    if any((have.lang, have.form, have.origin) == (term.lang, term.form, term.origin) for have in known.terms):
        raise TermExists(f"The concept {id!r} has the {term.lang} term {term.form!r} already.")
    connection.execute(sa.insert(terms), _term_row(id, len(known.terms), term))
    _record(connection, who, "add term", id, {"lang": term.lang, "form": term.form, "origin": term.origin})


def _change_term(connection: sa.Connection, id: str, old: Term, new: Term, who: str, action: str) -> None:
    """Put *new* in the place of the term *old* of the concept *id*. Raises `UnknownConcept` if it is not there."""
    same = sa.and_(
        terms.c.concept == id,
        terms.c.lang == old.lang,
        terms.c.form == old.form,
        terms.c.origin == old.origin,
    )
    position = connection.scalar(sa.select(terms.c.position).where(same))
    if position is None:
        raise UnknownConcept(f"The concept {id!r} has no {old.lang} term {old.form!r}.")
    connection.execute(sa.update(terms).where(same).values(_term_row(id, position, new)))
    detail = {
        "lang": old.lang,
        "from": [old.form, old.status, old.origin],
        "to": [new.form, new.status, new.origin],
    }
    _record(connection, who, action, id, detail)


def approve(connection: sa.Connection, id: str, lang: str, form: str, who: str) -> Term:
    """Approve a term: its origin becomes `approved`, and it is preferred where no other of its type is.

    Of terms of the same form that rest on different grounds the approved one is taken, else the first.
    Raises `UnknownConcept`.
    """
    known, old = _term_of(connection, id, lang, form)
    rivals = [term for term in _same_type(known, old) if term.status == "preferred" and term != old]
    new = replace(old, origin="approved", status=old.status if rivals else "preferred")
    if new != old:
        _change_term(connection, id, old, new, who, "approve")
    return new


def prefer(connection: sa.Connection, id: str, lang: str, form: str, who: str) -> Term:
    """Approve a term and make it the preferred one of its language and type; the one before is admitted."""
    known, old = _term_of(connection, id, lang, form)
    for rival in _same_type(known, old):
        if rival.status == "preferred" and rival.form != form:
            _change_term(connection, id, rival, replace(rival, status="admitted"), who, "admit")
    new = replace(old, origin="approved", status="preferred")
    if new != old:
        _change_term(connection, id, old, new, who, "prefer")
    return new


def distinguish(connection: sa.Connection, id: str, form: str, who: str) -> None:
    """Judge *form* not to be the concept *id*. Raises `UnknownConcept`, `UnsuitableForm`, `TermExists` where it is a
    term of it.
    """
    accept(form)
    known = concept(connection, id)
    key = fold_key(form)
    if any(fold_key(term.form) == key for term in known.terms):
        raise TermExists(f"{form!r} is a term of the concept {id!r}; withdraw the term instead.")
    if form not in known.distinct:
        connection.execute(sa.insert(distinctions), {"concept": id, "form": form})
        _record(connection, who, "distinguish", id, {"form": form})


def _term_of(connection: sa.Connection, id: str, lang: str, form: str) -> tuple[Concept, Term]:
    known = concept(connection, id)
    same = [term for term in known.terms if (term.lang, term.form) == (lang, form)]
    if not same:
        raise UnknownConcept(f"The concept {id!r} has no {lang} term {form!r}.")
    return known, next((term for term in same if term.origin == "approved"), same[0])


def _same_type(known: Concept, term: Term) -> list[Term]:
    return [other for other in known.terms if (other.lang, other.type) == (term.lang, term.type)]


def history(connection: sa.Connection, id: str = "", limit: int = 100) -> Sequence[sa.Row[Any]]:
    """The changes of a concept, or of the whole glossary, newest first."""
    chosen = sa.select(changes).order_by(changes.c.version.desc()).limit(limit)
    return connection.execute(chosen.where(changes.c.concept == id) if id else chosen).all()


def _concepts(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> list[Concept]:
    chosen = sa.select(concepts).where(condition).order_by(concepts.c.position)
    rows = connection.execute(chosen).all()
    ids = [row.id for row in rows] if len(rows) < MOST_IDS else None
    term_rows = _rows_of(connection, terms, terms.c.concept, ids, terms.c.position, terms.c.id)
    distinct = _rows_of(connection, distinctions, distinctions.c.concept, ids, distinctions.c.form)
    held = _rows_of(connection, relations, relations.c.person, ids, relations.c.id)
    return [
        Concept(
            row.id,
            row.kind,
            tuple(map(_term, term_rows[row.id])),
            row.note,
            related(map(_relation, held[row.id])),
            tuple(judged.form for judged in distinct[row.id]),
        )
        for row in rows
    ]


def _rows_of(
    connection: sa.Connection, table: sa.Table, owner: sa.Column[str], ids: list[str] | None, *order: sa.Column[Any]
) -> Mapping[str, list[sa.Row[Any]]]:
    """The rows of *table* by their *owner*, of the concepts *ids* or of all."""
    of: defaultdict[str, list[sa.Row[Any]]] = defaultdict(list)
    inside = owner.in_(ids) if ids is not None else sa.true()
    for row in connection.execute(sa.select(table).where(inside).order_by(*order)):
        of[row._mapping[owner]].append(row)
    return of


def _relations(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> list[Relation]:
    rows = connection.execute(sa.select(relations).where(condition).order_by(relations.c.id))
    return list(map(_relation, rows))


def _relation(row: sa.Row[Any]) -> Relation:
    return Relation(row.person, row.title, row.body, row.start, row.end, row.source)


def _term(row: sa.Row[Any]) -> Term:
    values = {name: getattr(row, name) for name in _TERM_FIELDS}
    return Term(**{**values, "inflected": tuple(row.inflected)})


def _term_row(id: str, position: int, term: Term) -> dict[str, Any]:
    folded, key = _search_keys(term.form)
    values = {name: getattr(term, name) for name in _TERM_FIELDS}
    values["form"] = unicodedata.normalize("NFC", term.form)
    return {
        **values,
        "inflected": list(term.inflected),
        "concept": id,
        "position": position,
        "folded": folded,
        "key": key,
    }


def _search_keys(text: str) -> tuple[str, str]:
    return fold_key(text).decode("latin-1"), match_key(text)


def _record(connection: sa.Connection, who: str, action: str, id: str, detail: dict[str, Any]) -> None:
    if connection.dialect.name == "postgresql":
        # Versions must be committed in their order, or a reader would miss the one that came late.
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(ONE_WRITER)))
    row = {"at": datetime.now(UTC), "who": who, "action": action, "concept": id, "detail": detail}
    connection.execute(sa.insert(changes), row)
