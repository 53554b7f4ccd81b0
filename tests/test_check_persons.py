"""Persons in a text: full names, surnames alone, initials, namesakes, names of others that look alike."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Concept, Source, Term
from tests.conftest import Check, one


@pytest.mark.parametrize("surname", ["ERTUGRULOGLU", "Pirincci'ye"])
def test_a_surname_alone_changes_only_after_the_full_name(checked: Check, surname: str) -> None:
    full = {"ERTUGRULOGLU": "TAHSIN ERTUGRULOGLU", "Pirincci'ye": "Ferhat Pirincci"}[surname]
    alone = one(checked("tr", f"Dünkü toplantıda {surname} söz verildi."), surname)
    after = one(checked("tr", f"{full} geldi. Dünkü toplantıda {surname} söz verildi."), surname)
    assert (alone.verdict, after.verdict) == ("review", "change")
    assert alone.replacement == after.replacement
    assert str(alone.why[0]) == "Only the surname stands here, and no full name before it."
    assert str(after.why[0]) == "The full name stands earlier in the text."


def test_father_and_son_are_never_merged(checked: Check) -> None:
    alone = one(checked("tr", "Toplantıya Berdimuhamedov katıldı."), "Berdimuhamedov")
    assert alone.verdict == "review"
    assert {alone.concept.id, alone.alternatives[0].concept.id} == {  # type: ignore[union-attr]
        "gberdimuhamedov",
        "serdar-berdimuhamedow",
    }
    after = one(checked("tr", "Serdar Berdimuhamedov geldi. Bunu Berdimuhamedov'a sordular."), "Berdimuhamedov'a")
    assert after.verdict == "right"
    assert after.concept is not None
    assert after.concept.id == "serdar-berdimuhamedow"


def test_a_full_name_inside_a_longer_name_is_no_mention_of_the_person() -> None:
    concepts = [
        Concept("heydar", "person", (Term("az", "Heydər Əliyev"),)),
        Concept("centre", "organisation", (Term("az", "Heydər Əliyev Mərkəzi"),)),
    ]
    report = check(Source("Heydər Əliyev Mərkəzi açıldı. Sonra Eliyev danışdı.", "text", "az"), Index(concepts))
    assert [match.verdict for match in report.matches] == ["right", "review"]


def test_an_initial_that_belongs_to_another_name_is_not_taken() -> None:
    concepts = [
        Concept("block", "place", (Term("az", "Blok İ"),)),
        Concept("ilham", "person", (Term("az", "İlham Əliyev"),)),
    ]
    report = check(Source("Blok I. Eliyev danışdı.", "text", "az"), Index(concepts))
    assert [(match.text, match.verdict) for match in report.matches] == [("Blok I", "change"), ("Eliyev", "unknown")]


def test_of_two_namesakes_the_one_is_meant_whose_title_stands_near() -> None:
    people = [
        Concept("ali-1", "person", (Term("tr", "Ali Kaya"),), related=("minister", "izmir")),
        Concept("ali-2", "person", (Term("tr", "Ali Kaya"),), related=("rector",)),
        Concept("minister", "title", (Term("tr", "bakan"),)),
        Concept("rector", "title", (Term("tr", "rektör"),)),
        Concept("izmir", "place", (Term("tr", "İzmir"),)),
    ]

    def meant(text: str) -> list[tuple[str, str, list[str]]]:
        found = [match for match in check(Source(text, "text", "tr"), Index(people)).matches if match.kind == "person"]
        return [
            (match.concept.id, match.verdict, [other.concept.id for other in match.alternatives])
            for match in found
            if match.concept
        ]

    assert meant("Bakan Ali Kaya konuştu.") == [("ali-1", "right", ["ali-2"])]
    assert meant("Dün rektör Ali Kaya konuştu.") == [("ali-2", "right", ["ali-1"])]
    assert meant("Dün Ali Kaya konuştu.") == [("ali-1", "review", ["ali-2"])]
    assert meant("Rektör geldi. Sonra bakanla görüşen Ali Kaya konuştu.") == [("ali-1", "review", ["ali-2"])]


def test_what_an_editor_judged_to_be_somebody_else_is_left_alone() -> None:
    index = Index([Concept("kaya", "person", (Term("tr", "Ali Kaya"),), distinct=("Ali Kayra",))])
    texts = ("Ali Kayra'nın", "ALİ KAYRA", "Ali Kayna'nın", "Ali Kaya'nın")
    found = [check(Source(f"Dün {text} evi.", "text", "tr"), index).matches for text in texts]
    assert [[match.verdict for match in matches if match.concept] for matches in found] == [
        [],
        [],
        ["review"],
        ["right"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Dün Omer Baku Kocaman'ın konuşması sürdü."),
        ("az", "Heydər Bakıda Əliyevi qəbul etdi."),
        ("tr", "Omer Ankara'da Kocaman'ı karşıladı."),
    ],
)
def test_a_place_between_a_given_name_and_a_surname_is_no_middle_name(language: str, text: str) -> None:
    people = [
        Concept("omer", "person", (Term("tr", "Ömer Kocaman"), Term("az", "Ömər Kocaman"))),
        Concept("heydar", "person", (Term("az", "Heydər Əliyev"),)),
        Concept("baku", "place", (Term("tr", "Bakü"), Term("az", "Bakı"))),
    ]
    matches = check(Source(text, "text", language), Index(people)).matches
    persons = [match for match in matches if match.kind == "person"]
    assert persons
    assert all(match.verdict != "change" for match in persons)
    assert [match.kind for match in matches].count("place") == 1


def test_initials_in_another_passage_are_no_full_mention(checked: Check) -> None:
    report = checked(
        "auto", "Bakan Kocaman Ö. bugün toplantıda konuştu.\n\nКоджаман сегодня выступил на встрече в столице."
    )
    assert [match.verdict for match in report.matches if match.kind == "person"] == ["review", "review"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Namik Aliyev arrived. Aliyev said so.", ["Namik Aliyev", "Aliyev"]),
        ("ru", "Акылбек Жапаров ушёл. Жапарову ответили.", ["Акылбек Жапаров", "Жапаров"]),
        ("uz", "Karimov Otabek Shuhratovich tugʻilgan.", ["Karimov Otabek Shuhratovich"]),
        ("ky", "Шухрат Турсунович Каримов башкарды.", ["Шухрат Турсунович Каримов"]),
    ],
)
def test_a_surname_is_of_whoever_is_named_in_full_with_it(
    checked: Check, language: str, text: str, names: list[str]
) -> None:
    persons = [match for match in checked(language, text).matches if match.kind == "person"]
    assert [(match.term, match.concept) for match in persons] == [(name, None) for name in names]


def test_a_surname_is_of_the_person_of_the_glossary_where_that_one_is_named_in_full_too(checked: Check) -> None:
    report = checked("az", "İlham Əliyev gəldi. Vüqar Əliyev danışdı. Əliyev getdi.")
    (last,) = [match for match in report.matches if match.span.start > 40]
    assert last.concept is not None
    assert last.concept.id == "ilham-aliyev"


def test_a_short_title_is_of_whoever_bears_it_in_the_text(checked: Check) -> None:
    assert checked("tr", "Belediye Başkanı geldi.").matches == ()
    report = checked("tr", "Recep Tayyip Erdoğan geldi. Başkan konuştu.")
    assert [match.concept.id for match in report.matches if match.concept] == ["erdogan", "president"]


def test_one_of_several_given_names_is_the_same_in_the_house_form_whatever_hyphens_others_have() -> None:
    index = Index([Concept("nur", "person", (Term("az", "Əli-Bala Nur Həsənov"),))])
    report = check(Source("Əli-Bala Nur Həsənov gəldi. Nur Hesenovun sözləri.", "text", "az"), index)
    assert report.matches[-1].replacement == "Nur Həsənovun"
