"""Local engines: what this machine is, how programs are chosen, taken in and proved, and how they are kept alive.

May import: `domain`, `wire`. Must not: import a sibling room or Qt. What a room of the same floor can do (files, rows)
is handed in by `boot`. To add an engine, see CONTRIBUTING.md.
"""
