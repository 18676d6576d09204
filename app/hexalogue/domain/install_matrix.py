"""The install matrix of one computer: what each kind of provider needs here, each cell with a reason. Pure."""

from collections.abc import Callable, Sequence
from typing import Final, Literal

from hexalogue.domain.frozen import dataclass
from hexalogue.domain.provider import Category
from hexalogue.domain.quantities import said_size
from hexalogue.domain.taxonomy import CategoryFacts, Taxonomy

Answer = Literal["yes", "no", "depends"]
Verdict = Literal["ready", "almost", "lacking"]
COLUMNS: Final = ("managed", "gpu", "network", "key", "shareable")


@dataclass(frozen=True, slots=True)
class MachineProfile:
    """A computer as far as the matrix asks.

    built_in: engines inside the application that run here.   engines: programs of ours that are installed.   models:
    how many are here.   servers: those that were found, with where.   peers: other computers that help.
    vendor_keys, router_keys: names of providers that have a key.   is_online: None where nobody looked.
    """

    gpus: tuple[str, ...] = ()
    memory_bytes: int = 0
    built_in: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()
    models: int = 0
    servers: tuple[str, ...] = ()
    peers: int = 0
    vendor_keys: tuple[str, ...] = ()
    router_keys: tuple[str, ...] = ()
    is_online: bool | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """reason: a short sentence from this computer's facts."""

    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Row:
    """One kind. verdict, said: whether it could answer now.   cells: in the order of COLUMNS."""

    category: Category
    name: str
    verdict: Verdict
    said: str
    cells: tuple[Cell, ...]


def install_matrix(taxonomy: Taxonomy, machine: MachineProfile) -> tuple[Row, ...]:
    """The six kinds in their order."""
    return tuple(_row(facts, machine) for facts in taxonomy.categories)


def _row(facts: CategoryFacts, machine: MachineProfile) -> Row:
    verdict, said = _VERDICTS[facts.id](machine)
    return Row(facts.id, facts.name, verdict, said, _CELLS[facts.id](machine))


# --- whether it could answer now


def _in_process_now(machine: MachineProfile) -> tuple[Verdict, str]:
    if not machine.built_in:
        return "lacking", "This build has no engine inside."
    if not machine.models:
        return "almost", "A model is missing."
    return "ready", "Answers now."


def _spawned_now(machine: MachineProfile) -> tuple[Verdict, str]:
    if not machine.engines:
        return "lacking", "No engine is installed."
    return ("ready", "Answers now.") if machine.models else ("almost", "A model is missing.")


def _lan_now(machine: MachineProfile) -> tuple[Verdict, str]:
    return (
        ("ready", f"Found: {_some(machine.servers)}.") if machine.servers else ("lacking", "No server was found here.")
    )


def _distributed_now(machine: MachineProfile) -> tuple[Verdict, str]:
    if machine.engines and machine.peers and machine.models:
        return "ready", "1 computer helps." if machine.peers == 1 else f"{machine.peers} computers help."
    if machine.engines or machine.peers:
        return "almost", "No other computer is named." if not machine.peers else "An engine or a model is missing."
    return "lacking", "Needs an engine and computers."


def _vendor_now(machine: MachineProfile) -> tuple[Verdict, str]:
    return _with_key(machine, machine.vendor_keys)


def _router_now(machine: MachineProfile) -> tuple[Verdict, str]:
    return _with_key(machine, machine.router_keys)


def _with_key(machine: MachineProfile, keys: Sequence[str]) -> tuple[Verdict, str]:
    if machine.is_online is False:
        return "lacking", "There is no network here."
    return ("ready", f"Key for {_some(keys)}.") if keys else ("lacking", "Needs a key.")


_VERDICTS: Final[dict[Category, Callable[[MachineProfile], tuple[Verdict, str]]]] = {
    "local_inprocess": _in_process_now,
    "local_spawned": _spawned_now,
    "lan_endpoint": _lan_now,
    "distributed": _distributed_now,
    "cloud_provider": _vendor_now,
    "llm_router": _router_now,
}


# --- the cells, in the order of COLUMNS

Cells = tuple[Cell, Cell, Cell, Cell, Cell]


def _in_process(machine: MachineProfile) -> Cells:
    managed = Cell("yes", "It comes with Hexalogue.") if machine.built_in else Cell("no", "No engine is inside.")
    network = Cell("no", "A model is here.") if machine.models else Cell("depends", "Once, to fetch a model.")
    return managed, _gpu(machine), network, Cell("no", "Nobody is asked."), Cell("no", "For this window only.")


def _spawned(machine: MachineProfile) -> Cells:
    said = f"{_some(machine.engines)} is installed." if machine.engines else "Installed and updated for you."
    if machine.engines and machine.models:
        network = Cell("no", "Engine and model are here.")
    else:
        missing = "a model" if machine.engines else "the engine" if machine.models else "engine and model"
        network = Cell("depends", f"Once, to fetch {missing}.")
    return Cell("yes", said), _gpu(machine), network, Cell("no", "It makes its own."), Cell("no", "This computer only.")


def _lan(machine: MachineProfile) -> Cells:
    network = (
        Cell("no", "The one found is on this computer.")
        if machine.servers
        else Cell("yes", "Unless it runs on this computer.")
    )
    gpu = Cell("depends", "On the computer it runs on.")
    return (
        Cell("no", "You start and stop it."),
        gpu,
        network,
        Cell("depends", "Usually not."),
        Cell("yes", "That is its purpose."),
    )


def _distributed(machine: MachineProfile) -> Cells:
    managed = Cell("depends", "The head is; workers are yours.")
    gpu = (
        Cell("yes", f"{machine.gpus[0]} helps.")
        if machine.gpus
        else Cell("depends", "None here; the others may have one.")
    )
    named = "1 computer is named." if machine.peers == 1 else f"{machine.peers} computers are named."
    network = Cell("yes", named if machine.peers else "To your other computers.")
    return managed, gpu, network, Cell("no", "So trust the network."), Cell("yes", "Several share one model.")


def _vendor(machine: MachineProfile) -> Cells:
    return _remote(machine, machine.vendor_keys, Cell("yes", "You have none yet."))


def _router(machine: MachineProfile) -> Cells:
    return _remote(machine, machine.router_keys, Cell("depends", "Usually; you have none yet."))


def _remote(machine: MachineProfile, keys: Sequence[str], without: Cell) -> Cells:
    key = Cell("yes", f"You have {len(keys)}.") if keys else without
    network = Cell("yes", "There is none here." if machine.is_online is False else "Your words leave.")
    return (
        Cell("no", "Nothing runs here."),
        Cell("no", "Theirs compute."),
        network,
        key,
        Cell("no", "No service of yours."),
    )


_CELLS: Final[dict[Category, Callable[[MachineProfile], Cells]]] = {
    "local_inprocess": _in_process,
    "local_spawned": _spawned,
    "lan_endpoint": _lan,
    "distributed": _distributed,
    "cloud_provider": _vendor,
    "llm_router": _router,
}

# A model of some billions of parameters, quantised, with its context.
_ROOMY_BYTES: Final = 12_000_000_000


def _gpu(machine: MachineProfile) -> Cell:
    if machine.gpus:
        return Cell("depends", f"{machine.gpus[0]} makes it fast.")
    if machine.memory_bytes >= _ROOMY_BYTES:
        return Cell("no", f"None here; {said_size(machine.memory_bytes)} of memory will do.")
    return Cell("no", "None here; small models will do.")


# --- words


def _some(names: Sequence[str]) -> str:
    """The first, and how many more."""
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
