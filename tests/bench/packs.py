"""Packs for many partners, written by a program of its own, so that its memory can be told apart."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from netzdesk.handouts.all import by_key
from netzdesk.handouts.many import write_many
from netzdesk.store import open_store
from netzdesk.work.listing import ListQuery, ids
from netzdesk.work.partner_list import PARTNERS
from tests.bench.windows import most_memory
from tests.bench.workshop import Workshop


def write_apart(workshop: Workshop, number: int) -> tuple[float, float]:
    """Seconds for each of so many packs, and the most megabytes that the program held."""
    command = [sys.executable, "-m", "tests.bench.packs", str(workshop.network(workshop.size)), str(number)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(told[0]), float(told[1]) / 1024


def main() -> None:
    """Write the packs of the first partners on board, and print seconds for each and kilobytes at most."""
    network, number = sys.argv[1:]
    store = open_store(Path(network))
    with store.look() as reader:
        chosen = ids(reader, PARTNERS, ListQuery(filters=(("status", "onboard"),)))[: int(number)]
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        write_many(store.read, by_key("onboarding-pack"), chosen, Path(folder), date(2026, 3, 1))
        print((time.perf_counter() - started) / len(chosen), most_memory())
    store.close()


if __name__ == "__main__":
    main()
