"""Which proxy an address goes through."""

import pytest

from hexalogue.domain.errors import BadArgument
from hexalogue.wire.proxies import (
    Proxy,
    ProxyRules,
    is_private,
    proxy_for,
    read_proxy,
    rules_of_address,
    rules_of_environment,
)

PROXY = "http://proxy.example:3128"


def test_the_environment_names_a_proxy_for_each_scheme() -> None:
    rules = rules_of_environment(
        {"HTTP_PROXY": "http://one:1", "https_proxy": "http://two:2", "HTTPS_PROXY": "http://x"}
    )

    assert proxy_for("http://example.org/", rules) == Proxy("one", 1)
    assert proxy_for("https://example.org/", rules) == Proxy("two", 2)


def test_all_proxy_fills_what_is_not_named() -> None:
    assert rules_of_environment({"ALL_PROXY": PROXY}) == ProxyRules(PROXY, PROXY)


def test_without_an_environment_there_is_no_proxy() -> None:
    assert proxy_for("https://example.org/", rules_of_environment({})) is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "192.168.1.5", "10.0.0.1", "printer.local"])
def test_nothing_near_goes_through_a_proxy_unless_somebody_says_so(host: str) -> None:
    assert proxy_for(f"http://{host}/", rules_of_address(PROXY)) is None
    assert proxy_for(f"http://{host}/", ProxyRules(PROXY, PROXY, for_private=True)) is not None


@pytest.mark.parametrize(
    ("no_proxy", "host", "is_direct"),
    [
        ("example.org", "example.org", True),
        ("example.org", "cdn.example.org", True),
        (".example.org", "cdn.example.org", True),
        ("example.org", "notexample.org", False),
        ("*", "anything.test", True),
        ("8.8.0.0/16", "8.8.4.4", True),
        ("8.8.8.8", "8.8.8.8", True),
        ("EXAMPLE.org , b.test", "B.test", True),
    ],
)
def test_no_proxy_is_read_as_curl_reads_it(no_proxy: str, host: str, is_direct: bool) -> None:
    rules = rules_of_environment({"ALL_PROXY": PROXY, "NO_PROXY": no_proxy})

    assert (proxy_for(f"https://{host}/", rules) is None) is is_direct


def test_user_and_password_become_a_header() -> None:
    assert read_proxy("http://me:p%40ss@proxy:8080") == Proxy("proxy", 8080, "Basic bWU6cEBzcw==")


def test_a_bare_host_and_port_is_enough() -> None:
    assert read_proxy("proxy:8080") == Proxy("proxy", 8080)


@pytest.mark.parametrize("address", ["socks5://proxy:1080", "http://", "http://proxy:port"])
def test_what_is_not_an_http_proxy_is_refused_with_a_fix(address: str) -> None:
    with pytest.raises(BadArgument) as caught:
        read_proxy(address)

    assert "HOST:PORT" in caught.value.fix


@pytest.mark.parametrize(("host", "private"), [("8.8.8.8", False), ("example.org", False), ("169.254.1.1", True)])
def test_private_hosts_are_known_by_name_alone(host: str, private: bool) -> None:
    assert is_private(host) is private
