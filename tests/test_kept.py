"""What is made of the program's own data is made once, and anew when it cannot be trusted."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from glossary.kept import kept
from glossary.transliteration.spellings import elements_by_spelling


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "new" / "cache"
    monkeypatch.setenv("GLOSSARY_CACHE", str(folder))
    return folder


def unused() -> list[str]:
    raise AssertionError("It was kept and need not be made.")


def test_what_was_made_once_is_read_again() -> None:
    assert kept("letters", lambda: ["ə"]) == ["ə"]
    assert kept("letters", unused) == ["ə"]


def test_what_is_kept_under_another_name_is_another_thing() -> None:
    kept("letters", lambda: ["ə"])
    assert kept("words", lambda: ["söz"]) == ["söz"]


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b"no gzip",
        gzip.compress(b"{", mtime=0)[:-4],
        gzip.compress(b"no JSON", mtime=0),
        gzip.compress(b"[]", mtime=0),
        gzip.compress(b"{}", mtime=0),
        gzip.compress(json.dumps({"maker": -1, "made": ["old"]}).encode(), mtime=0),
    ],
)
def test_what_is_damaged_or_made_by_another_program_is_made_anew(found: bytes, cache: Path) -> None:
    cache.mkdir(parents=True)
    (cache / "letters.json.gz").write_bytes(found)
    assert kept("letters", lambda: ["ə"]) == ["ə"]
    assert kept("letters", unused) == ["ə"]


def test_where_nothing_can_be_written_it_is_made_each_time(cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("a file, no folder")
    assert kept("letters", lambda: ["ə"]) == ["ə"]
    assert kept("letters", lambda: ["ä"]) == ["ä"]


def test_no_unfinished_file_is_left(cache: Path) -> None:
    kept("letters", lambda: ["ə"])
    assert [path.name for path in cache.iterdir()] == ["letters.json.gz"]


@pytest.mark.parametrize("kind", ["person", "surname"])
def test_the_elements_that_were_kept_are_those_that_were_made(kind: str) -> None:
    made = elements_by_spelling.__wrapped__("tk", kind)
    assert made
    assert elements_by_spelling.__wrapped__("tk", kind) == made
