"""The composition root: the only place where the rooms meet.

May import: everything. Must not: decide anything that a service could. Builds the rooms, opens the root scope, fixes
the order of closing: intents, turns, downloads (parts stay), engine, history.
"""
