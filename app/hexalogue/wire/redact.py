"""Text without secrets: what logs, crash reports and error sentences go through. Pure.

The patterns are those of the providers' own keys (collected 2026-11-21), and of headers and queries that carry them.
"""

import re
from urllib.parse import urlsplit

REMOVED = "[removed]"

_KEYS = re.compile(
    "|".join(
        (
            r"sk-[A-Za-z0-9_\-]{12,}",  # OpenAI and those that copy it, Anthropic
            r"gsk_[A-Za-z0-9]{16,}",  # Groq
            r"AIza[0-9A-Za-z_\-]{20,}",  # Google API key
            r"(?:AQ\.|ya29\.)[0-9A-Za-z_\-.]{16,}",  # Google auth key, OAuth
            r"xai-[A-Za-z0-9]{16,}",
            r"pplx-[A-Za-z0-9]{16,}",
            r"hf_[A-Za-z0-9]{16,}",
            r"tgp_v1_[A-Za-z0-9_\-]{16,}",  # Together
            r"(?:ABSK[A-Za-z0-9+/=]{20,}|bedrock-api-key-[A-Za-z0-9+/=_\-]{20,})",
            r"A(?:KIA|SIA)[0-9A-Z]{16}",  # AWS
            r"ng-[A-Za-z0-9]{4,}-g1-[A-Za-z0-9]{4,}",  # ngrok
            r"inference-[0-9a-f]{16,}",
        )
    )
)
_HEADERS = re.compile(
    r"(?i)((?:proxy-)?authorization|x-api-key|api-key|x-goog-api-key|x-portkey-api-key|cf-aig-authorization|xi-api-key"
    r"|x-admin-key)(['\"]?\s*[:=]\s*['\"]?)(?:(?:bearer|basic|digest|token)\s+)?[^\s'\",]+"
)
_QUERY = re.compile(
    r"(?i)([?&](?:key|api_key|token|access_token|sig|signature|policy|key-pair-id|X-Amz-[A-Za-z-]+)=)[^&\s]+"
)
_USER = re.compile(r"(://)[^/\s@]+@")


def redacted(text: str) -> str:
    """The text with every secret replaced by `[removed]`. Idempotent; never raises."""
    text = _HEADERS.sub(rf"\1\2{REMOVED}", text)
    text = _QUERY.sub(rf"\1{REMOVED}", text)
    text = _USER.sub(rf"\1{REMOVED}@", text)
    return _KEYS.sub(REMOVED, text)


def said_url(url: str) -> str:
    """Scheme, host, port and path of an address: no query (signed URLs carry their token there), no user."""
    parts = urlsplit(url)
    return redacted(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}")
