"""Addresses as people write them."""

import ipaddress
import re
from urllib.parse import urlsplit

from hexalogue.catalog.rows import Table
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.domain.provider import Category

# Where a question goes, below a base address: often copied along with it from a manual.
_CALLS = ("/chat/completions", "/completions", "/responses", "/v1/messages", "/api/chat")
_ADDRESS = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?")
# The only query that an address may end in: Azure's older addresses are dated.
_VERSION = re.compile(r"(\?api-version=[\w.-]+)?")


def tidy_address(said: str, table: Table) -> str:
    """A base address without slashes at its end and without the path of a call. Raises BadRow."""
    address, mark, query = said.strip().partition("?")
    address = address.rstrip("/")
    if not _ADDRESS.fullmatch(address) or not _VERSION.fullmatch(mark + query):
        raise table.bad("base_url", f"must be an address such as http://127.0.0.1:8080/v1, not {said!r}")
    call = next((call for call in _CALLS if address.endswith(call)), "")
    return address.removesuffix(call).rstrip("/") + mark + query


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
