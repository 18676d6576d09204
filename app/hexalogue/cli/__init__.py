"""The command line: a door to the same services. Results on standard output, everything else on standard error.

May import: `services`, `domain`. Must not: import Qt or any room below services. Exit status: 0 finished, 1 an error
event, 2 wrong usage, 130 interrupted. To add a command, write its module and its lines in `parser.py` and `run.py`.
"""
