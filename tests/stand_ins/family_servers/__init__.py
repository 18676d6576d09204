"""Servers on loopback that speak the families' protocols from a small script: the other side of the adapters' tests.

    async with FamilyServer("anthropic_messages") as server:
        server.say(Script(text=("Hel", "lo"), usage=(11, 3)))
        ... ask at server.base_url ...
        assert server.asked[0].body["stream"] is True

What they send is written from the protocols' documentation (read 2026-11-21), by other hands than the parsers.
"""

from tests.stand_ins.family_servers.rendering import cut_short, rendered
from tests.stand_ins.family_servers.script import FINISH, Called, Script
from tests.stand_ins.family_servers.server import Asked, FamilyServer, Reply

__all__ = ["FINISH", "Asked", "Called", "FamilyServer", "Reply", "Script", "cut_short", "rendered"]
