"""The seeds: complete, every form with its ground, and a wrong file refused with file, line and column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from glossary.errors import InvalidFile
from glossary.exchange import plain_list, seeds
from glossary.settings import data_folder

FOLDER = data_folder("seeds") / "concepts"
CONCEPTS, RELATIONS = seeds.read(FOLDER)
FIVE = ("az", "tr", "kk", "uz", "en")


def test_all_concepts_of_the_first_issue_are_there() -> None:
    assert len(CONCEPTS) == 83


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_a_concept_has_a_term_in_each_of_the_five_languages(concept) -> None:  # type: ignore[no-untyped-def]
    assert [lang for lang in FIVE if concept.best(lang) is None] == []


def test_an_attested_term_has_the_address_where_it_was_seen() -> None:
    for concept in CONCEPTS:
        for term in concept.terms:
            assert (term.origin == "attested") == term.source.startswith("http"), (concept.id, term)


def test_what_nobody_saw_is_never_preferred() -> None:
    for concept in CONCEPTS:
        for term in concept.terms:
            assert term.origin == "attested" or term.status == "admitted", (concept.id, term)


def test_relations_carry_their_dates() -> None:
    held = {(link.person, link.title): (link.start, link.end) for link in RELATIONS}
    assert held["fahrettin-altun", "director-of-communications-tr"] == ("", "2025-07")
    assert held["anar-karimov", "minister-of-culture"] == ("", "2023")
    assert held["saida-mirziyoyeva", "head-presidential-admin-uz"] == ("2025-06", "")


def test_seeds_are_written_as_they_were_read(tmp_path: Path) -> None:
    seeds.write(tmp_path, CONCEPTS, RELATIONS)
    for name in ("concepts.tsv", "terms.tsv", "relations.tsv"):
        assert (tmp_path / name).read_text(encoding="utf-8") == (FOLDER / name).read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the seeds to spoil."""
    seeds.write(tmp_path, CONCEPTS[:3], [])
    return tmp_path


def _change(path: Path, change: Callable[[list[str]], None]) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    change(lines)
    path.write_text("\n".join(lines), encoding="utf-8")


def _cell(line: int, column: int, value: str) -> Callable[[list[str]], None]:
    def change(lines: list[str]) -> None:
        cells = lines[line - 1].split("\t")
        cells[column] = value
        lines[line - 1] = "\t".join(cells)

    return change


@pytest.mark.parametrize(
    ("file", "change", "message"),
    [
        ("terms.tsv", _cell(1, 2, "forme"), "terms.tsv, line 1, column forme: unknown column"),
        ("terms.tsv", _cell(3, 4, "prefered"), "terms.tsv, line 3, column status: 'prefered' is not one of preferred"),
        ("terms.tsv", _cell(4, 1, "xx"), "terms.tsv, line 4, column lang: 'xx' is not one of az"),
        ("terms.tsv", _cell(2, 0, "nobody"), "terms.tsv, line 2, column concept: there is no concept 'nobody'"),
        ("terms.tsv", _cell(2, 6, ""), "terms.tsv, line 2, column source: an attested term needs the address"),
        ("terms.tsv", _cell(2, 2, ""), "terms.tsv, line 2, column form: the cell is empty"),
        ("terms.tsv", _cell(2, 2, "a\x07"), "terms.tsv, line 2, column form: the cell holds a control character"),
        ("terms.tsv", lambda lines: lines.insert(2, "a\tb"), "terms.tsv, line 3: the row has 2 cells, the header 12"),
        ("terms.tsv", lambda lines: lines.insert(2, lines[1]), "terms.tsv, line 3, column form: the term"),
        ("concepts.tsv", _cell(2, 1, "persona"), "concepts.tsv, line 2, column kind: 'persona' is not one of"),
        ("concepts.tsv", lambda lines: lines.insert(2, lines[1]), "concepts.tsv, line 3, column id: the concept"),
        ("relations.tsv", lambda lines: lines.insert(1, "x\tpresident\t\t\t\t"), "line 2, column person: there is no"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(
    folder: Path, file: str, change: Callable[[list[str]], None], message: str
) -> None:
    _change(folder / file, change)
    with pytest.raises(InvalidFile) as caught:
        seeds.read(folder)
    assert message in str(caught.value)


def test_a_file_that_is_missing_or_no_utf8_is_refused(folder: Path) -> None:
    (folder / "terms.tsv").write_bytes(b"concept\nx\n\xff")
    with pytest.raises(InvalidFile, match=r"terms.tsv, line 3: the file is not UTF-8"):
        seeds.read(folder)
    (folder / "terms.tsv").unlink()
    with pytest.raises(InvalidFile, match=r"terms.tsv, line 1: cannot be read: No such file"):
        seeds.read(folder)


def test_a_plain_list_needs_four_columns(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text("concept_id\tkind\tlang\tform\np\tperson\ttr\tAda Ay\np\tperson\taz\tAda Ay\n", encoding="utf-8")
    (concept,) = plain_list.read(path)
    assert [(term.lang, term.status) for term in concept.terms] == [("tr", "admitted"), ("az", "admitted")]
    path.write_text("concept_id\tkind\tform\n", encoding="utf-8")
    with pytest.raises(InvalidFile, match="line 1, column lang: the column is missing"):
        plain_list.read(path)
