"""Take the work of translators into the glossary: what changed, added as drafted or approved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import sqlalchemy as sa

from glossary.errors import SHOWN, UnknownConcept
from glossary.model import GUESSED, Concept, Term
from glossary.store import concepts as stored

Action = Literal["added", "approved"]


class Translated(Protocol):
    """What every exchange format reads, at which line: a concept's form in a language, confirmed by the translator or
    not, and what it was in the file that the translator was given, if that is known.
    """

    @property
    def line(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def concept(self) -> str: ...
    @property
    def lang(self) -> str: ...
    @property
    def form(self) -> str: ...
    @property
    def confirmed(self) -> bool: ...
    @property
    def exported(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Change:
    """One change that an import makes: the term before (if any) and after."""

    concept: str
    action: Action
    old: Term | None
    new: Term

    def __str__(self) -> str:
        before = f"{self.old.form} → " if self.old and self.old.form != self.new.form else ""
        return f"{self.concept} {self.new.lang}: {before}{self.new.form} ({self.new.origin})"


def plan(connection: sa.Connection, translations: Iterable[Translated], approve: bool) -> list[Change]:
    """The changes that *translations* ask for, against what is stored now. Raises `UnknownConcept`, also for one of
    another kind. What a translator left as it was exported undoes no later decision of an editor.

    A form that differs from the house term is added as `drafted`; with *approve*, forms that the translator confirmed
    (not fuzzy) become approved and preferred, whether they are new or were there unapproved.
    """
    asked = list(translations)
    found = stored.some_concepts(connection, list(dict.fromkeys(item.concept for item in asked)))
    known = {concept.id: concept for concept in found}
    changes = (_change(_concept(known, item), item, approve) for item in asked)
    return [change for change in changes if change is not None]


def apply(connection: sa.Connection, changes: Iterable[Change], who: str) -> None:
    """Make the *changes*; the caller's transaction makes them all or none."""
    for change in changes:
        known = stored.concept(connection, change.concept)
        if change.action == "added" and not any(
            (term.lang, term.form, term.origin) == (change.new.lang, change.new.form, change.new.origin)
            for term in known.terms
        ):
            stored.add_term(connection, change.concept, change.new, who)
        if change.new.origin == "approved":
            stored.prefer(connection, change.concept, change.new.lang, change.new.form, who)


def _concept(known: Mapping[str, Concept], item: Translated) -> Concept:
    found = known.get(item.concept)
    if found is None:
        raise UnknownConcept(f"Line {item.line}: there is no concept {item.concept[:SHOWN]!r}.")
    if found.kind != item.kind:
        raise UnknownConcept(f"Line {item.line}: the concept {found.id!r} is a {found.kind}, and no {item.kind}.")
    return found


def _change(concept: Concept, item: Translated, approve: bool) -> Change | None:
    old = concept.best(item.lang)
    if old is None or old.form != item.form:
        if item.exported == item.form:
            return None
        like = next((term for term in concept.terms if (term.lang, term.form) == (item.lang, item.form)), None)
        approved = approve and item.confirmed
        if like:
            return Change(concept.id, "approved", old, replace(like, origin="approved")) if approved else None
        new = Term(item.lang, item.form, type=old.type if old else "full", status="admitted", origin="drafted")
        return Change(concept.id, "added", old, replace(new, origin="approved") if approved else new)
    if approve and item.confirmed and old.origin in GUESSED:
        return Change(concept.id, "approved", old, replace(old, origin="approved"))
    return None
