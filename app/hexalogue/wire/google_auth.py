"""Google's access tokens out of a credentials file: the signed request for one, and its answer. Pure but for reading
the file; the exchange itself is a call like any other and the adapter's to send.

Two kinds of file: a service account's (a JWT signed with its private key, RS256) and what `gcloud auth
application-default login` writes (a refresh token).
Source: "Using OAuth 2.0 for server to server applications", developers.google.com/identity, read 2026-11-21.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from hexalogue.domain.errors import BadArgument, BadReply
from hexalogue.wire.call import Call

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
LIFE = timedelta(hours=1)  # the longest that Google grants

_MAX_FILE_BYTES = 64_000
_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Account:
    """Who asks for a token. `secret`: a private key (PEM) or, with `client_secret`, a refresh token.

    email: the service account's; a client's id where there is none.   project: as the file names it, or empty.
    """

    email: str
    secret: str = field(repr=False)
    token_uri: str = TOKEN_URI
    key_id: str = ""
    project: str = ""
    client_secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A bearer token and when it runs out."""

    value: str = field(repr=False)
    expires_at: datetime


def is_service_account(key: str) -> bool:
    """Whether a key is a credentials file's content or path, and not a key itself. Looks at no file."""
    text = key.strip()
    return text.startswith("{") or text.lower().endswith(".json")


def read_account(key: str) -> Account:
    """The account of a credentials file's content or path. Reads one small file at most.

    Raises BadArgument, whose text holds nothing of the file.
    """
    text = key.strip()
    if not text.startswith("{"):
        text = _file_text(Path(text).expanduser())
    fields = _fields(text)
    if fields is None:
        raise _bad_account("it is no JSON object")
    match fields.get("type"):
        case "service_account":
            return _service_account(fields)
        case "authorized_user":
            return Account(
                _text(fields, "client_id"), _text(fields, "refresh_token"), client_secret=_text(fields, "client_secret")
            )
        case _:
            raise _bad_account("its “type” is neither service_account nor authorized_user")


def token_call(account: Account, now: datetime) -> Call:
    """The request for a token. Raises BadArgument when the private key cannot be used."""
    if account.client_secret:
        form = {
            "grant_type": "refresh_token",
            "client_id": account.email,
            "client_secret": account.client_secret,
            "refresh_token": account.secret,
        }
    else:
        form = {"grant_type": _GRANT, "assertion": _assertion(account, now)}
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    return Call("POST", account.token_uri, headers, urlencode(form).encode())


def read_token(body: bytes, now: datetime) -> Token:
    """The token in a 200's body. Raises BadReply, without a word of the body."""
    fields = _fields(body) or {}
    value = fields.get("access_token")
    if not isinstance(value, str) or not value:
        raise BadReply("Google's token service", "something else", wanted="an access token")
    seconds = fields.get("expires_in")
    if isinstance(seconds, int) and 0 < seconds <= LIFE.total_seconds():
        return Token(value, now + timedelta(seconds=seconds))
    return Token(value, now + LIFE / 2)


def _fields(text: str | bytes) -> dict[str, object] | None:
    """A JSON object; None for anything else."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):  # the latter: a hundred thousand brackets
        return None
    return fields if isinstance(fields, dict) else None


def _service_account(fields: Mapping[str, object]) -> Account:
    uri = str(fields.get("token_uri") or TOKEN_URI)
    if not _is_safe(uri):
        raise _bad_account("its “token_uri” is no https address")
    return Account(
        email=_text(fields, "client_email"),
        secret=_text(fields, "private_key"),
        token_uri=uri,
        key_id=str(fields.get("private_key_id") or ""),
        project=str(fields.get("project_id") or ""),
    )


def _is_safe(uri: str) -> bool:
    """The assertion is good for this address only; in clear it may go no further than this computer."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    )


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise _bad_account(f"it has no “{name}”")
    return value


def _file_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_FILE_BYTES + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise _bad_account(f"{path.name} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise _bad_account(f"{path.name} is no text") from None
    if len(data) > _MAX_FILE_BYTES:
        raise _bad_account(f"{path.name} is larger than any such file")
    return text


def _bad_account(why: str) -> BadArgument:
    return BadArgument(
        f"The Google credentials file cannot be used: {why}.",
        fix="Store the path or the content of a service account's JSON file from the Google Cloud console.",
    )


def _assertion(account: Account, now: datetime) -> str:
    issued = int(now.timestamp())
    header = {"alg": "RS256", "typ": "JWT", **({"kid": account.key_id} if account.key_id else {})}
    claims = {
        "iss": account.email,
        "scope": SCOPE,
        "aud": account.token_uri,
        "iat": issued,
        "exp": issued + int(LIFE.total_seconds()),
    }
    text = f"{_encoded(json.dumps(header).encode())}.{_encoded(json.dumps(claims).encode())}"
    return f"{text}.{_encoded(_signature(account.secret, text.encode()))}"


def _signature(private_key: str, text: bytes) -> bytes:
    # 40 ms and 9 MB that only service accounts need.
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(private_key.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise _bad_account("its “private_key” is no unencrypted PEM key") from None
    if not isinstance(key, RSAPrivateKey):
        raise _bad_account("its “private_key” is no RSA key")
    return key.sign(text, PKCS1v15(), SHA256())


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
