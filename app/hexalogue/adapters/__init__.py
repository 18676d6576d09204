"""How each provider talks: what turns a request into chat events.

May import: `wire`, `domain`. Must not: import a sibling room (`engines`, `models`, `store`, `vault`, `catalog`), Qt or
a service. To add a way of answering, fulfil a port of `domain/ports.py` in a package here and let `boot.py` hand it on.
"""
