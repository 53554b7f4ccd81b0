"""The stored glossary: migrated, filled with the seeds, searched in any script, changed with history."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from glossary.current import Current, open_glossary
from glossary.errors import InvalidId, InvalidIndex, InvalidSetting, TermExists, UnknownConcept, UnsuitableForm
from glossary.model import Concept, Term
from glossary.settings import read_settings
from glossary.store import concepts as stored
from glossary.store import database
from glossary.store.tables import concepts, metadata, terms


def test_an_empty_database_is_migrated_and_filled(current: Current) -> None:
    assert len(current.index().concepts) == 83
    assert current.index().version == 1


def test_the_migrations_end_where_the_tables_stand(connection: sa.Connection) -> None:
    assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_second_start_fills_nothing_twice(current: Current, tmp_path: Path) -> None:
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    assert again.index().version == 1


def test_a_second_process_reads_the_compiled_file(current: Current, tmp_path: Path) -> None:
    concepts = dict(current.index().concepts)
    written = (tmp_path / "g.sqlite3.index").stat().st_mtime_ns
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    assert dict(again.index().concepts) == concepts
    assert (tmp_path / "g.sqlite3.index").stat().st_mtime_ns == written


def test_the_compiled_file_of_another_glossary_is_not_read(current: Current, tmp_path: Path) -> None:
    current.index()
    (tmp_path / "g.sqlite3.index").rename(tmp_path / "other.sqlite3.index")
    other = open_glossary(read_settings({}, database=str(tmp_path / "other.sqlite3")))
    with other.engine.begin() as connection:
        connection.execute(sa.delete(terms).where(terms.c.concept == "baku"))
        connection.execute(sa.delete(concepts).where(concepts.c.id == "baku"))
    assert "baku" not in other.index().concepts


def test_a_change_is_found_by_every_process_at_once(current: Current, tmp_path: Path) -> None:
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    before = current.index(), again.index()
    with current.engine.begin() as connection:
        stored.add_concept(connection, Concept("ali-kaya", "person", (Term("tr", "Ali Kaya"),)), "ed")
    for index in (current.index(), again.index()):
        assert index.version == 2
        assert index.terms_for("Ali Kaya", "tr", "tr")[0].form == "Ali Kaya"
    assert [index.version for index in before] == [1, 1]


def test_a_damaged_compiled_file_is_made_anew_by_the_first_who_finds_it_so(current: Current, tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite3.index"
    whole = current.index().concepts["omer-kocaman"]
    data = path.read_bytes()
    path.write_bytes(data.replace("Ömer Kocaman".encode(), b'Omer "ocaman?'))
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    with pytest.raises(InvalidIndex):
        again.index().concepts["omer-kocaman"]
    assert again.ask(lambda index: index.concepts["omer-kocaman"]) == whole
    assert path.read_bytes() == data


def test_a_damaged_compiled_file_does_not_keep_a_change_from_being_found(current: Current, tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite3.index"
    current.index()
    path.write_bytes(path.read_bytes().replace("Ömer Kocaman".encode(), b'Omer "ocaman?'))
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    again.index()
    with again.engine.begin() as connection:
        stored.approve(connection, "omer-kocaman", "tr", "Ömer Kocaman", "ed")
    assert again.index().concepts["omer-kocaman"].best("tr").origin == "approved"  # type: ignore[union-attr]


def test_a_reader_whom_another_overtakes_takes_what_that_one_brought_up(current: Current) -> None:
    def add(id: str) -> None:
        with current.engine.begin() as connection:
            stored.add_concept(connection, Concept(id, "person", (Term("tr", "Ali Kaya"),)), "ed")

    def overtake(*_: object) -> None:
        add("second")
        assert current.index().version == 3

    with current.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # so that one writes while another reads
    current.index()
    add("first")
    sa.event.listen(current.engine, "after_cursor_execute", overtake, once=True)
    index = current.index()
    assert (index.version, index.changes) == (3, 2)


def test_what_is_stored_comes_back_as_it_was(current: Current, index) -> None:  # type: ignore[no-untyped-def]
    assert current.index().concepts == index.concepts


def test_a_database_is_prepared_by_one_process_at_a_time(current: Current, tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite3.lock"
    with database.alone(current.engine), path.open("rb") as file, pytest.raises(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_where_no_lock_can_be_made_a_database_is_opened_all_the_same(current: Current, tmp_path: Path) -> None:
    (tmp_path / "g.sqlite3.lock").unlink()
    (tmp_path / "g.sqlite3.lock").mkdir()
    again = open_glossary(read_settings({}, database=str(tmp_path / "g.sqlite3")))
    assert again.index().version == 1


@pytest.mark.parametrize(
    ("url", "files"),
    [("sqlite://", []), ("sqlite:///:memory:", []), ("sqlite:///file:g.sqlite3?uri=true", ["g.sqlite3"])],
)
def test_only_a_database_named_by_its_path_has_files_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str, files: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert open_glossary(read_settings({}, database=url)).index().version == 1
    assert [path.name for path in tmp_path.iterdir()] == files


@pytest.mark.parametrize(
    "url", ["/nowhere/at/all.sqlite3", "nonsense://x", "postgresql://u@h:54x/db", "no-database.txt"]
)
def test_a_database_that_cannot_be_opened_is_a_wrong_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("no-database.txt").write_text("Ömer Kocaman", encoding="utf-8")
    with pytest.raises(InvalidSetting, match="GLOSSARY_DATABASE"):
        open_glossary(read_settings({}, database=url))


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("eliyev", "ilham-aliyev"),
        ("Əliyev", "ilham-aliyev"),
        ("мирзиёев", "mirziyoyev"),
        ("Mirziyoev", "mirziyoyev"),
        ("tokaev", "tokayev"),
        ("TDT", "ots"),
        ("turk devletleri", "ots"),
        ("pirincci", "ferhat-pirincci"),
    ],
)
def test_a_name_is_found_in_any_spelling(connection: sa.Connection, query: str, first: str) -> None:
    assert stored.search(connection, query)[0].id == first


@pytest.mark.parametrize("query", ["", " ", "%", "_", "'; drop table terms", "\x00", "zzzz"])
def test_a_query_for_nothing_finds_nothing(connection: sa.Connection, query: str) -> None:
    assert stored.search(connection, query) == []


def test_an_approved_term_is_preferred_where_no_other_is(connection: sa.Connection) -> None:
    term = stored.approve(connection, "omer-kocaman", "uz", "Umar Kojaman", "an editor")
    assert (term.origin, term.status) == ("approved", "preferred")
    assert stored.concept(connection, "omer-kocaman").best("uz") == term


def test_approving_beside_a_preferred_term_leaves_that_preferred(connection: sa.Connection) -> None:
    term = stored.approve(connection, "omer-kocaman", "az", "Ömer Kocaman", "an editor")
    assert (term.origin, term.status) == ("approved", "admitted")


def test_a_change_is_history_and_a_new_version(current: Current) -> None:
    with current.engine.begin() as connection:
        stored.add_term(connection, "nato", Term("kk", "СААҰ", origin="drafted", status="admitted"), "an editor")
    with current.engine.connect() as connection:
        newest = stored.history(connection, "nato")[0]
    assert (newest.version, newest.who, newest.action) == (2, "an editor", "add term")
    assert any(term.form == "СААҰ" for term in current.index().concepts["nato"].terms)


def test_a_new_concept_can_be_added(connection: sa.Connection) -> None:
    stored.add_concept(connection, Concept("turksoy", "organisation", (Term("tr", "TÜRKSOY"),)), "an editor")
    assert stored.concept(connection, "turksoy").label("tr") == "TÜRKSOY"


def test_a_term_cannot_be_added_twice(connection: sa.Connection) -> None:
    with pytest.raises(TermExists, match="has the tr term 'NATO' already"):
        stored.add_term(connection, "nato", Term("tr", "NATO"), "an editor")


def test_what_is_not_there_is_said(connection: sa.Connection) -> None:
    with pytest.raises(UnknownConcept, match="no concept 'x'"):
        stored.concept(connection, "x")
    with pytest.raises(UnknownConcept, match="has no kk term 'x'"):
        stored.approve(connection, "nato", "kk", "x", "an editor")


def test_a_database_says_what_to_do_and_not_what_it_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "damaged"
    path.write_bytes(b"no database " * 100)
    with pytest.raises(database.DatabaseError) as caught, database.connect(str(path)).connect() as opened:
        opened.execute(sa.text("SELECT form FROM terms"))
    told = database.advice(caught.value)
    assert "The file is no glossary, or damaged" in told
    assert "SELECT" not in told


@pytest.mark.parametrize("id", ["", "a/b", "A", "a\x00", "../x"])
def test_an_id_that_would_break_addresses_is_refused(connection: sa.Connection, id: str) -> None:
    with pytest.raises(InvalidId, match="cannot be an id"):
        stored.add_concept(connection, Concept(id, "place"), "an editor")


def test_a_form_is_stored_composed(connection: sa.Connection) -> None:
    stored.add_term(connection, "nato", Term("tr", "NATO\u0308", status="admitted", origin="drafted"), "an editor")
    assert "NATÖ" in [term.form for term in stored.concept(connection, "nato").terms]


@pytest.mark.parametrize(
    ("form", "message"),
    [("\u200b", "has no letter"), ("a\x00b", "U\\+0000"), ("a\u202eb", "U\\+202E"), ("a" * 1001, "more than 1000")],
)
def test_a_form_that_no_name_can_have_is_refused(connection: sa.Connection, form: str, message: str) -> None:
    with pytest.raises(UnsuitableForm, match=message):
        stored.add_term(connection, "nato", Term("tr", form, status="admitted", origin="drafted"), "an editor")
    with pytest.raises(UnsuitableForm, match=message):
        stored.distinguish(connection, "nato", form, "an editor")
