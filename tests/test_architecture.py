"""The layers of the design: a module imports only from layers below its own, a package enters by one folder."""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "glossary"

#: Top to bottom; modules of one layer that stand apart do not import one another.
LAYERS = (
    ("cli",),
    ("app",),
    ("web", "api"),
    ("current",),
    ("check", "store", "exchange"),
    ("matching",),
    ("wording",),
    ("finding", "documents"),
    ("transliteration",),
    ("inflection",),
    ("orthography",),
    ("languages",),
    ("model", "kept"),
    ("settings",),
    ("errors",),
)

#: The folders of `finding`, likewise.
FINDING = (("names",), ("alike",), ("known", "unknown"), ("index",), ("words",))

#: Where a third-party package may enter.
ENTRANCES = {
    "flask": {"app", "web", "api"},
    "werkzeug": {"app", "web", "api"},
    "flask_smorest": {"api"},
    "webargs": {"api"},
    "marshmallow": {"api"},
    "sqlalchemy": {"store", "current"},
    "alembic": {"store"},
    "babel": {"exchange", "web", "languages"},
    "regex": {"orthography", "transliteration", "inflection", "documents", "finding", "wording"},
    "numpy": {"orthography", "documents", "finding"},
    "daachorse": {"finding"},
    "rapidfuzz": {"finding"},
    "unidecode": {"orthography"},
    "py3langid": {"orthography"},
    "granian": {"cli"},
    "click": {"cli"},
    "platformdirs": {"settings"},
}

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)


def _layer(name: str, layers: tuple[tuple[str, ...], ...]) -> int:
    return next(number for number, names in enumerate(layers) if name in names)


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _own_part(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def _not_below(path: Path, package: str, layers: tuple[tuple[str, ...], ...]) -> set[str]:
    """The parts of *package*, a folder with a dot behind it, that the module imports and that are not below its own."""
    own = path.relative_to(PACKAGE.parent / package.replace(".", "/")).with_suffix("").parts[0]
    parts = {name.removeprefix(package).split(".")[0] for name in _imports(path) if name.startswith(package)}
    return {part for part in parts - {own, "__version__"} if _layer(part, layers) <= _layer(own, layers)}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_from_below(path: Path) -> None:
    if path != PACKAGE / "__init__.py":
        assert not _not_below(path, "glossary.", LAYERS)


@pytest.mark.parametrize("path", sorted((PACKAGE / "finding").glob("*/*.py")), ids=lambda path: path.parent.name)
def test_the_known_and_the_unknown_are_found_apart(path: Path) -> None:
    assert not _not_below(path, "glossary.finding.", FINDING)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_package_enters_by_one_folder(path: Path) -> None:
    for name in _imports(path):
        package = name.partition(".")[0]
        if package not in sys.stdlib_module_names and package != "glossary":
            assert _own_part(path) in ENTRANCES.get(package, ()), f"{package} may not be imported here"


def test_files_and_functions_stay_short() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES]
    functions = [
        (node.end_lineno or 0) - node.lineno + 1
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    assert statistics.median(lengths) <= 100
    assert max(lengths) <= 300
    assert statistics.median(functions) <= 10
    assert max(functions) <= 60


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is(path: Path) -> None:
    if path.stat().st_size:
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
