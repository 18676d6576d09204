"""Who must run, where nobody listens."""

from typing import Literal

import pytest

from hexalogue.adapters.endpoints import say_who_must_run
from hexalogue.domain.errors import TimedOut, TlsRefused, Unreachable, WireError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category, ProviderSpec
from hexalogue.wire.connection import CONNECTING


@pytest.mark.parametrize(
    ("category", "host", "cause", "is_own"),
    [
        ("lan_endpoint", "192.168.1.20", "refused", True),
        ("llm_router", "127.0.0.1", "refused", True),
        ("llm_router", "router.example", "refused", False),
        ("lan_endpoint", "192.168.1.20", "dns", False),
        ("distributed", "192.168.1.20", "refused", True),
        ("llm_router", "127.0.0.1", "proxy", False),
    ],
)
def test_a_server_that_the_person_runs_is_to_be_started(
    category: Category, host: str, cause: Literal["dns", "refused", "proxy"], is_own: bool
) -> None:
    spec = ProviderSpec(ProviderId("one"), "One", category, Privacy.THIRD_PARTY, ("openai_chat",))
    error = Unreachable(host, "nobody listens", cause=cause)

    say_who_must_run(error, spec)

    assert error.fix.startswith("Start One there") is is_own


@pytest.mark.parametrize("category", ["lan_endpoint", "distributed"])
@pytest.mark.parametrize(
    ("error", "beginning"),
    [
        (Unreachable("box.lan", "its name was not found", cause="dns"), "Check how the host is spelled"),
        (TimedOut("192.168.1.20", CONNECTING, 10.0), "Start One there, let it through"),
        (TlsRefused("192.168.1.20", "self-signed certificate"), "Name the certificate of One"),
    ],
    ids=["name", "firewall", "certificate"],
)
def test_no_mirror_and_no_proxy_is_advised_for_a_server_of_ones_own(
    category: Category, error: WireError, beginning: str
) -> None:
    spec = ProviderSpec(ProviderId("one"), "One", category, Privacy.SELF_HOSTED, ("openai_chat",))
    say_who_must_run(error, spec)

    assert error.fix.startswith(beginning)
    assert "under [one] in providers.toml" in error.fix


@pytest.mark.parametrize(
    "error",
    [
        Unreachable("vendor.example", "its name was not found", cause="dns"),
        TimedOut("vendor.example", CONNECTING, 10.0),
        TlsRefused("vendor.example", "self-signed certificate"),
    ],
    ids=["name", "time", "certificate"],
)
def test_a_vendor_keeps_the_advice_of_the_network(error: WireError) -> None:
    spec = ProviderSpec(ProviderId("one"), "One", "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",))
    before = error.fix

    say_who_must_run(error, spec)

    assert error.fix == before
