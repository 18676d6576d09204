"""The words of the Doctor page."""

from hexalogue.domain.health import Verdict

TITLE = "Doctor"
SUBTITLE = (
    "Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers."
)
CHECK = "Check this computer"
CHECK_AGAIN = "Check again"
STOP = "Stop"
SAVE = "Save report"
COPY = "Copy report"
COPIED = "Copied"
REPORT_HELP = "The report names no keys, no person and no home folder."
REPORT_NAME = "hexalogue-report.txt"
REPORT_PATTERN = "Text (*.txt)"
NOTHING_YET = "Nothing was checked yet."
NOTHING_YET_MORE = (
    "It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried."
)
LOOKING = "Looking at {at}"
STOPPED = "Stopped before the end."
ALL_WELL = "Everything is in order."
TO_MEND = "To mend"
IN_ORDER = "In order"
VERDICTS = {
    Verdict.OK: "In order",
    Verdict.INFO: "To know",
    Verdict.WARNING: "Warning",
    Verdict.ERROR: "Problem",
}
# What the doctor looks at, as the end of “Looking at …”.
PARTS = (
    "this computer",
    "its parts",
    "the folders",
    "what is kept",
    "keys and providers",
    "the models",
    "the built-in engine",
    "the engines",
    "the network",
)
