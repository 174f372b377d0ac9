"""Where the built program starts: the window, the command line, or the child that reads a foreign workbook."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support
from pathlib import Path


def tell_the_installer() -> None:
    """On Windows hold a mutex until this process ends: while it is there, nothing is replaced or taken away."""
    if sys.platform == "win32":
        import ctypes

        ctypes.WinDLL("kernel32").CreateMutexW(None, False, "Netzdesk")


def main() -> int | None:
    """Which of the three depends on the name it was started by and on the first argument."""
    from netzdesk.exchange import spreadsheet_child

    spreadsheet_child.serve_if_asked()
    if Path(sys.executable).stem.lower().endswith("-window"):
        from netzdesk.app import main as open_window

        tell_the_installer()
        return open_window()
    from netzdesk.cli import main as without_window

    return without_window()


if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
