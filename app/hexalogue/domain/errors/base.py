"""The root of the tree: what every error carries, and what a button beside it may do."""

from enum import StrEnum

from hexalogue.domain.ids import ProviderId


class Remedy(StrEnum):
    """What a button beside the error may do."""

    RETRY = "retry"
    PICK_MODEL = "pick_model"
    DOWNLOAD_AGAIN = "download_again"
    FREE_MEMORY = "free_memory"
    FREE_DISK = "free_disk"
    CHECK_NETWORK = "check_network"
    OPEN_SETTINGS = "open_settings"
    RUN_DOCTOR = "run_doctor"
    UPDATE_APP = "update_app"
    REPORT = "report"
    OPEN_KEYS = "open_keys"
    PICK_PROVIDER = "pick_provider"
    CORRECT_ADDRESS = "correct_address"
    ALLOW_CLASS = "allow_class"
    INSTALL_ENGINE = "install_engine"
    ACCEPT_TERMS = "accept_terms"
    OPEN_FOLDER = "open_folder"


class AppError(Exception):
    """Something a person can be told. Only leaves are raised.

    message: the cause, one sentence.   fix: what to do, one sentence.   detail: redacted technical text for logs
    and reports, may be empty.   retry_after_s: seconds, or None.
    """

    remedies: tuple[Remedy, ...] = (Remedy.RETRY,)
    # Whether another provider may do better: what routing asks before it goes on (DESIGN, decision 5).
    may_fall_back: bool = False

    def __init__(
        self,
        message: str,
        *,
        fix: str,
        provider: ProviderId | None = None,
        detail: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.provider = provider
        self.detail = detail
        self.retry_after_s = retry_after_s

    @property
    def kind(self) -> str:
        """The class name, as `ask --json` prints it."""
        return type(self).__name__
