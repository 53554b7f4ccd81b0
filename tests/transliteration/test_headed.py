"""Names of places with the word for their kind: it is translated and put where the other language has it."""

from __future__ import annotations

import pytest

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.transliteration.candidates import candidates
from glossary.transliteration.kind_words import headed, kinds
from glossary.transliteration.respell import origin_of, respell
from glossary.transliteration.ru_adjectives import STEM, adjective, nouns


def _spellings(name: str, written: str, target: str) -> list[str]:
    return [item.text for item in respell(name, written, target, kind="place")]


def test_every_word_for_a_kind_is_written_in_the_letters_of_its_language() -> None:
    for kind in kinds():
        for tag, patterns in kind.patterns.items():
            letters = set(lower(orthography(tag).alphabet, tag)) | set("ʻʼ. -")
            for pattern in patterns:
                assert not set(lower(pattern.before + pattern.after + pattern.ending, tag)) - letters, pattern


def test_every_kind_is_written_in_every_language_without_an_adjective() -> None:
    for kind in kinds():
        assert len(kind.patterns) == 8, kind
        for patterns in kind.patterns.values():
            assert any(not pattern.ending and not pattern.genitive and not pattern.read for pattern in patterns), kind


def test_every_adjective_has_the_same_stem() -> None:
    endings = {pattern.ending for kind in kinds() for pattern in kind.patterns["ru"] if pattern.ending}
    assert {ending[: len(STEM)] for ending in endings} == {STEM}


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Nizami küçəsi", "az", "ru", "улица Низами"),
        ("Nizami küçəsi", "az", "tr", "Nizami Sokağı"),
        ("Nizami küçəsi", "az", "en", "Nizami Street"),
        ("Nizami küçəsi", "az", "kk", "Низами көшесі"),
        ("Nizami küçəsi", "az", "ky", "Низами көчөсү"),
        ("Heydər Əliyev prospekti", "az", "ru", "проспект Гейдара Алиева"),
        ("Heydər Əliyev Beynəlxalq Hava Limanı", "az", "en", "Heydar Aliyev International Airport"),
        ("Көксу ауданы", "kk", "en", "Koksu District"),
        ("Көксу ауданы", "kk", "uz", "Koʻksu tumani"),
        ("Көксу ауданы", "kk", "tr", "Köksu İlçesi"),
        ("Балқаш көлі", "kk", "en", "Lake Balkhash"),
        ("БАЛҚАШ КӨЛІ", "kk", "ru", "ОЗЕРО БАЛХАШ"),
        ("Chirchiq daryosi", "uz", "ru", "река Чирчик"),
        ("Жалал-Абад облусу", "ky", "en", "Jalal-Abad Region"),
        ("Манас эл аралык аэропорту", "ky", "tr", "Manas Uluslararası Havalimanı"),
        ("Van Gölü", "tr", "kk", "Ван көлі"),
        ("Nizami Street", "en", "az", "Nizami küçəsi"),
        ("Lake Balkhash", "en", "kk", "Балқаш көлі"),
        # Second scripts go by way of the first.
        ("Андижон вилояти", "uz-Cyrl", "ru", "Андижанская область"),
        ("Nizami küçəsi", "az", "uz-Cyrl", "Низами кўчаси"),
        # What everybody calls otherwise stays what it is called.
        ("Каспийское море", "ru", "az", "Xəzər dənizi"),
    ],
)
def test_the_word_for_the_kind_is_translated(name: str, written: str, target: str, result: str) -> None:
    assert _spellings(name, written, target)[0] == result


@pytest.mark.parametrize(
    ("name", "written", "result"),
    [
        ("Көксу ауданы", "kk", "Коксуский район"),
        ("Жалал-Абад облусу", "ky", "Джалал-Абадская область"),
        ("Nizami rayonu", "az", "Низаминский район"),
        ("Yasamal rayonu", "az", "Ясамальский район"),
        ("Ош облусу", "ky", "Ошская область"),
        ("Шығыс Қазақстан облысы", "kk", "Восточно-Казахстанская область"),
        # The districts of Turkey have no adjectives, those of Turkmenistan a word of their own.
        ("Ahlat ilçesi", "tr", "район Ахлат"),
        ("Mary welaýaty", "tk", "Марыйский велаят"),
        # The genitive is for persons.
        ("Абай көшесі", "kk", "улица Абая"),
        ("Atatürk Bulvarı", "tr", "бульвар Ататюрка"),
        ("Ankara Caddesi", "tr", "улица Анкара"),
    ],
)
def test_russian_has_its_grammar(name: str, written: str, result: str) -> None:
    assert _spellings(name, written, "ru")[0] == result


def test_a_district_may_stand_without_an_adjective() -> None:
    assert "район Коксу" in _spellings("Көксу ауданы", "kk", "ru")


@pytest.mark.parametrize(
    ("name", "target", "result"),
    [
        ("улица Абая", "kk", "Абай көшесі"),
        ("улица Чингиза Айтматова", "ky", "Чыңгыз Айтматов көчөсү"),
        ("улица Низами", "az", "Nizami küçəsi"),
        ("проспект Навои", "uz", "Navoiy shohkoʻchasi"),
        ("Коксуский район", "kk", "Көксу ауданы"),
        ("Бардинский район", "az", "Bərdə rayonu"),
        ("Ташкентская область", "uz", "Toshkent viloyati"),
        ("Ахалский велаят", "tk", "Ahal welaýaty"),
    ],
)
def test_russian_genitives_and_adjectives_are_taken_off(name: str, target: str, result: str) -> None:
    assert _spellings(name, "ru", target)[0] == result


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("площадь Независимости", "ru", "kk", "Тәуелсіздік алаңы"),
        ("Mustaqillik maydoni", "uz", "ru", "площадь Независимости"),
        ("Independence Square", "en", "az", "Müstəqillik meydanı"),
        ("Достық даңғылы", "kk", "en", "Friendship Avenue"),
        ("Cumhuriyet Meydanı", "tr", "ru", "площадь Республики"),
    ],
)
def test_an_ordinary_word_is_translated(name: str, written: str, target: str, result: str) -> None:
    assert _spellings(name, written, target)[0] == result


def test_an_ordinary_word_may_be_left_as_it_is() -> None:
    assert "площадь Мустакиллик" in _spellings("Mustaqillik maydoni", "uz", "ru")
    assert _spellings("Dostluq rayonu", "az", "en")[0] == "Dostluq District"


def test_the_word_for_the_kind_tells_no_origin() -> None:
    assert origin_of("улица Абая", "ru", "en") == origin_of("Абай", "ru", "en") == "kk"
    assert candidates("улица Абая", "ru", "kk")[0].text == "Абай көшесі"


def test_a_person_has_no_kind_of_place() -> None:
    assert respell("Linda Lake", "en", "ru")[0].text == "Линда Лейк"
    assert respell("Nizami Park", "en", "ru", kind="person")[0].text.startswith("Низами")


def test_a_word_for_a_kind_alone_is_no_name_of_one() -> None:
    assert headed("küçəsi", "az") is None
    assert headed("Nizami", "az") is None


@pytest.mark.parametrize(
    ("name", "stem"), [("Коксу", "Коксуск"), ("Ала-Бука", "Ала-Букинск"), ("БАРДА", "БАРДИНСК"), ("Бухара", "Бухарск")]
)
def test_adjectives_are_made_and_read(name: str, stem: str) -> None:
    assert adjective(name) == stem
    assert name in nouns(stem)


def test_what_has_no_regular_adjective_has_none() -> None:
    assert adjective("Мерсин Юрт") == adjective("Темиртобе") == ""


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("«Спектр» газеті", "kk", "ru", "газета «Спектр»"),
        ("Газета «Спектр»", "ru", "en", "Spektr newspaper"),
        ("«Ақжол» ЖШС", "kk", "ru", "ТОО «Акжол»"),
        ("«Ақжол» ЖШС", "kk", "en", "Akzhol LLP"),
        ("«Достық» қоры", "kk", "uz", "«Doʻstlik» jamgʻarmasi"),
        ("Metis Yayınları", "tr", "az", "Metis nəşriyyatı"),
        ("Trumore platformu", "tr", "kk", "Труморе платформасы"),
        # What the text leaves in another script stays so, or is read as what has its letters.
        ("KEGOC компаниясы", "kk", "ru", "компания KEGOC"),
        ("KEGOC компаниясы", "kk", "az", "KEGOC şirkəti"),
        ("Apple компаниясы", "kk", "uz", "Apple kompaniyasi"),
        # A person, and a place that ends as the word for a body does.
        ("Максим Тобу", "ky", "ru", "Максим Тобу"),
    ],
)
def test_bodies_with_names_of_their_own_keep_them_and_have_their_kind_translated(
    name: str, written: str, target: str, result: str
) -> None:
    assert respell(name, written, target)[0].text == result
