"""How each provider talks: what turns a request into chat events.

`remote` is the door to every provider with an address: `http_chat` (one answer), `checking`, `listing` and `probing`
over the pure modules of `families`. `inprocess` runs models inside the application, each in a worker child.

May import: `wire`, `domain`. Must not: import a sibling room (`engines`, `models`, `store`, `vault`, `catalog`), Qt or
a service. To add a way of answering, fulfil a port of `domain/ports.py` in a package here and let `boot` hand it on.
"""
