"""Russian names decline word by word, and are read back from any of their cases."""

from __future__ import annotations

import pytest

from glossary.inflection.analyse import analyse
from glossary.inflection.attach import attach
from glossary.inflection.decline import adjective_endings, gender_of
from glossary.inflection.guess import guessed
from glossary.languages.load import grammar
from glossary.languages.records import Grammar


@pytest.fixture
def russian() -> Grammar:
    rules = grammar("ru")
    assert rules is not None
    return rules


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        # Women: a surname in a consonant stays; given names of men in -а.
        ("Ангела Меркель", "Ангелы Меркель, Ангеле Меркель, Ангелой Меркель"),
        ("Урсула фон дер Ляйен", "Урсулы фон дер Ляйен, Урсуле фон дер Ляйен, Урсулой фон дер Ляйен"),
        ("Кристин Лагард", "Кристин Лагард, Кристин Лагард, Кристин Лагард"),
        ("Алла Пугачёва", "Аллы Пугачёвой, Алле Пугачёвой, Аллой Пугачёвой"),
        ("Мустафа Шентоп", "Мустафы Шентопа, Мустафе Шентопу, Мустафой Шентопом"),
        ("Абдулла Гюль", "Абдуллы Гюля, Абдулле Гюлю, Абдуллой Гюлем"),
        # Foreign surnames.
        ("Николя Саркози", "Николя Саркози, Николя Саркози, Николя Саркози"),
        ("Си Цзиньпин", "Си Цзиньпина, Си Цзиньпину, Си Цзиньпином"),
        ("Ким Чен Ын", "Ким Чен Ына, Ким Чен Ыну, Ким Чен Ыном"),
        ("Мария Склодовская-Кюри", "Марии Склодовской-Кюри, Марии Склодовской-Кюри, Марией Склодовской-Кюри"),
        # Places.
        ("Ростов-на-Дону", "Ростова-на-Дону, Ростову-на-Дону, Ростовом-на-Дону"),
        ("Нью-Йорк", "Нью-Йорка, Нью-Йорку, Нью-Йорком"),
        ("Великие Луки", "Великих Лук, Великим Лукам, Великими Луками"),
        ("Афины", "Афин, Афинам, Афинами"),
        # Bodies: quotation marks, abbreviations.
        ("«Северный поток»", "«Северного потока», «Северному потоку», «Северным потоком»"),
        ("МИД России", "МИДа России, МИДу России, МИДом России"),
        ("ОПЕК", "ОПЕК, ОПЕК, ОПЕК"),
    ],
)
def test_a_name_declines_as_its_words_do(name: str, forms: str) -> None:
    hints = guessed(name, "ru")
    assert ", ".join(attach(name, (case,), "ru", hints).form for case in ("GEN", "DAT", "INS")) == forms


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
