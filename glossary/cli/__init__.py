"""The console script, the door for operators: `main` runs it, `commands` is the tree of its commands."""

from glossary.cli.main import commands, main

__all__ = ["commands", "main"]
