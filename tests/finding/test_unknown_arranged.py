"""Unknown names as papers arrange them: the surname first, initials after it, places, bodies and titles around them."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Source


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # The surname stands first, with a patronymic or without, or with initials.
        ("tk", "Nazarow Şöhrat Ilamanowiç direktor boldy.", ["Nazarow Şöhrat Ilamanowiç"]),
        ("tk", "Saparow Myrat 1990-njy ýylda doguldy.", ["Saparow Myrat"]),
        ("uz", "Nazarova Zulfiya Olimovna keldi.", ["Nazarova Zulfiya Olimovna"]),
        ("uz", "Normurodova D.A. hisobot berdi.", ["Normurodova D.A."]),
        (
            "uz-Cyrl",
            "Ижрочи: Нормуродова Д.А. Ҳисоботни Тошматов Б.К. тайёрлади.",
            ["Нормуродова Д.А.", "Тошматов Б.К."],
        ),
        ("uz", "Tadbirda Yu.Tursunov, Ya.Mamatov qatnashdi.", ["Yu.Tursunov", "Ya.Mamatov"]),
        # A patronymic of a woman is no dative; the copula is read off.
        ("tk", "Jeren Myradowna söz aldy.", ["Jeren Myradowna"]),
        ("az", "Filmin müəllifi Leyla Qasımovadır.", ["Leyla Qasımova"]),
        ("az", "Komandanın kapitanı Elvin Rüstəmovdur.", ["Elvin Rüstəmov"]),
        ("en", "Elchin Ahmad oghlu Mammadov came.", ["Elchin Ahmad oghlu Mammadov"]),
        ("en", "Ulan Sadyk uulu was freed.", ["Ulan Sadyk uulu"]),
        # Before a place, and before the head of an event at one; a surname in -li is met, no place.
        ("az", "Vüqar Gəncə şəhərinə getdi.", ["Vüqar", "Gəncə şəhəri"]),
        ("kk", "Ерлан Алматы қаласында туған.", ["Ерлан", "Алматы қаласы"]),
        ("uz", "Diyora Keldiyorova Parij Olimpiadasida oltin oldi.", ["Diyora Keldiyorova", "Parij"]),
        ("az", "Məhkəmə Ülvi Həsənlini həbs edib.", ["Ülvi Həsənli"]),
        # A street and a fund called after a person whose given name is a word, at the start of a sentence.
        ("uz", "Islom Karimov koʻchasida yongʻin boʻldi.", ["Islom Karimov koʻchasi"]),
        ("uz", "Amir Temur nomidagi jamgʻarma ochildi.", ["Amir Temur nomidagi jamgʻarma"]),
        # A surname that is a word, after the full name and before a comma.
        ("tr", "Umut Bulut geldi. Bulut, topu aldı.", ["Umut Bulut", "Bulut"]),
        # Peoples, and the title of a head of state.
        ("en", "Karakalpak poet Ibrayim Yusupov was born.", ["Ibrayim Yusupov"]),
        ("tk", "Döwlet Baştutany Meredowa söz berdi.", ["Meredow"]),
    ],
)
def test_a_name_is_found_whole_and_without_what_stands_around_it(language: str, text: str, found: list[str]) -> None:
    matches = check(Source(text, "text", language), Index(())).matches
    assert [match.term for match in matches] == found


def test_a_place_in_a_list_of_places_is_no_person() -> None:
    matches = check(Source("Bakı, Şirvan və Gəncədə yağış yağıb.", "text", "az"), Index(())).matches
    assert [(match.term, match.kind) for match in matches] == [
        ("Bakı", "place"),
        ("Şirvan", "place"),
        ("Gəncə", "place"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "features"),
    [
        ("Посол Южной Кореи приехал.", "Южная Корея", ("GEN",)),
        ("Был в Объединённых Арабских Эмиратах.", "Объединённые Арабские Эмираты", ("ESS",)),
        ("Переговоры с Саудовской Аравией.", "Саудовская Аравия", ("INS",)),
    ],
)
def test_a_country_of_several_words_is_read_in_its_case(text: str, name: str, features: tuple[str, ...]) -> None:
    (match,) = check(Source(text, "text", "ru"), Index(())).matches
    assert (match.term, match.features, match.kind) == (name, features, "place")
