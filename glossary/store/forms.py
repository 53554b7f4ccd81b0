"""Which forms the store takes: what it holds is written into texts."""

from __future__ import annotations

from glossary.errors import UnsuitableForm
from glossary.model import fault_of

#: How much of a form that is refused is shown.
SHOWN = 80


def accept(form: str) -> None:
    """Let *form* pass. Raises `UnsuitableForm` if no name can be written so."""
    if fault := fault_of(form):
        raise UnsuitableForm(f"The form {form[:SHOWN]!r} {fault}.")
