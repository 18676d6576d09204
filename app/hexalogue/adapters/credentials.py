"""Puts a target's key into its calls. A service account's token is fetched once and kept until it runs out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from hexalogue.domain.errors import BadKey, NoKey
from hexalogue.domain.target import Target
from hexalogue.wire.auth import authorized
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.google_auth import Token, is_service_account, read_account, read_token, token_call

_EARLY = timedelta(minutes=2)  # a token that runs out while a request travels is refused


class Credentials:
    """Keys are handed in with each target and not kept; tokens made of them are, in memory."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client
        self._tokens: dict[str, Token] = {}

    async def applied(self, call: Call, target: Target, now: datetime) -> Call:
        """The call with the row's headers and its key. Raises NoKey, BadKey, BadArgument and WireError leaves."""
        call = replace(call, headers=_with(target.spec.headers, call.headers))
        auth = target.spec.auth
        if not target.key:
            if auth.is_required:
                raise NoKey(target.spec.name, target.spec.id)
            return call
        key = target.key
        if auth.scheme == "google" and is_service_account(key):
            key = await self._token(target, now)
        return authorized(call, auth, key, now)

    async def _token(self, target: Target, now: datetime) -> str:
        account = read_account(target.key)
        kept = self._tokens.get(account.email)
        if kept is None or kept.expires_at - _EARLY <= now:
            async with self._client.opened(
                token_call(account, now), within=target.within, ca_file=target.ca_file
            ) as reply:
                body = await reply.body(64_000)
                if reply.status != 200:
                    raise BadKey(target.spec.name, target.spec.id, detail=f"token: HTTP {reply.status}")
            kept = self._tokens[account.email] = read_token(body, now)
        return kept.value


def _with(first: Mapping[str, str], then: Mapping[str, str]) -> dict[str, str]:
    return {**first, **then}
