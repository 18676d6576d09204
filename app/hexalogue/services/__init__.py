"""What the app can do: the use cases, which own the state.

May import: `domain`. Must not: know a room below by name (only its port), Qt, HTTP, files, the keyring.
Every long job is a named task in an owned scope; what happened is published on the one bus. Doors call `Services`.
To add a use case, write its class here, give it the ports it needs in the constructor, and make it in `boot`.
"""
