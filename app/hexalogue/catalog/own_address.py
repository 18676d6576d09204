"""Addresses as people write them."""

import ipaddress
from urllib.parse import urlsplit

from hexalogue.catalog.rows import Table, shown
from hexalogue.domain.addresses import tidied
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.domain.provider import Category


def tidy_address(said: str, table: Table) -> str:
    """A base address without slashes at its end and without the path of a call. Raises BadRow."""
    address = tidied(said)
    if address is None:
        raise table.bad("base_url", f"must be an address such as http://127.0.0.1:8080/v1, not {shown(said)}")
    return address


def privacy_of_host(base_url: str, category: Category) -> Privacy:
    """The class before a name is resolved. What a vendor or a gateway gets goes on from there, wherever it listens."""
    if category in ("cloud_provider", "llm_router"):
        return Privacy.THIRD_PARTY
    host = urlsplit(base_url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return Privacy.LOCAL
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return Privacy.SELF_HOSTED
    return privacy_of_address(host)
