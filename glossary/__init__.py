"""Names of the Turkic world in every language and script of its newsrooms. Start reading in `check.py`."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("glossary")
except PackageNotFoundError:  # a checkout that is not installed
    __version__ = "0"
