"""Data rows: model profiles, providers, engines and what they can load, read from `resources/**/*.toml` into values.

May import: `domain` and the standard library. Must not: guess. An unknown key, a missing one, a wrong type or a second
row with the same id is an error that names file and key.
To add a model that people can fetch by name, add a file to `resources/models/`; no code changes.
To add an engine, a file in `resources/engines/`; CONTRIBUTING.md says what it names.
"""
