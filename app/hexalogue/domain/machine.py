"""The machine as far as it decides which engine runs here: plain values, read by `engines`, compared without a disk."""

from typing import Literal

from hexalogue.domain.engines import Architecture, System
from hexalogue.domain.frozen import dataclass

Vendor = Literal["nvidia", "amd", "intel", "apple"]


@dataclass(frozen=True, slots=True)
class Gpu:
    """One GPU. memory_bytes, memory_free_bytes: 0 when unknown.   driver: its version as the driver says it ("580.95"),
    empty when unknown or when there is none.   compute: NVIDIA's compute capability ("8.6"), empty when unknown.
    """

    vendor: Vendor
    name: str
    memory_bytes: int = 0
    memory_free_bytes: int = 0
    driver: str = ""
    compute: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """This computer. Unknown stays empty or 0, and `absences` says why, a sentence each.

    cpu_features: as Linux names them, lower case.   disk_free_bytes: where engines and models lie, the fullest disk of
    them.   has_vulkan: a Vulkan loader can be opened.   glibc: "2.36"; empty on systems without it.   release: the
    system with its version ("Linux 6.1").   processor: its name.   has_display: a window can be shown.   cuda: the
    newest CUDA that the driver takes ("13.0").
    """

    system: System
    # `other`: nothing can be downloaded for it.
    architecture: Architecture | Literal["other"]
    gpus: tuple[Gpu, ...] = ()
    cpu_features: frozenset[str] = frozenset()
    physical_cores: int = 1
    memory_bytes: int = 0
    memory_free_bytes: int = 0
    disk_free_bytes: int = 0
    has_vulkan: bool = False
    glibc: str = ""
    absences: tuple[str, ...] = ()
    release: str = ""
    processor: str = ""
    swap_bytes: int = 0
    swap_free_bytes: int = 0
    has_display: bool = False
    cuda: str = ""

    def driver_of(self, vendor: Vendor) -> str:
        """The driver version of the vendor's first GPU that has one; empty without."""
        return next((gpu.driver for gpu in self.gpus if gpu.vendor == vendor and gpu.driver), "")

    def has(self, vendor: Vendor) -> bool:
        """Whether a GPU of the vendor is here."""
        return any(gpu.vendor == vendor for gpu in self.gpus)
