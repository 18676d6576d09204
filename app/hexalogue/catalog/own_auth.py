"""How a key travels to a server of one's own: as its protocol has it, unless the file says otherwise."""

from dataclasses import replace

from hexalogue.catalog.providers import read_auth
from hexalogue.catalog.rows import Table
from hexalogue.domain.provider import Auth


def read_own_auth(table: Table, otherwise: Auth) -> Auth:
    """`auth = "none"`, `auth = "bearer"`, or a table whose absent keys are those of `otherwise`."""
    if table.holds_text("auth"):
        match table.one_of("auth", ("none", "bearer")):
            case "none":
                return Auth()
            case _:
                plain = Auth("header")
                return replace(otherwise, scheme=plain.scheme, header=plain.header, format=plain.format)
    return read_auth(table.table("auth"), otherwise)
