"""Addresses and the class of the place they lead to."""

import pytest

from hexalogue.domain.privacy import Privacy, privacy_of_address, widest


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("127.0.0.1", "local"),
        ("127.8.9.10", "local"),
        ("::1", "local"),
        ("::ffff:127.0.0.1", "local"),
        ("10.1.2.3", "self_hosted"),
        ("172.16.0.1", "self_hosted"),
        ("172.32.0.1", "third_party"),
        ("192.168.1.20", "self_hosted"),
        ("::ffff:192.168.1.20", "self_hosted"),
        ("169.254.10.1", "self_hosted"),
        ("100.64.0.7", "self_hosted"),
        ("fe80::1%eth0", "self_hosted"),
        ("fd12:3456::1", "self_hosted"),
        ("8.8.8.8", "third_party"),
        ("2606:4700::1111", "third_party"),
        ("::ffff:8.8.8.8", "third_party"),
    ],
)
def test_an_address_has_the_class_of_its_range(address: str, expected: str) -> None:
    assert privacy_of_address(address) == expected


@pytest.mark.parametrize("text", ["", "localhost", "1.2.3", "2130706433", "0x7f.1"])
def test_what_is_no_address_has_no_class(text: str) -> None:
    with pytest.raises(ValueError):
        privacy_of_address(text)


def test_the_widest_of_several_counts() -> None:
    assert widest([Privacy.LOCAL, Privacy.THIRD_PARTY, Privacy.SELF_HOSTED]) is Privacy.THIRD_PARTY
    assert widest([]) is Privacy.LOCAL
