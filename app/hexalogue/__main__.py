"""`hexalogue` and `python -m hexalogue`: a command runs headless, none opens the window."""

import sys

WORKER_FLAG = "--inference-worker"
TRAMPOLINE_FLAG = "--engine-trampoline"
GUARD_FLAG = "--engine-guard"


def main() -> int:
    """Choose the door. Each imports only what it needs: the command line no Qt, the window no command."""
    if sys.argv[1:] == [WORKER_FLAG]:  # how a packaged application starts its own worker child
        from hexalogue.adapters.inprocess.worker import main as work

        return work()
    if sys.argv[1:2] == [TRAMPOLINE_FLAG]:  # how a packaged application becomes an engine that is tied to it
        from hexalogue.engines.trampoline import main as become

        return become(sys.argv[2:])
    if sys.argv[1:2] == [GUARD_FLAG]:  # and what watches over that engine where the system does not
        from hexalogue.engines.guard import main as guard

        return guard(sys.argv[2:])
    if not sys.argv[1:]:  # a double click: nothing to parse
        from hexalogue.boot.start import start_window

        return start_window()
    from hexalogue.cli.parser import parser

    arguments = parser().parse_args()
    if arguments.command:
        from hexalogue.boot.headless import run_command

        return run_command(arguments)
    from hexalogue.boot.start import start_window

    return start_window(arguments.page, safe_mode=arguments.safe_mode)


if __name__ == "__main__":
    sys.exit(main())
