"""Addresses and model lists of Vertex AI, which serves several publishers' models, each in its own family. Pure.

Source: Google Cloud's documentation, "Generative AI on Vertex AI", REST reference and locations, read 2026-11-21.
"""

from dataclasses import replace
from urllib.parse import quote, urlsplit, urlunsplit

from hexalogue.adapters.families import json_read
from hexalogue.adapters.families.addresses import models_url
from hexalogue.adapters.families.asking import listed_json, with_query
from hexalogue.adapters.families.base import BadShape, Endpoint, ListedModel, ModelPage
from hexalogue.wire.call import Call

PAGE_MODELS = 300

# Locations that are no region have hosts of their own.
_HOSTS = {
    "global": "aiplatform.googleapis.com",
    "us": "aiplatform.us.rep.googleapis.com",
    "eu": "aiplatform.eu.rep.googleapis.com",
}


def of_publisher(endpoint: Endpoint, publisher: str) -> str:
    """Below which a publisher's models are. publisher: as in the path, with its `publishers/`.

    With a project: its own place in a location. Without one, or with the quirk `vertex_express`: the place that a
    plain key opens.
    """
    project = endpoint.variables.get("project", "")
    root = f"{_root(endpoint)}/v1"
    if not project or "vertex_express" in endpoint.quirks:
        return f"{root}/{publisher}"
    location = endpoint.variables.get("location") or "global"
    return f"{root}/projects/{quote(project, safe='')}/locations/{quote(location, safe='')}/{publisher}"


def publisher_list(endpoint: Endpoint, publisher: str, page: str) -> Call | None:
    """The models of a publisher; not all of them are open to every project."""
    url = models_url(replace(endpoint, base_url=_root(endpoint)), f"/v1beta1/{publisher}/models")
    if url is None:
        return None
    if not endpoint.models:
        url = with_query(url, f"pageSize={PAGE_MODELS}")
    return Call("GET", with_query(url, f"pageToken={quote(page, safe='')}") if page else url)


def publisher_models(body: bytes) -> ModelPage:
    """One page of such a list. Raises BadShape."""
    value = json_read.mapping(listed_json(body))
    if "publisherModels" not in value and "nextPageToken" not in value and value:
        raise BadShape("no list called publisherModels")
    names = (json_read.text(json_read.at(row, "name")) for row in json_read.items(value.get("publisherModels")))
    models = tuple(ListedModel(model) for name in names if (model := name.rpartition("/")[2]))
    return ModelPage(models, json_read.text(value.get("nextPageToken")))


def _root(endpoint: Endpoint) -> str:
    """The address with the host that belongs to the location, and without a version."""
    parts = urlsplit(endpoint.base_url.rstrip("/"))
    location = endpoint.variables.get("location", "")
    host = _HOSTS.get(location)
    netloc = host if host is not None and parts.netloc == f"{location}-aiplatform.googleapis.com" else parts.netloc
    path = parts.path.removesuffix("/v1").removesuffix("/v1beta1")
    return urlunsplit((parts.scheme, netloc, path, "", ""))
