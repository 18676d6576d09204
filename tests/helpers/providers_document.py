"""Writes docs/providers.md anew: `make providers`."""

from pathlib import Path

from hexalogue.catalog.document import current_document

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "providers.md"


def main() -> None:
    """Make the file what the rows say."""
    DOCUMENT.write_text(current_document(ROOT), "utf-8")


if __name__ == "__main__":
    main()
