"""What a person may ask of an engine on this page."""

from enum import StrEnum


class Ask(StrEnum):
    """One act; each goes with the engine's id and one more word."""

    START = "start"
    CHOOSE = "choose"  # a model's reference
    STOP = "stop"  # a model
    INSTALL = "install"  # a version, empty for the tested one
    FASTEST = "fastest"  # a version, empty for the tested one
    FROM_FILE = "from_file"
    LOOK = "look"
    ROLL_BACK = "roll_back"
    PAUSE = "pause"  # a job
    RESUME = "resume"  # a job
    CANCEL = "cancel"  # a job
    FOLD = "fold"  # a part
    READ_LOG = "read_log"
    CLOSE_ERROR = "close_error"
