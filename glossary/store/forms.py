"""Which forms the store takes: what it holds is written into texts."""

from __future__ import annotations

from glossary.errors import SHOWN, UnsuitableForm
from glossary.model import fault_of


def accept(form: str) -> None:
    """Let *form* pass. Raises `UnsuitableForm` if no name can be written so."""
    if fault := fault_of(form):
        raise UnsuitableForm(f"The form {form[:SHOWN]!r} {fault}.")
