"""What things are: frozen values, pure rules, the error tree, ports.

May import: the standard library, and its own modules. Must not: touch a file, a socket, a clock, Qt or any other room.
To add a value that crosses a room's border, put it here as a frozen dataclass; to add an error, add a leaf to
`errors.py` and its row to `ui/errors.py` (a test holds the two equal).
"""
