"""The work of translators: what arrives as drafted, what becomes the house form, and what is refused."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from glossary.errors import UnknownConcept
from glossary.exchange.po import Translation
from glossary.store import concepts as stored
from glossary.store import translations


def test_a_translation_that_differs_arrives_as_drafted(connection: sa.Connection) -> None:
    plan = translations.plan(connection, [Translation(9, "place", "hungary", "kk", "Мажар елі", True)], approve=False)
    translations.apply(connection, plan, "a translator")
    assert [str(change) for change in plan] == ["hungary kk: Мажарстан → Мажар елі (drafted)"]
    assert stored.concept(connection, "hungary").best("kk").form == "Мажарстан"  # type: ignore[union-attr]


def test_an_approved_translation_becomes_the_house_form(connection: sa.Connection) -> None:
    plan = translations.plan(connection, [Translation(9, "place", "hungary", "kk", "Мажар елі", True)], approve=True)
    translations.apply(connection, plan, "a translator")
    assert stored.concept(connection, "hungary").best("kk").form == "Мажар елі"  # type: ignore[union-attr]


def test_an_old_file_does_not_undo_a_later_decision(connection: sa.Connection) -> None:
    decided = [Translation(9, "place", "hungary", "kk", "Мажар елі", True, "Мажарстан")]
    translations.apply(connection, translations.plan(connection, decided, approve=True), "an editor")
    left = [Translation(9, "place", "hungary", "kk", "Мажарстан", True, "Мажарстан")]
    assert translations.plan(connection, left, approve=True) == []


def test_a_translation_of_nothing_says_its_line(connection: sa.Connection) -> None:
    for kind, concept, message in (
        ("place", "nowhere", "Line 9: there is no concept 'nowhere'"),
        ("person", "hungary", "Line 9: the concept 'hungary' is a place, and no person"),
    ):
        with pytest.raises(UnknownConcept, match=message):
            translations.plan(connection, [Translation(9, kind, concept, "kk", "Ж", True)], approve=False)


def test_what_a_translator_left_alone_changes_nothing(connection: sa.Connection) -> None:
    same = [Translation(9, "place", "hungary", "kk", "Мажарстан", True)]
    assert translations.plan(connection, same, approve=True) == []


def test_a_confirmed_draft_is_approved(connection: sa.Connection) -> None:
    confirmed = [Translation(9, "person", "ahmed-ismayilov", "kk", "Ахмед Исмаилов", True)]
    assert translations.plan(connection, confirmed, approve=False) == []
    translations.apply(connection, translations.plan(connection, confirmed, approve=True), "a translator")
    assert stored.concept(connection, "ahmed-ismayilov").best("kk").origin == "approved"  # type: ignore[union-attr]


def test_a_fuzzy_translation_is_never_approved(connection: sa.Connection) -> None:
    plan = translations.plan(connection, [Translation(9, "place", "hungary", "kk", "Мажар елі", False)], approve=True)
    assert [change.new.origin for change in plan] == ["drafted"]


def test_a_form_that_is_there_already_is_approved_and_not_added_twice(connection: sa.Connection) -> None:
    plan = translations.plan(
        connection, [Translation(9, "person", "omer-kocaman", "uz", "Umar Kojaman", True)], approve=True
    )
    translations.apply(connection, plan, "a translator")
    forms = [term.form for term in stored.concept(connection, "omer-kocaman").terms if term.lang == "uz"]
    assert forms.count("Umar Kojaman") == 1
    assert stored.concept(connection, "omer-kocaman").best("uz").origin == "approved"  # type: ignore[union-attr]


def test_a_translation_of_another_kind_of_concept_is_refused(connection: sa.Connection) -> None:
    with pytest.raises(UnknownConcept, match="'omer-kocaman' is a person, and no place"):
        translations.plan(connection, [Translation(9, "place", "omer-kocaman", "uz", "B", True)], approve=True)
