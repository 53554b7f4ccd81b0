"""The console script as a person or a program uses it: answers on standard output, errors in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run


def test_check_answers_in_one_line_of_json(glossary: Run) -> None:
    done = glossary("check", "--language", "tr", "--json", stdin="Omer Kocaman'ın konuşması sürdü.")
    answer = json.loads(done.stdout)
    assert done.stdout.count(b"\n") == 1
    assert answer["language"] == {"tag": "tr", "confidence": 1.0}
    assert answer["offset_unit"] == "code points"
    (match,) = answer["matches"]
    assert (match["start"], match["end"], match["text"]) == (0, 15, "Omer Kocaman'ın")
    assert (match["verdict"], match["term"], match["suffix"]) == ("change", "Ömer Kocaman", "'ın")
    assert match["features"] == ["GEN"]
    assert match["concept"] == {"id": "omer-kocaman", "kind": "person", "label": "Ömer Kocaman"}
    assert answer["rewritten"] == "Ömer Kocaman'ın konuşması sürdü."


def test_check_without_json_is_for_a_person(glossary: Run) -> None:
    done = glossary("check", "--language", "auto", stdin="Omer Kocaman'ın konuşması sürdü ve herkes dinledi.")
    assert (
        "0-15\tchange\tOmer Kocaman'ın → Ömer Kocaman'ın\tOmer is Ömer without its diacritics." in done.stdout.decode()
    )


def test_rewrite_gives_every_other_byte_back(glossary: Run) -> None:
    source = "\ufeffOmer Kocaman'ın\r\n\ttab\x00 son  \n\n".encode()
    done = glossary("rewrite", "-", "--language", "tr", stdin=source)
    assert done.stdout == source.replace(b"Omer", "Ömer".encode())


def test_rewrite_applies_reviews_on_request(glossary: Run) -> None:
    text = "Toplantıda Pirincci konuştu."
    assert glossary("rewrite", "--language", "tr", stdin=text).stdout.decode() == text
    applied = glossary("rewrite", "--language", "tr", "--apply", "review", stdin=text).stdout.decode()
    assert applied == "Toplantıda Pirinççi konuştu."


def test_html_is_checked_as_html(glossary: Run) -> None:
    source = '<p title="Omer Kocaman">Omer Kocaman</p>'
    done = glossary("rewrite", "--language", "tr", "--format", "html", stdin=source)
    assert done.stdout.decode() == '<p title="Omer Kocaman">Ömer Kocaman</p>'


def test_a_plain_list_takes_the_place_of_the_glossary(glossary: Run, tmp_path: Path) -> None:
    names = tmp_path / "names.tsv"
    names.write_text(
        "concept_id\tkind\tlang\tform\tstatus\n"
        "p1\tperson\ttr\tÇağla Öz\tpreferred\np1\tperson\ttr\tÇağla Oz\tadmitted\np2\tplace\ttr\tŞişli\t\n",
        encoding="utf-8",
    )
    text = "Cagla Oz Şişli'de, Ömer Kocaman Ankara'da."
    done = glossary(
        "check", "--language", "tr", "--json", "--glossary", str(names), stdin=text, GLOSSARY_DATABASE="/nowhere/x"
    )
    found = [(m["text"], m["verdict"], m["replacement"]) for m in json.loads(done.stdout)["matches"]]
    known, unknown = found[:2], found[2:]
    assert known == [("Cagla Oz", "change", "Çağla Öz"), ("Şişli'de", "right", "Şişli'de")]
    assert unknown == [("Ömer Kocaman", "unknown", None), ("Ankara'da", "unknown", None)]


def test_transliterate_answers_line_for_line(glossary: Run) -> None:
    done = glossary("transliterate", "--from", "tr", "--to", "ru", "--json", stdin="Ömer Kocaman\n\nYılmaz Tunç\n")
    first, empty, last = map(json.loads, done.stdout.splitlines())
    assert (first["source"], first["from"], first["to"], first["origin"], first["style"]) == (
        "Ömer Kocaman", "tr", "ru", "tr", "press",
    )  # fmt: skip
    assert first["candidates"][0]["text"] == "Омер Коджаман"
    assert first["candidates"][0]["basis"] == "glossary"
    assert empty["candidates"] == []
    assert (last["candidates"][0]["text"], last["candidates"][0]["basis"]) == ("Йылмаз Тунч", "element")
    scores = [item["score"] for item in last["candidates"]]
    assert scores == sorted(scores, reverse=True)


def test_a_line_that_cannot_be_handled_has_an_error_and_the_status_is_good(glossary: Run) -> None:
    arguments = ("transliterate", "--from", "tr", "--to", "ru", "--style", "passport", "--json")
    done = glossary(*arguments, stdin="Ömer\n")
    assert done.returncode == 0
    assert "no passport style" in json.loads(done.stdout)["error"]


def test_concepts_are_searched_shown_added_and_approved(glossary: Run, tmp_path: Path) -> None:
    own = {"GLOSSARY_DATABASE": str(tmp_path / "own.sqlite3")}
    assert b"ilham-aliyev\tperson" in glossary("concepts", "search", "eliyev", **own).stdout
    added = glossary("concepts", "add", "turksoy", "tr", "TÜRKSOY", "--kind", "organisation", **own)
    assert added.stdout.decode() == "turksoy: TÜRKSOY (tr, admitted, drafted)\n"
    approved = glossary("concepts", "approve", "turksoy", "tr", "TÜRKSOY", **own)
    assert approved.stdout.decode() == "turksoy: TÜRKSOY (tr, preferred, approved)\n"
    shown = json.loads(glossary("concepts", "show", "turksoy", "--json", **own).stdout)
    assert shown["terms"][0]["origin"] == "approved"
    assert [change["action"] for change in shown["history"]] == ["approve", "add concept"]


def test_a_spelling_is_told_apart_for_good(glossary: Run, tmp_path: Path) -> None:
    own = {"GLOSSARY_DATABASE": str(tmp_path / "own.sqlite3")}
    said = glossary("concepts", "distinguish", "hakan-fidan", "Hakan Fidani", **own)
    assert said.stdout.decode() == "hakan-fidan: Hakan Fidani is another\n"
    assert b"not\tHakan Fidani" in glossary("concepts", "show", "hakan-fidan", **own).stdout
    refused = glossary("concepts", "distinguish", "hakan-fidan", "Hakan Fidan", **own)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)


def test_a_po_file_goes_out_and_comes_back(glossary: Run, tmp_path: Path) -> None:
    own = {"GLOSSARY_DATABASE": str(tmp_path / "own.sqlite3")}
    glossary("export", "--format", "po", "--source", "en", "--target", "kk", "-o", str(tmp_path / "po"), **own)
    path = tmp_path / "po" / "kk.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgstr "Мажарстан"', 'msgstr "Мажар елі"'), encoding="utf-8")
    trial = glossary("import", str(path), "--dry-run", **own)
    assert trial.stdout.decode() == "hungary kk: Мажарстан → Мажар елі (drafted)\n"
    assert b"1 of 83 terms would change" in trial.stderr
    done = glossary("import", str(path), **own)
    assert done.stdout == trial.stdout
    shown = glossary("concepts", "show", "hungary", **own).stdout.decode().splitlines()
    assert "kk\tМажар елі\tfull\tadmitted\tdrafted" in shown


def test_the_database_is_migrated_on_request(glossary: Run, tmp_path: Path) -> None:
    done = glossary("database", "migrate", GLOSSARY_DATABASE=str(tmp_path / "new.sqlite3"))
    assert b"is at revision 0002" in done.stdout
    assert (tmp_path / "new.sqlite3").exists()


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        (["check", "--language", "xx"], b"", "'xx' is not one of 'az'"),
        (["check"], b"", "Missing option '--language'"),
        (["check", "nowhere.txt", "--language", "tr"], b"", "nowhere.txt"),
        (["check", "--language", "tr"], b"abc\xff", "not UTF-8: byte 3 is 0xff"),
        (["check", "--language", "tr"], b"x" * 1_000_001, "1000001 bytes; the limit is 1000000"),
        (["check", "--language", "tr", "--glossary", "nowhere.tsv"], b"", "nowhere.tsv, line 1: cannot be read"),
        (["checks"], b"", "No such command 'checks'"),
        (["concepts", "show", "nobody"], b"", "There is no concept 'nobody'."),
        (["concepts", "approve", "nato", "kk", "x"], b"", "has no kk term 'x'"),
        (["import", "nowhere.po"], b"", "nowhere.po, line 1"),
        (["export", "--target", "az"], b"", "Missing option"),
        (["serve", "--port", "0"], b"", "0 is not in the range"),
        (["serve", "--host", "nowhere.invalid"], b"", "nowhere.invalid:8000 cannot be served"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(glossary: Run, arguments: list[str], stdin: bytes, message: str) -> None:
    done = glossary(*arguments, stdin=stdin)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert message in done.stderr.decode()


@pytest.mark.parametrize(
    ("setting", "value", "problem"),
    [
        ("GLOSSARY_TEXT_LIMIT", "much", " must be a number of bytes, not 'much'"),
        ("GLOSSARY_DATABASE", "postgresql://u@h:54x/db", ": invalid literal for int() with base 10: '54x'"),
    ],
)
def test_a_wrong_setting_is_one_line(glossary: Run, setting: str, value: str, problem: str) -> None:
    done = glossary("check", "--language", "tr", **{setting: value})
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"glossary: {setting}{problem}\n"


def test_inflect_puts_suffixes_on_names_line_for_line(glossary: Run) -> None:
    lines = "Ömer Kocaman\tGEN\nErtuğruloğlu\tDAT\nX\tNOM\nÖmer\n"
    done = glossary("inflect", "--language", "tr", "--json", stdin=lines)
    first, second, wrong, bare = map(json.loads, done.stdout.splitlines())
    assert first == {
        "name": "Ömer Kocaman",
        "language": "tr",
        "features": ["GEN"],
        "form": "Ömer Kocaman'ın",
        "alternatives": [],
        "why": ["The last vowel is a, so the suffix is back."],
    }
    assert second["form"] == "Ertuğruloğlu'na"
    assert "no feature 'NOM'" in wrong["error"]
    assert (bare["features"], bare["form"]) == ([], "Ömer")
    assert done.returncode == 0


def test_a_blank_line_keeps_no_other_line_from_its_form(glossary: Run) -> None:
    done = glossary("inflect", "--language", "tr", stdin="Ankara\tGEN\n\n\tPL\nBursa\tGEN\n")
    lines = done.stdout.decode().splitlines()
    assert (lines[0], lines[-1]) == ("Ankara\tGEN\tAnkara'nın", "Bursa\tGEN\tBursa'nın")
    assert b"Traceback" not in done.stderr


def test_a_name_that_cannot_be_inflected_has_no_form(glossary: Run) -> None:
    done = glossary("inflect", "--language", "tr", stdin="Ömer\tDAT\nÖmer\tNOM\n")
    assert done.stdout.decode() == "Ömer\tDAT\tÖmer'e\nÖmer\tNOM\n"
    assert done.stderr.decode().startswith("Ömer: There is no feature 'NOM'")


def test_analyse_reads_the_suffixes_off(glossary: Run) -> None:
    done = glossary("analyse", "--language", "kk", "--json", stdin="Тоқаевтың\n")
    answer = json.loads(done.stdout)
    assert (answer["form"], answer["language"]) == ("Тоқаевтың", "kk")
    assert answer["analyses"][0] == {"lemma": "Тоқаев", "features": ["GEN"], "suffix": "тың"}
    assert {"lemma": "Тоқаевтың", "features": [], "suffix": ""} in answer["analyses"]


def test_a_name_that_cannot_be_spelt_is_no_spelling(glossary: Run) -> None:
    done = glossary("transliterate", "--from", "tr", "--to", "ru", "--style", "passport", stdin="Ömer\n")
    assert done.stdout.decode() == "Ömer\n"
    assert "There is no passport style from Turkish to Russian yet; there is press." in done.stderr.decode()


def test_a_text_is_converted_and_open_words_are_said(glossary: Run) -> None:
    assert glossary("convert", "--from", "uz", "--to", "uz-Cyrl", stdin="Oʻzbek\r\n").stdout.decode() == "Ўзбек\r\n"
    answer = json.loads(glossary("convert", "--from", "uz", "--to", "uz-Cyrl", "--json", stdin="u aytsa").stdout)
    assert answer["warnings"] == [{"start": 2, "end": 7, "text": "айтса", "alternatives": ["айца"]}]
