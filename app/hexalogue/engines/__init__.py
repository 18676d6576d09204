"""Local engines: what this machine is, and (as they come) how engine binaries are fetched, proved and kept alive.

May import: `domain`, `wire`. Must not: import a sibling room or Qt. To add an engine, see CONTRIBUTING.md.
"""
