"""Where each family's paths are, how its keys travel, and what its lists and refusals look like."""

from collections.abc import Mapping
from dataclasses import dataclass

from hexalogue.domain.provider import Auth, FamilyId

MODEL = "stand-in-1"
BEARER = Auth(scheme="header")


@dataclass(frozen=True)
class Place:
    """base: behind the origin, as a row would hold it.   chat: how the path of a chat ends.   lists: the bodies of the
    list's pages by their paths.   refused: the body of a 401."""

    base: str
    chat: str
    lists: Mapping[str, Mapping[str, object]]
    refused: Mapping[str, object]
    content_type: str = "text/event-stream"
    auth: Auth = BEARER


_OPENAI_LIST = {"object": "list", "data": [{"id": MODEL, "object": "model", "created": 1, "owned_by": "us"}]}
_OPENAI_401 = {
    "error": {
        "message": "Incorrect API key provided: wrong.",
        "type": "invalid_request_error",
        "param": None,
        "code": "invalid_api_key",
    }
}
_AZURE_401 = {"error": {"code": "401", "message": "Access denied due to invalid subscription key."}}
_KOBOLD_401 = {
    "detail": {"error": "Unauthorized", "msg": "Authentication key is missing or invalid.", "type": "unauthorized"}
}

PLACES: Mapping[FamilyId, Place] = {
    "openai_chat": Place("/v1", "/v1/chat/completions", {"/v1/models": _OPENAI_LIST}, _OPENAI_401),
    "openai_responses": Place("/v1", "/v1/responses", {"/v1/models": _OPENAI_LIST}, _OPENAI_401),
    "azure_openai": Place(
        "", "/chat/completions", {"/openai/models": _OPENAI_LIST}, _AZURE_401, auth=Auth("header", "api-key", "{key}")
    ),
    "anthropic_messages": Place(
        "",
        "/v1/messages",
        {
            "/v1/models": {
                "data": [{"type": "model", "id": MODEL, "display_name": "Stand-in"}],
                "has_more": False,
                "last_id": MODEL,
            }
        },
        {"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}},
        auth=Auth("header", "x-api-key", "{key}"),
    ),
    "gemini_generate": Place(
        "/v1beta",
        ":streamGenerateContent",
        {
            "/v1beta/models": {
                "models": [{"name": f"models/{MODEL}", "supportedGenerationMethods": ["generateContent"]}]
            }
        },
        {"error": {"code": 401, "message": "Request had invalid credentials.", "status": "UNAUTHENTICATED"}},
        auth=Auth("header", "x-goog-api-key", "{key}"),
    ),
    "cohere_v2": Place(
        "",
        "/v2/chat",
        {"/v1/models": {"models": [{"name": MODEL, "endpoints": ["chat"], "context_length": 1000}]}},
        {"id": "1", "message": "invalid api token"},
    ),
    "bedrock_converse": Place(
        "",
        "/converse-stream",
        {
            "/foundation-models": {
                "modelSummaries": [{"modelId": MODEL, "modelName": "Stand-in", "outputModalities": ["TEXT"]}]
            },
            "/inference-profiles": {"inferenceProfileSummaries": []},
        },
        {"message": "The security token included in the request is invalid."},
        content_type="application/vnd.amazon.eventstream",
    ),
    "ollama_native": Place(
        "",
        "/api/chat",
        {"/api/tags": {"models": [{"name": MODEL, "model": MODEL, "size": 1000}]}},
        {"error": "unauthorized"},
        content_type="application/x-ndjson",
    ),
    "lmstudio_native": Place(
        "",
        "/api/v1/chat",
        {
            "/api/v1/models": {
                "models": [{"type": "llm", "key": MODEL, "display_name": "Stand-in", "loaded_instances": []}]
            }
        },
        {"error": {"type": "invalid_request", "code": "invalid_api_key", "message": "Malformed LM Studio API token."}},
    ),
    "koboldai_native": Place(
        "", "/api/extra/generate/stream", {"/api/v1/model": {"result": f"koboldcpp/{MODEL}"}}, _KOBOLD_401
    ),
}
