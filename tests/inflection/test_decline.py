"""Russian names decline word by word, and are read back from any of their cases."""

from __future__ import annotations

import pytest

from glossary.inflection.analyse import analyse
from glossary.inflection.decline import adjective_endings, gender_of
from glossary.languages.load import Grammar, grammar


@pytest.fixture
def russian() -> Grammar:
    rules = grammar("ru")
    assert rules is not None
    return rules


@pytest.mark.parametrize(
    ("form", "name", "case"),
    [
        ("Петром", "Пётр", "INS"),
        ("Аиде Балаевой", "Аида Балаева", "ESS"),
        ("Государственным департаментом США", "Государственный департамент США", "INS"),
        ("Северной Осетией", "Северная Осетия", "INS"),
        ("ИИСУСОМ", "ИИСУС", "INS"),
    ],
)
def test_a_case_leads_back_to_the_name(form: str, name: str, case: str) -> None:
    assert (name, (case,)) in {(item.lemma, item.features) for item in analyse(form, "ru")[:3]}


def test_the_adjectives_of_a_reading_have_the_gender_of_its_noun() -> None:
    names = {item.lemma for item in analyse("Государственным департаментом", "ru")}
    assert "Государственный департамент" in names
    assert "Государственное департамент" not in names


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Киргизия", "feminine"),
        ("Кыргызстан", ""),
        ("Республика Казахстан", "feminine"),
        ("Астрахань", "feminine"),
        ("Севастополь", ""),
        ("Чёрное море", "neuter"),
        ("Соединённые Штаты Америки", "plural"),
    ],
)
def test_a_noun_has_the_gender_of_its_paradigm(name: str, gender: str, russian: Grammar) -> None:
    assert gender_of(name, russian) == gender


def test_adjectives_end_as_their_paradigms_say() -> None:
    assert set(adjective_endings("ru")) >= {"ый", "ая", "ое", "ые"}
    assert not adjective_endings("tr")
