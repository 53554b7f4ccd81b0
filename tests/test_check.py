"""The way of a text from end to end, on the seeds: what is found, what is said, what is written."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Concept, House, Source, Term
from tests.conftest import Check, one


@pytest.mark.parametrize(
    ("language", "text", "found", "replacement"),
    [
        ("tr", "Omer Kocaman'ın konuşması sürdü.", "Omer Kocaman'ın", "Ömer Kocaman'ın"),
        ("tr", "TAHSIN ERTUGRULOGLU geldi.", "TAHSIN ERTUGRULOGLU", "TAHSİN ERTUĞRULOĞLU"),
        ("tr", "Bunu Ferhat Pirincci'ye sordular.", "Ferhat Pirincci'ye", "Ferhat Pirinççi'ye"),
        ("tr", "Ömer Kocamanın sözleri", "Ömer Kocamanın", "Ömer Kocaman'ın"),
        ("az", "Ömer Kocamanın çıxışı", "Ömer Kocamanın", "Ömər Kocamanın"),
        ("az", "Ömər Kocaman'ın çıxışı", "Ömər Kocaman'ın", "Ömər Kocamanın"),
        ("az", "MEDIA-nın hesabatı", "MEDIA-nın", "MEDİA-nın"),
        ("uz", "Ozbekistonda bahor", "Ozbekistonda", "O‘zbekistonda"),
        ("kk", "Касым Жомарт Тоқаевтың сөзі", "Касым Жомарт Тоқаевтың", "Қасым-Жомарт Тоқаевтың"),
        ("en", "Turkey's president", "Turkey's", "Türkiye's"),
        ("ru", "Шавката Мирзиеева встретили", "Шавката Мирзиеева", "Шавката Мирзиёева"),
    ],
)
def test_a_safe_change_keeps_suffix_and_letter_case(
    checked: Check, language: str, text: str, found: str, replacement: str
) -> None:
    report = checked(language, text)
    match = one(report, found)
    assert (match.verdict, match.replacement) == ("change", replacement)
    assert match.why
    assert report.rewritten() == text.replace(found, replacement)


def test_an_english_genitive_is_right_and_the_forms_say_their_ground(checked: Check) -> None:
    match = one(checked("en", "Jeyhun Bayramov's visit"), "Jeyhun Bayramov's")
    assert (match.verdict, match.replacement, match.features) == ("right", "Jeyhun Bayramov's", ("GEN",))
    assert match.term == "Jeyhun Bayramov"
    for tag, form in (("az", "Ceyhun Bayramov"), ("tr", "Ceyhun Bayramov"), ("ru", "Джейхун Байрамов")):
        assert (match.forms[tag].text, match.forms[tag].origin) == (form, "attested")
        assert match.forms[tag].source.startswith("https://")
    assert match.forms["kk"].origin == "generated"


def test_an_ordinary_word_is_left_alone(checked: Check) -> None:
    report = checked("tr", "Kadının altun bir bileziği vardı. Fahrettin Altun da altun takı sevmez.")
    assert [match.text for match in report.matches] == ["Fahrettin Altun"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Yeni prezident və direktor dünən gəldi."),
        ("tr", "Eski prezident ile director görüştü."),
        ("uz", "Yangi prezident va director keldi."),
        ("en", "The prezident and the director met."),
    ],
)
def test_a_title_in_prose_is_never_changed_by_machine(checked: Check, language: str, text: str) -> None:
    report = checked(language, text)
    assert {match.verdict for match in report.matches} <= {"right", "review"}
    assert report.rewritten() == text


def test_a_form_that_nobody_approved_is_never_written_by_machine(checked: Check) -> None:
    match = one(checked("uz", "Ömer Kocaman keldi"), "Ömer Kocaman")
    assert match.verdict == "review"
    assert "Nobody has approved this form yet." in [str(reason) for reason in match.why]


def test_an_unknown_name_is_offered_in_every_language(checked: Check) -> None:
    match = one(checked("az", "Toplantıda Elnur Quliyevin çıxışı oldu."), "Elnur Quliyevin")
    assert (match.verdict, match.concept, match.replacement) == ("unknown", None, None)
    assert (match.term, match.suffix, match.features) == ("Elnur Quliyev", "in", ("GEN",))
    assert (match.forms["ru"].text, match.forms["ru"].origin) == ("Эльнур Гулиев", "generated")


def test_a_house_may_accept_admitted_terms(index: Index) -> None:
    report = check(Source("Ömer Kocaman gəldi", "text", "az"), index, House(admitted="accept"))
    assert [match.verdict for match in report.matches] == ["right"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wild Turkeys ran away. Two Azerbaijans met."),
        ("tr", "Uçak Bakü-La Paz seferini yaptı, Bakü-Da Nang da var."),
        ("kk", "АҚШ-ның сөзі"),
    ],
)
def test_what_only_looks_like_a_suffix_is_left_alone(checked: Check, language: str, text: str) -> None:
    assert checked(language, text).rewritten() == text


def test_a_term_that_is_no_longer_used_is_never_the_house_form() -> None:
    city = Concept("kyiv", "place", (Term("tr", "Kief", status="deprecated"), Term("az", "Kiyev")))
    deprecated, _ = check(Source("Kief ve Kiyev", "text", "tr"), Index([city])).matches
    assert (deprecated.verdict, deprecated.replacement) == ("review", "Kiev")


def test_every_rival_is_offered_with_its_own_house_form() -> None:
    towns = [
        Concept("a", "place", (Term("tr", "Yenişehir"), Term("tr", "Merkez", status="admitted"))),
        Concept("b", "place", (Term("tr", "Eskişehir"), Term("tr", "Merkez", status="admitted"))),
    ]
    match = check(Source("Bugün Merkez kalabalık.", "text", "tr"), Index(towns)).matches[0]
    assert {match.replacement, match.alternatives[0].replacement} == {"Yenişehir", "Eskişehir"}


def test_the_reason_says_which_of_two_spellings_has_the_diacritics(checked: Check) -> None:
    match = one(checked("en", "Recep Tayyip Erdoğan spoke."), "Recep Tayyip Erdoğan")
    assert "Erdoğan is Erdogan with diacritics added." in map(str, match.why)


@pytest.mark.parametrize(
    ("language", "form", "verdict", "replacement"),
    [
        ("tr", "Joe Biden'ın", "right", "Joe Biden'ın"),
        ("tr", "Google'nin", "review", "Google'ın"),
        ("tr", "Renault'un", "review", "Renault'nun"),
        ("tr", "Jeff Hurd'ın", "review", "Jeff Hurd'un"),
        ("tr", "Jeff Hurd'ün", "review", "Jeff Hurd'un"),
        ("tr", "G20'nin", "right", "G20'nin"),
        ("az", "Google-un", "right", "Google-un"),
        ("az", "Google-in", "change", "Google-un"),
    ],
)
def test_the_suffix_of_a_foreign_name_fits_what_is_said(
    language: str, form: str, verdict: str, replacement: str
) -> None:
    names = ("Joe Biden", "Google", "Renault", "Jeff Hurd", "G20")
    index = Index([Concept(name, "organisation", (Term(language, name),)) for name in names])
    (match,) = check(Source(f"2025, {form} 1.", "text", language), index).matches
    assert (match.verdict, match.replacement) == (verdict, replacement)
