"""The models that a provider serves, page by page."""

from datetime import UTC, datetime

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.endpoints import endpoint_of
from hexalogue.adapters.families.base import BadShape
from hexalogue.adapters.families.registry import lister
from hexalogue.adapters.reading_apart import read_apart
from hexalogue.domain.errors import BadReply
from hexalogue.domain.target import ServedModel, Target
from hexalogue.wire.client import HttpClient

MAX_PAGES = 20
PAGE_BYTES = 32_000_000


async def served_models(client: HttpClient, credentials: Credentials, target: Target) -> tuple[ServedModel, ...]:
    """All of them; empty where the API has no list. Raises AppError leaves; BadReply for a body that is no list."""
    speaks = lister(target.spec.family)
    endpoint = endpoint_of(target)
    found: dict[str, ServedModel] = {}
    page = ""
    for _ in range(MAX_PAGES):
        call = speaks.models_call(endpoint, page)
        if call is None:
            break
        call = await credentials.applied(call, target, datetime.now(UTC))
        async with client.opened(call, within=target.within, ca_file=target.ca_file) as reply:
            body = await reply.body(PAGE_BYTES)
            if not 200 <= reply.status < 300:
                raise speaks.read_error(endpoint, reply.status, reply.headers, body)
        try:
            listed = await read_apart(speaks.read_models, body)
        except BadShape as error:
            raise BadReply(endpoint.name, "something else", wanted="a list of models", detail=str(error)) from error
        for model in listed.models:
            found.setdefault(model.id, ServedModel(model.id, model.context_tokens, model.size_bytes))
        if not listed.next_page or listed.next_page == page:
            break
        page = listed.next_page
    return tuple(found.values())
