"""README names every setting, command and endpoint; what it shows, runs."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from flask import Flask

from glossary.cli import commands
from glossary.settings import SETTINGS
from tests.conftest import Run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _names(group: click.Group, before: str = "glossary") -> list[str]:
    found = []
    for name, command in group.commands.items():
        found += _names(command, f"{before} {name}") if isinstance(command, click.Group) else [f"{before} {name}"]
    return found


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_is_in_the_readme_with_its_default(setting) -> None:  # type: ignore[no-untyped-def]
    row = next((line for line in README.splitlines() if line.startswith(f"| `{setting.name}`")), "")
    assert f"`{setting.default}`" in row
    assert setting.help in row


@pytest.mark.parametrize("command", _names(commands))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"{command} " in README or f"{command}`" in README


def test_every_endpoint_is_in_the_readme(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        if rule.endpoint != "static":
            assert re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule) in README


def test_the_example_of_the_readme_answers_as_shown(glossary: Run) -> None:
    example = re.search(r"```console\n\$ echo (.+?) \| glossary (check .+?)\n(\{.+?\})\n```", README, re.DOTALL)
    assert example
    text = example[1].strip('"')
    done = glossary(*example[2].split(), stdin=f"{text}\n")
    shown, answered = json.loads(example[3]), json.loads(done.stdout)
    for match in answered["matches"]:
        match["forms"] = {tag: match["forms"][tag] for tag in shown["matches"][0]["forms"]}
    assert answered == shown


def test_every_verb_of_the_makefile_has_a_line_of_help() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for verb in ("run", "test", "lint", "bench", "messages"):
        assert re.search(rf"^{verb}:.* ## \w+", makefile, re.MULTILINE)


def test_a_benchmark_says_what_it_needs(needs: Callable[[str], None]) -> None:
    needs("make")
    done = subprocess.run(
        ["make", "--no-print-directory", "bench", "GOLD="], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "GOLD is missing: make bench GOLD=folder of the gold sets" in done.stderr


def test_nothing_but_what_the_user_fixed_stands_at_the_top() -> None:
    fixed = {"pyproject.toml", "README.md", "seeds", "glossary", "locales", "tests", "wsgi.py"}
    beside = {"LICENSE", "CHANGELOG.md", "Makefile", "requirements.lock"}
    tracked = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    stray = tracked - fixed - beside - {"dist", "build"}
    assert not {name for name in stray if not name.endswith(".egg-info") and not name.startswith("glossary.sqlite3")}


def test_the_lock_pins_names_and_versions_without_addresses() -> None:
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[\w.\[\]-]+==[\w.!+-]+(?: ; .+)?", line), line
