"""The good paths of a download, and what stays on disk."""

from tests.stand_ins.file_server import FileServer

from hexalogue.domain.models import DownloadPhase, DownloadPlan, DownloadProgress
from hexalogue.wire.download import HttpDownloader


async def test_a_file_arrives_whole_under_its_final_name(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, progress: list[DownloadProgress]
) -> None:
    fetched = await downloader.fetch(plan, progress.append)

    assert fetched.path.read_bytes() == server.content
    assert (fetched.sha256, fetched.size_bytes) == (plan.sha256, plan.size_bytes)
    assert progress[-1].phase is DownloadPhase.DONE
    assert sorted(path.name for path in plan.target.parent.iterdir()) == ["file.gguf"]
