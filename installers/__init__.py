"""From a fresh clone to a working application: what `make run` and `make test` do before anything else runs.

Runs with the system's Python. May import: the standard library and its own modules; never `hexalogue`, which does not
exist yet when this runs. The one exception is `one_token.py`, which runs inside the
virtual environment as proof that the native build works.

To add a step: a module with a function that returns a `steps.Step`, and a line in `bootstrap.py`. A step must be
skipped in well under a second when nothing has changed, and must go on after an interruption.
"""
