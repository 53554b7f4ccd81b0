"""How a name is said decides its suffix: foreign spellings, numbers, abbreviations, names in quotation marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.inflection.analyse import analyse
from glossary.inflection.attach import Hints, attach
from glossary.inflection.learn import learn
from glossary.inflection.reading import other_readings, spoken
from glossary.languages.load import FOLDER, data_lines, grammar, orthography
from glossary.orthography.casing import lower

LISTS = sorted(FOLDER.glob("*/readings.tsv"))

#: Names whose spelling does not tell the sound: genitive, dative and locative.
FORMS = [
    # Brands and persons in foreign spelling.
    ("tr", "Google", "Google'ın Google'a Google'da"),
    ("tr", "Apple", "Apple'ın Apple'a Apple'da"),
    ("tr", "iPhone", "iPhone'un iPhone'a iPhone'da"),
    ("tr", "YouTube", "YouTube'un YouTube'a YouTube'da"),
    ("tr", "Renault", "Renault'nun Renault'ya Renault'da"),
    ("tr", "Bordeaux", "Bordeaux'nun Bordeaux'ya Bordeaux'da"),
    ("tr", "Joe Biden", "Joe_Biden'ın Joe_Biden'a Joe_Biden'da"),
    ("tr", "Elon Musk", "Elon_Musk'ın Elon_Musk'a Elon_Musk'ta"),
    ("tr", "Manchester United", "Manchester_United'ın Manchester_United'a Manchester_United'da"),
    ("az", "Google", "Google-un Google-a Google-da"),
    ("az", "Apple", "Apple-in Apple-ə Apple-də"),
    ("kk", "Google", "Google-дың Google-ға Google-да"),
    ("kk", "Facebook", "Facebook-тің Facebook-ке Facebook-те"),
    ("ky", "Google", "Google-дун Google-га Google-да"),
    ("tk", "Google", "Google-yň Google-a Google-da"),
    ("tk", "Chelsea", "Chelsea-niň Chelsea-ä Chelsea-de"),
    # Endings of foreign spellings, letters that the language has not.
    ("tr", "Nicolas Sarkozy", "Nicolas_Sarkozy'nin Nicolas_Sarkozy'ye Nicolas_Sarkozy'de"),
    ("tr", "Clemenceau", "Clemenceau'nun Clemenceau'ya Clemenceau'da"),
    ("tr", "Dubois", "Dubois'nın Dubois'ya Dubois'da"),
    ("tr", "Richelieu", "Richelieu'nün Richelieu'ye Richelieu'de"),
    ("tr", "Beyoncé", "Beyoncé'nin Beyoncé'ye Beyoncé'de"),
    ("tr", "Malmö", "Malmö'nün Malmö'ye Malmö'de"),
    # Numbers.
    ("tr", "G20", "G20'nin G20'ye G20'de"),
    ("tr", "2024", "2024'ün 2024'e 2024'te"),
    ("tr", "S-400", "S-400'ün S-400'e S-400'de"),
    ("tr", "2000", "2000'in 2000'e 2000'de"),
    ("tr", "MI6", "MI6'nın MI6'ya MI6'da"),
    ("az", "G20", "G20-nin G20-yə G20-də"),
    ("kk", "G20", "G20-ның G20-ға G20-да"),
    ("kk", "C5", "C5-тің C5-ке C5-те"),
    ("kk", "50", "50-дің 50-ге 50-де"),
    ("ky", "G20", "G20-нын G20-га G20-да"),
    ("ky", "2024", "2024-түн 2024-кө 2024-тө"),
    ("tk", "G7", "G7-niň G7-ä G7-de"),
    ("uz", "G20", "G20ning G20ga G20da"),
    # Abbreviations that are said as words, by their letters, and otherwise.
    ("tr", "OPEC", "OPEC'in OPEC'e OPEC'te"),
    ("tr", "MİT", "MİT'in MİT'e MİT'te"),
    ("tr", "FETÖ", "FETÖ'nün FETÖ'ye FETÖ'de"),
    ("tr", "RTÜK", "RTÜK'ün RTÜK'e RTÜK'te"),
    ("tr", "ABD", "ABD'nin ABD'ye ABD'de"),
    ("tr", "AİHM", "AİHM'nin AİHM'ye AİHM'de"),
    ("kk", "ҚР", "ҚР-ның ҚР-ға ҚР-да"),
    ("kk", "ІІМ", "ІІМ-нің ІІМ-ге ІІМ-де"),
    ("az", "TÜRKSOY", "TÜRKSOY-un TÜRKSOY-a TÜRKSOY-da"),
    ("tk", "ÝUNESKO", "ÝUNESKO-nyň ÝUNESKO-a ÝUNESKO-da"),
    ("tr", "IBM", "IBM'in IBM'e IBM'de"),
    # Quotation marks.
    ("tr", "“Bit Palas”", "“Bit_Palas”ın “Bit_Palas”a “Bit_Palas”ta"),
    ("az", "“Neftçi”", "“Neftçi”nin “Neftçi”yə “Neftçi”də"),
]


@pytest.mark.parametrize(("tag", "name", "forms"), FORMS, ids=lambda value: value[:20])
def test_a_suffix_fits_what_is_said(tag: str, name: str, forms: str) -> None:
    made = [attach(name, (case,), tag).form for case in ("GEN", "DAT", "LOC")]
    assert " ".join(form.replace(" ", "_") for form in made) == forms


@pytest.mark.parametrize(
    ("tag", "form", "name"),
    [("tr", "G20'nin", "G20"), ("uz", "G20da", "G20"), ("tk", "Chelsea-ä", "Chelsea"), ("tr", "Sarkozy'ye", "Sarkozy")],
)
def test_what_is_said_is_read_back(tag: str, form: str, name: str) -> None:
    assert analyse(form, tag)[0].lemma == name


def test_a_reading_that_was_given_wins_over_the_list() -> None:
    assert attach("May", ("GEN",), "tr", Hints(reading="may")).form == "May'ın"


def test_a_spelling_that_only_a_rule_reads_otherwise_may_be_said_as_it_stands() -> None:
    assert "City'in" in attach("City", ("GEN",), "tr").alternatives


def test_one_form_chooses_among_the_readings_of_the_list() -> None:
    hints = learn("Seattle", "Seattle'den", "tr")
    assert hints is not None
    assert attach("Seattle", ("DAT",), "tr", hints).form == "Seattle'ye"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.parent.name)
def test_a_listed_reading_is_in_letters_of_the_language(path: Path) -> None:
    tag = path.parent.name
    rules = grammar(tag)
    assert rules is not None
    letters = set("".join((lower(orthography(tag).alphabet, tag), *rules.harmony.values())))
    rows = [line.split("\t") for line in data_lines(path)]
    assert len({name for name, *_ in rows}) == len(rows)
    for name, *readings in rows:
        assert readings
        assert not set("".join(readings)) - letters
        assert spoken(name, rules) == readings[0]
        assert list(other_readings(name, tag)) == readings
