"""Names of the Turkic world in every language and script of its newsrooms. Start reading in `check.py`."""
