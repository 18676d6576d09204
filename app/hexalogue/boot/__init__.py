"""The composition root: the only place where the rooms meet.

`start` leads to the `window` and its `pages`, `headless` to the command line. `rooms` are what every start has, the
`late_*` modules what is made when it is first asked for, and `warming` what is imported after the first paint.

May import: everything. Must not: decide anything that a service could. Builds the rooms, opens the root scope, fixes
the order of closing: intents, turns, downloads (parts stay), engine, history.
"""
