"""Languages and scripts in a check: which a text is in, which it is written in, which is asked for."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.errors import UnknownLanguage
from glossary.finding.index.index import Index
from glossary.model import Options, Source
from tests.conftest import Check, one


def test_another_script_is_for_a_person_to_decide(checked: Check) -> None:
    match = one(checked("tr", "Gazete Жапаров yazdı, Садыр Жапаров dedi."), "Садыр Жапаров")
    assert (match.verdict, match.replacement) == ("review", "Sadır Caparov")


def test_a_target_language_writes_its_own_house_forms(checked: Check) -> None:
    report = checked("tr", "Ömer Kocaman'ın sözleri", target="az")
    assert report.rewritten() == "Ömər Kocaman sözleri"
    assert checked("tr", "Ömer Kocaman'ın sözleri", target="tr").rewritten() == "Ömer Kocaman'ın sözleri"


def test_a_target_keeps_the_letter_case_and_leaves_titles_to_a_person(checked: Check) -> None:
    assert checked("tr", "ÖMER KOCAMAN geldi", target="az").rewritten() == "ÖMƏR KOCAMAN geldi"
    title = checked("tr", "Yeni büyükelçi geldi", target="az").matches[0]
    assert title.verdict == "review"
    assert checked("tr", "Hakan Fidan", target="az").matches[0].verdict == "right"


def test_the_report_is_about_the_script_of_the_text(checked: Check) -> None:
    assert checked("uz", "Илҳом Алиев келди").language.tag == "uz-Cyrl"


def test_an_unknown_language_is_refused(index: Index) -> None:
    with pytest.raises(UnknownLanguage, match="no language 'xx'"):
        check(Source("a", "text", "xx"), index)
    with pytest.raises(UnknownLanguage, match="no language 'yy'"):
        check(Source("Ömer Kocaman", "text", "tr"), index, options=Options("yy"))


RUSSIAN = (
    "Омер Коджаман выступил в Баку перед министрами информации тюркских государств и рассказал им о планах на "
    "будущий год, которые они подробно обсудили вечером."
)


TURKISH = (
    "Omer Kocaman'ın konuşması Bakü'de sürdü ve bakanlar gelecek yılın planlarını uzun uzun konuştular; "
    "sonra da gazetecilerin sorularını yanıtladılar."
)


def test_each_paragraph_is_read_in_its_own_language(checked: Check) -> None:
    report = checked(
        "auto", f"{TURKISH}\n\n{RUSSIAN}\n\nKocaman gitti.\n\nSonra Omer Kocaman Bakü'den Ankara'ya döndü."
    )
    assert report.language.tag == "tr"
    assert [(match.text, match.verdict, match.language) for match in report.matches] == [
        ("Omer Kocaman'ın", "change", "tr"),
        ("Bakü'de", "right", "tr"),
        ("Омер Коджаман", "right", "ru"),
        ("Баку", "right", "ru"),
        ("Kocaman", "review", "ru"),
        ("Omer Kocaman", "change", "tr"),
        ("Bakü'den", "right", "tr"),
        ("Ankara'ya", "unknown", "tr"),
    ]


def test_nothing_is_changed_by_machine_where_the_language_is_not_sure(checked: Check) -> None:
    match = one(checked("auto", "Prezident Shavkat Mirziyoyev Bakıdadır"), "Shavkat Mirziyoyev")
    assert (match.verdict, match.confidence) == ("review", 0.75)
    assert str(match.why[-1]) == "The language of the text is not sure."


def test_an_initial_is_a_letter_of_the_alphabet(checked: Check) -> None:
    report = checked("ky", "Шавкат Мирзиёев келди. Ш.Мирзиёев айтты.", target="uz")
    assert one(report, "Ш.Мирзиёев").replacement == "Sh.Mirziyoyev"


def test_a_second_script_has_the_house_form_of_its_language_letter_for_letter(checked: Check) -> None:
    match = one(checked("kk", "Мажарстанның елшісі"), "Мажарстанның")
    assert (match.forms["kk-Latn"].text, match.forms["kk-Latn"].origin) == ("Majarstan", "generated")
    assert checked("kk-Latn", "Majarstannyñ elşısı").matches[0].verdict == "right"
    assert checked("az-Cyrl", "Шимали Кипр Түрк Республикасында").matches[0].verdict == "right"
