"""Unknown names beside one another: persons, bodies and places that share a sentence without a sign between them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Report, Source


def named(language: str, text: str) -> list[tuple[str, str]]:
    """What is found in *text*, without a glossary: each name and its kind."""
    return [(match.term, match.kind) for match in check(Source(text, "text", language), Index(())).matches]


def person(name: str) -> tuple[str, str]:
    return name, "person"


def place(name: str) -> tuple[str, str]:
    return name, "place"


def body(name: str) -> tuple[str, str]:
    return name, "organisation"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # Somebody right before the name of a body, and somebody's government.
        (
            "az",
            "Elnur Quliyev Müdafiə Nazirliyində çalışır.",
            [person("Elnur Quliyev"), body("Müdafiə Nazirliyi")],
        ),
        (
            "az",
            "Nazir Teymur Musayev Respublika Klinik Xəstəxanasına baş çəkib.",
            [person("Teymur Musayev"), body("Respublika Klinik Xəstəxanası")],
        ),
        ("az", "Benyamin Netanyahu hökuməti iclasa çağırıb.", [person("Benyamin Netanyahu")]),
        ("en", "John Smith of Oxford University spoke.", [person("John Smith"), body("Oxford University")]),
        # The father's name ends one person; what is given to somebody is no name of theirs.
        (
            "ky",
            "Бактыгүл Асан кызы Айгүл Осмонова менен жолукту.",
            [person("Бактыгүл Асан кызы"), person("Айгүл Осмонова")],
        ),
        ("ky", "Асан Эсен уулу Осмонов келди.", [person("Асан Эсен уулу Осмонов")]),
        ("ky", "Жоокер Эламан Ысак уулу Эрдик медалы менен сыйланды.", [person("Эламан Ысак уулу")]),
        ("kk", "Сарбаз Ерлан Болатұлы Айбын орденін алды.", [person("Ерлан Болатұлы")]),
        # Lists of places of one kind, and kinds of two words.
        (
            "kk",
            "Қарабұлақ, Жаңатілеу және Көкжыра ауылдарына су тартылды.",
            [place("Қарабұлақ"), place("Жаңатілеу"), place("Көкжыра")],
        ),
        (
            "az",
            "Çuxuryurd, Mərzəndiyə və Sabir kəndlərindən gəldilər.",
            [place("Çuxuryurd"), place("Mərzəndiyə"), place("Sabir")],
        ),
        ("kk", "Ақсуат ауылдық округінде мектеп салынды.", [place("Ақсуат ауылдық округі")]),
        # Before an office, and by the compass.
        (
            "tr",
            "Muğla Büyükşehir Belediye Başkanı Ahmet Aras konuştu.",
            [place("Muğla"), person("Ahmet Aras")],
        ),
        ("tr", "Operasyon Kuzey Irak’ta yapıldı.", [place("Kuzey Irak")]),
        # English bodies: what of leads to, no article, no month, no other body after an "and".
        ("en", "The National Bank of Kazakhstan kept its rate.", [body("National Bank of Kazakhstan")]),
        ("en", "She studies at the London School of Economics.", [body("London School of Economics")]),
        (
            "en",
            "He met the heads of the World Bank and the European Bank.",
            [body("World Bank"), body("European Bank")],
        ),
        ("en", "He is out until May 3. Kaktus Media reported it.", [body("Kaktus Media")]),
        ("tr", "Genç vekil AK Parti’den seçildi.", [body("AK Parti")]),
    ],
)
def test_names_side_by_side_are_told_apart(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert named(language, text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("kk", "Астанада жиын өтті.", [place("Астана")]),
        ("ky", "Индияда поезд кырсыгы болду.", [place("Индия")]),
        ("az", "Gəncədə qəza olub.", [place("Gəncə")]),
        ("ru", "Концерт прошёл в Астане.", [place("Астана")]),
        ("ru", "Он родился в селе Большое Мереткозино.", [place("село Большое Мереткозино")]),
        ("ru", "Аким области приехал в село.", []),
        ("tr", "Ağrı’nın Patnos ilçesinde kar yağdı.", [place("Ağrı"), place("Patnos ilçesi")]),
        ("tr", "Avcılar ava çıktı.", []),
        ("az", "Dili bilmir.", []),
        ("tk", "Ýaponiýaly alym geldi.", []),
    ],
)
def test_a_place_that_looks_like_a_word_with_a_suffix(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert named(language, text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # What looks like the suffix of an object, and who speaks; the dative of a man, whose surname women bear so.
        ("az", "İsmayıl Bəqayi bildirib ki, bu belədir.", [person("İsmayıl Bəqayi")]),
        ("az", "Elnur Həsənova cəza verilib.", [person("Elnur Həsənov")]),
        ("tr", "Sahibe Gafarova geldi. Gafarova, barıştan söz etti.", [person("Sahibe Gafarova"), person("Gafarova")]),
        # The title before a name tells its case.
        ("ru", "Депутат Азиза Каримова выступила в зале.", [person("Азиза Каримова")]),
        ("ru", "Депутата Азиза Каримова не было в зале.", [person("Азиз Каримов")]),
        ("ru", "Суд дал срок Павлу Иванову.", [person("Павел Иванов")]),
        # Surnames that are words, where no compound goes on with them; words that no name has.
        ("tr", "Uzman Ali Kaya geldi. Kaya şunları söyledi.", [person("Ali Kaya"), person("Kaya")]),
        ("tr", "Uzman Ali Kaya geldi. Kaya parçaları düştü.", [person("Ali Kaya")]),
        ("tr", "Açılışta konuşan vali teşekkür etti.", []),
        ("kk", "АЙДОС РАХМЕТОВ ҚЫЗМЕТІНЕН КЕТТІ", [person("АЙДОС РАХМЕТОВ")]),
    ],
)
def test_a_person_is_read_in_the_right_case(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert named(language, text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "Türkiye Gazeteciler Sendikası açıkladı.", [body("Türkiye Gazeteciler Sendikası")]),
        ("kk", "Ол Шығыс Қазақстан облысында туған.", [place("Шығыс Қазақстан облысы")]),
        ("ky", "«Кыргызстан маданияты» гезити чыкты.", [body("«Кыргызстан маданияты» гезити")]),
        ("az", "Türkiyənin Ədliyyə Nazirliyi açıqlayıb.", [place("Türkiyə"), body("Ədliyyə Nazirliyi")]),
        # What is called like a place: a club, and a name of English.
        ("az", '"Qarabağ" 2:1 hesabı ilə qalib gəlib.', [body("Qarabağ")]),
        ("az", "Görüşü Baku Initiative Group keçirib.", [body("Baku Initiative Group")]),
        # The surname before somebody else's given name or after it, and a people.
        ("uz", "Deputat Nurdinjon Ismoilov soʻz oldi.", [person("Nurdinjon Ismoilov")]),
        ("az", "Bayramov Elşad saxlanılıb.", [person("Bayramov Elşad")]),
        ("tr", "Kırım Tatar lideri konuştu.", [place("Kırım")]),
    ],
)
def test_a_known_place_may_be_part_of_another_name(
    checked: Callable[[str, str], Report], language: str, text: str, found: list[tuple[str, str]]
) -> None:
    matches = [match for match in checked(language, text).matches if match.kind in {"person", "place", "organisation"}]
    assert [(match.term, match.kind) for match in matches] == found
