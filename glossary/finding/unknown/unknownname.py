"""A name that the glossary does not have: where it stands, what it is the name of, how sure that is and why."""

from __future__ import annotations

from dataclasses import dataclass

from glossary.model import Kind, Reason

#: How sure the finder must be before a name is offered, and is at most.
THRESHOLD, SUREST = 0.7, 0.9


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A span of the readable text that looks like a name, and the bare *name* read from it."""

    start: int
    end: int
    name: str
    suffix: str
    features: tuple[str, ...]
    confidence: float
    why: tuple[Reason, ...] = ()
    kind: Kind = "person"

    @property
    def is_sure(self) -> bool:
        """Whether it is sure enough that it is the name of a thing of its kind."""
        return self.confidence >= THRESHOLD

    @property
    def is_person(self) -> bool:
        """Whether it is sure enough that a person bears it."""
        return self.kind == "person" and self.is_sure
