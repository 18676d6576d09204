"""Puts a key into a call. Pure: adds headers to the call it is given and nothing else, so that a key goes where that
call goes and nowhere else.
"""

import unicodedata
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.provider import Auth
from hexalogue.wire import sigv4
from hexalogue.wire.call import Call
from hexalogue.wire.google_auth import is_service_account

# Keys that Google takes as keys; all else is an OAuth token ("ya29." is usual, and not promised).
_EXPRESS = ("AIza", "AQ.")


def authorized(call: Call, auth: Auth, key: str, now: datetime) -> Call:
    """The call with the key in its headers, as the provider's row says; unchanged for no key or no scheme.

    now: aware; goes into a signature.   A header of the same name, however spelled, gives way.
    Raises BadArgument for a key that no header can carry; its text holds nothing of the key.
    """
    if auth.scheme == "none" or not key:
        return call
    if auth.scheme == "google" and is_service_account(key):
        raise BadArgument(
            "A Google credentials file is no key itself.", fix="Exchange it for an access token before the call."
        )
    _check(key)
    match auth.scheme:
        case "header":
            return _with(call, auth.header, auth.format.replace("{key}", key))
        case "google":
            if key.startswith(_EXPRESS):
                return _with(call, "x-goog-api-key", key)
            return _with(call, "Authorization", f"Bearer {key}")
        case "aws":
            return _for_aws(call, key, now)


def _for_aws(call: Call, key: str, now: datetime) -> Call:
    credentials = sigv4.credentials_of(key)
    if credentials is None:
        return _with(call, "Authorization", f"Bearer {key}")
    host = urlsplit(call.url).hostname or ""
    region, service = sigv4.region_of(host), sigv4.service_of(host)
    return sigv4.signed(call, credentials, region=region, service=service, now=now)


def _with(call: Call, name: str, value: str) -> Call:
    others = {other: text for other, text in call.headers.items() if other.lower() != name.lower()}
    return replace(call, headers={**others, name: value})


def _check(key: str) -> None:
    is_plain = all(ord(letter) < 256 and unicodedata.category(letter) != "Cc" for letter in key)
    if not is_plain or key != key.strip():
        raise BadArgument(
            "The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.",
            fix="Store it again: copy only the key itself, without quotes, blanks or line breaks.",
        )
