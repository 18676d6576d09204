"""Whether an address answers: one small request, for the doctor."""

import asyncio
from dataclasses import replace

from hexalogue.domain.errors import HttpRefused
from hexalogue.wire.faults import Setback
from hexalogue.wire.network import Network

# The doctor is waited for; a person's network answers well within it.
REACH_S = 5.0


async def reached(url: str, network: Network) -> None:
    """Ask for one byte. Any answer of a server counts but a sign-in page; a status is an answer.

    Raises Unreachable, TimedOut, TlsRefused, BadReply.
    """
    await asyncio.to_thread(_ask, url, replace(network, connect_s=REACH_S, stall_s=REACH_S))


def _ask(url: str, network: Network) -> None:
    # Imported here because they load ssl, as in `download.py`.
    from hexalogue.wire.line import Line
    from hexalogue.wire.source import Source
    from hexalogue.wire.trust import tls_context

    with Line(Source("the hub", url), network, lambda: tls_context(network.ca_file)) as line:
        try:
            line.ask(0, 1, None)
        except Setback as setback:
            if not isinstance(setback.error, HttpRefused):
                raise setback.error from setback
