"""Every setting: name, default, help; and where the data of the project lies (checkout or wheel)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from platformdirs import user_cache_path

from glossary.errors import InvalidSetting


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, read from the environment variable of its *name*."""

    name: str
    default: str
    help: str


SETTINGS = (
    Setting("GLOSSARY_DATABASE", "glossary.sqlite3", "SQLAlchemy URL or file path of the stored glossary"),
    Setting(
        "GLOSSARY_INDEX",
        "auto",
        "file of the compiled glossary; `auto` is beside the database file, and none for a server",
    ),
    Setting(
        "GLOSSARY_CACHE",
        "auto",
        "folder of what is made of the program's own data for a quicker start; `auto` is the user's cache folder",
    ),
    Setting("GLOSSARY_TEXT_LIMIT", "1000000", "longest text accepted, in bytes of UTF-8"),
    Setting("GLOSSARY_CONTACT", "editors@glossary.internal", "address of the editors, written into exported files"),
    Setting("GLOSSARY_ADMITTED", "change", "admitted terms: `change` them to the preferred one, or `accept`"),
    Setting("GLOSSARY_COMMON_TURKIC", "əñū", "how the Common Turkic Alphabet prints ə (or ä), ñ (or ň), ū (or ŭ, û)"),
)

#: So many new objects are waited for before garbage is looked for: most of what a process makes as it starts stays, and
#: going through it again and again would take a third of that time.
GARBAGE_THRESHOLD = 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in use."""

    database: str
    index: str
    cache: str
    text_limit: int
    contact: str
    admitted: Literal["change", "accept"]
    common_turkic: str


def read_settings(environment: Mapping[str, str] | None = None, **overrides: str) -> Settings:
    """The settings from *environment* (the process's by default); *overrides* win, by lower-case short name.

    Raises `InvalidSetting` naming the variable and what it should hold.
    """
    environment = os.environ if environment is None else environment
    values = {
        setting.name.removeprefix("GLOSSARY_").lower(): environment.get(setting.name) or setting.default
        for setting in SETTINGS
    } | overrides
    if not re.fullmatch("0*[1-9][0-9]{0,11}", values["text_limit"]):
        raise InvalidSetting(f"GLOSSARY_TEXT_LIMIT must be a number of bytes, not {values['text_limit']!r}")
    if values["admitted"] not in {"change", "accept"}:
        raise InvalidSetting(f"GLOSSARY_ADMITTED must be change or accept, not {values['admitted']!r}")
    admitted: Literal["change", "accept"] = "accept" if values["admitted"] == "accept" else "change"
    if not re.fullmatch("[əä][ñň][ūŭû]", values["common_turkic"]):
        raise InvalidSetting(
            f"GLOSSARY_COMMON_TURKIC must be three letters, əñū or others of them, not {values['common_turkic']!r}"
        )
    return Settings(
        values["database"],
        values["index"],
        values["cache"],
        int(values["text_limit"]),
        values["contact"],
        admitted,
        values["common_turkic"],
    )


def data_folder(name: str) -> Path:
    """The folder `seeds` or `locales`: inside the installed wheel, else beside the package in a checkout."""
    package = Path(__file__).parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name


def cache_folder() -> Path:
    """The folder of what is kept for a quicker start."""
    cache = read_settings().cache
    return user_cache_path("glossary", appauthor=False) if cache == "auto" else Path(cache)
