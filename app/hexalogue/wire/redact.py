"""Text without secrets: what logs, crash reports and error sentences go through. Pure.

The patterns are those of the providers' own keys (collected 2026-11-21), and of headers, queries and JSON fields that
carry them. Keys of no known form are caught by where they stand.
"""

import re
from urllib.parse import urlsplit

REMOVED = "[removed]"

_KEYS = re.compile(
    "|".join(
        (
            r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)",
            r"sk-[A-Za-z0-9_\-]{12,}",  # OpenAI and those that copy it, Anthropic
            r"gsk_[A-Za-z0-9]{16,}",  # Groq
            r"AIza[0-9A-Za-z_\-]{20,}",  # Google API key
            r"(?:AQ\.|ya29\.)[0-9A-Za-z_\-.]{16,}",  # Google auth key, OAuth
            r"\beyJ[0-9A-Za-z_\-]{8,}\.[0-9A-Za-z_\-]{8,}(?:\.[0-9A-Za-z_\-]*)?",  # a JWT
            r"xai-[A-Za-z0-9]{16,}",
            r"pplx-[A-Za-z0-9]{16,}",
            r"hf_[A-Za-z0-9]{16,}",
            r"tgp_v1_[A-Za-z0-9_\-]{16,}",  # Together
            r"(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_\-]{20,})",
            r"A(?:KIA|SIA)[0-9A-Z]{16}(?::[^\s'\",]+)?",  # AWS, with the secret where both are one key
            r"ng-[A-Za-z0-9]{4,}-g1-[A-Za-z0-9]{4,}",  # ngrok
            r"inference-[0-9a-f]{16,}",
        )
    )
)
_NAMES = (
    r"(?:proxy-)?authorization|x-api-key|api-key|x-goog-api-key|x-portkey-api-key|cf-aig-authorization|xi-api-key"
    r"|x-admin-key|x-amz-security-token"
)
_FIELDS = (
    r"access_token|refresh_token|id_token|session_token|bearer_token\w*|client_secret|secret_access_key|private_key"
    r"|api_?key"
)
# Between a name and its value: `: `, `=`, `": "`, `\": \"`, and `', b'` of a list of pairs.
_JOIN = r"\\?['\"]?\s*[:=]\s*(?:b?\\?['\"])?|['\"]\s*,\s*b?['\"]"
_HEADERS = re.compile(
    rf"(?i)({_NAMES}|{_FIELDS})({_JOIN})(?:(?:bearer|basic|digest|token|aws4-hmac-sha256)\s+)?[^\s'\",\\]+"
)
_SIGNED = re.compile(r"(?i)(AWS4-HMAC-SHA256\s)\s*Credential=[^\r\n'\"]*")
_QUERY = re.compile(
    r"(?i)([?&](?:key|api_key|token|access_token|assertion|sig|signature|policy|key-pair-id|X-Amz-[A-Za-z-]+)=)[^&\s]+"
)
_USER = re.compile(r"(://)[^/\s@]+@")


def redacted(text: str) -> str:
    """The text with every secret replaced by `[removed]`. Idempotent; never raises."""
    text = _KEYS.sub(REMOVED, text)  # first: a PEM key holds blanks, and the patterns below stop at one
    text = _SIGNED.sub(rf"\1{REMOVED}", text)
    text = _HEADERS.sub(rf"\1\2{REMOVED}", text)
    text = _QUERY.sub(rf"\1{REMOVED}", text)
    return _USER.sub(rf"\1{REMOVED}@", text)


def said_url(url: str) -> str:
    """Scheme, host, port and path of an address: no query (signed URLs carry their token there), no user."""
    parts = urlsplit(url)
    return redacted(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}")
