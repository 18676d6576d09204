"""Who must run, where nobody listens."""

from typing import Literal

import pytest

from hexalogue.adapters.endpoints import say_who_must_run
from hexalogue.domain.errors import Unreachable
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Category, ProviderSpec


@pytest.mark.parametrize(
    ("category", "host", "cause", "is_own"),
    [
        ("lan_endpoint", "192.168.1.20", "refused", True),
        ("llm_router", "127.0.0.1", "refused", True),
        ("llm_router", "router.example", "refused", False),
        ("lan_endpoint", "192.168.1.20", "dns", False),
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
