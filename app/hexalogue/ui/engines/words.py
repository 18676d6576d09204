"""The words of the Engines page."""

from hexalogue.domain.engines import EngineState, Origin
from hexalogue.ui.language import source

TITLE = source("Engines")
SUBTITLE = source(
    "Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without."
)
ABSENT = source("Not installed")
IDLE = source("Installed, not running")
BROKEN = source("Could not be looked at")
BUSY = source("Being installed")
CHANGING = source("Being changed")
NOT_DONE = source("Could not be installed")
LOOKING = source("Looking for engines on this computer…")
LOOKING_NEWER = source("Looking for a newer version…")
NOTHING_NEWER = source("There is nothing newer.")
NO_MODELS = source("No model for it on this computer yet. Download one on the Models page.")
NO_SPEECH = source("No speech model on this computer yet. It is downloaded with the first recording.")
NO_TIMELINE = source("Nothing has happened yet since Hexalogue was started.")
NO_LOG = source("It has written nothing yet.")
NO_HISTORY = source("Nothing was installed from here yet.")
WORKS_ALONE = source("No graphics card that engines could use was found. Everything runs on the processor.")

STATES: dict[EngineState, str] = {
    EngineState.STOPPED: source("Stopped"),
    EngineState.STARTING: source("Starting"),
    EngineState.LOADING: source("Loading the model"),
    EngineState.READY: source("Ready"),
    EngineState.DEGRADED: source("Runs, with limits"),
    EngineState.CRASHED: source("Crashed"),
    EngineState.STOPPING: source("Stopping"),
}
COLOURS: dict[EngineState, str] = {
    EngineState.STOPPED: "faint",
    EngineState.STARTING: "accent",
    EngineState.LOADING: "accent",
    EngineState.READY: "local",
    EngineState.DEGRADED: "warning",
    EngineState.CRASHED: "danger",
    EngineState.STOPPING: "muted",
}
ORIGINS: dict[Origin, str] = {
    Origin.DOWNLOADED: source("Downloaded by Hexalogue"),
    Origin.FILE: source("Installed from a file"),
    Origin.PATH: source("Found at {path}; Hexalogue never alters it"),
    Origin.PACKAGE: source("From a Python package at {path}; Hexalogue never alters it"),
}
PROOFS: dict[str, str] = {
    "version": source("it starts"),
    "help": source("it names its options"),
    "devices": source("it finds its devices"),
    "token": source("it answers"),
}
MEANWHILE = {
    "chat": source("Meanwhile the engine inside Hexalogue answers."),
    "speech": source("Meanwhile a provider that takes recordings can write them down."),
}

MACHINES_TITLE = source("Several machines")
MACHINES_TEXT = source(
    "A model that is too large for this computer can be spread over several. On each of the others a small program of "
    "llama.cpp waits for its part: the RPC worker, called ggml-rpc-server."
)
NO_PEERS = source(
    "No other machine is named yet. Start the worker there, of the same version, then type its address above."
)
ADDRESS_HINT = source("Address, as in 192.168.1.20:50052")
NAME_HINT = source("Name (optional)")
