"""What is remembered: conversations (SQLite), settings, providers and peers (TOML), small notes (JSON), and where.

May import: domain, the standard library, platformdirs and tomli_w (these two only where they are used). Must not:
import another room, open a socket, touch Qt. SQLite is imported in this room only.
To change the database, append a step to `schema.STEPS` and never edit an old one. To add a setting, add a field to
`domain/settings.py`: type, default and file follow from it. A small file that may be lost goes through `small_json`.
"""
