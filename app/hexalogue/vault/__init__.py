"""Where keys lie: the system's keychain, an encrypted file by explicit choice, this session's memory, the environment.

May import: domain, `wire.lock`, the standard library, keyring and cryptography (these two late: they cost a third of a
start). Must not: write a key in clear, put one into an exception, a log or a file name, or delete one because it could
not be read. keyring is imported in this room only.
To trust another of keyring's backends, add it to the kinds in `backend.py`, and its name to `SYSTEMS`.
"""
