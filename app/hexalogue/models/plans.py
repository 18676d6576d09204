"""How to fetch a model: from the hub, at every endpoint, into our folder. Pure."""

from collections.abc import Sequence
from pathlib import Path

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.models import DownloadPlan, HubSource, ModelProfile
from hexalogue.models.names import HubFile, hub_file


def of_profile(profile: ModelProfile, hub: HubSource, folder: Path) -> DownloadPlan:
    """Raises BadArgument for one that comes with the installation."""
    if profile.repository is None:
        raise BadArgument(
            f"{profile.name} comes with the installation and cannot be downloaded.",
            fix="Install Hexalogue again, or choose another model.",
        )
    file = HubFile(profile.repository, profile.file)
    urls = tuple(file.url(endpoint, profile.revision) for endpoint in hub.endpoints)
    return DownloadPlan(profile.name, urls, folder / profile.file, profile.size_bytes, profile.sha256)


def of_reference(reference: str, hub: HubSource, folder: Path, profiles: Sequence[ModelProfile] = ()) -> DownloadPlan:
    """`hf:ORG/REPO/FILE`; a profile's own file is fetched as the profile. Raises BadArgument."""
    file = hub_file(reference)
    for profile in profiles:
        if (profile.repository, profile.file) == (file.repository, file.path):
            return of_profile(profile, hub, folder)
    urls = tuple(file.url(endpoint) for endpoint in hub.endpoints)
    group = f"hf:{file.repository}"
    return DownloadPlan(file.path.rpartition("/")[2], urls, folder / file.local_name, group=group)
