"""One document for many records: a file each, all of them or none."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from netzdesk.base.errors import Cancelled
from netzdesk.handouts.all import by_key
from netzdesk.handouts.many import record_packs, write_many
from netzdesk.model import OnboardingPack
from netzdesk.office.story import Story
from netzdesk.store import Store, create_store, reader_of
from netzdesk.work.listing import ListQuery, ids
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.partners import create_partner
from tests.handouts.conftest import TODAY
from tests.office.structure import read

LETTER, PACK = by_key("thank-you-letter"), by_key("onboarding-pack")


def partners(store: Store) -> list[str]:
    with store.read() as session:
        return ids(reader_of(session), PARTNERS, ListQuery())


def test_each_record_has_a_file_of_its_own_and_progress_is_told(network: Store, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    chosen = partners(network)[:4]

    written = write_many(
        network.read, PACK, chosen, tmp_path / "neu", TODAY, progress=lambda *step: told.append(step)
    )

    assert sorted(written) == sorted((tmp_path / "neu").iterdir())
    assert len(written) == 4
    assert told == [(number, 4) for number in range(5)]
    assert all(read(path).title.startswith(path.stem) for path in written)


def test_partners_of_the_same_name_do_not_take_each_others_file(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        chosen = [create_partner(session, name).id for name in ("Verein", "verein", "Ver/ein?")]
    written = write_many(store.read, LETTER, chosen, tmp_path / "out", TODAY)
    store.close()

    assert len({path.name.casefold() for path in written}) == 3
    assert all(path.exists() for path in written)


@pytest.mark.parametrize("reason", [Cancelled, OSError])
def test_what_is_broken_off_leaves_the_folder_as_it_was(
    network: Store, tmp_path: Path, reason: type[BaseException]
) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise reason

    (tmp_path / "Brief.pdf").write_text("da")
    with pytest.raises(reason):
        write_many(network.read, LETTER, partners(network)[:4], tmp_path, TODAY, progress=stop)

    assert [path.name for path in tmp_path.iterdir()] == ["Brief.pdf"]


def test_only_one_document_at_a_time_is_held_in_memory(network: Store, tmp_path: Path) -> None:
    held: list[int] = []

    def count_stories(_done: int, _total: int) -> None:
        gc.collect()
        held.append(sum(isinstance(each, Story) for each in gc.get_objects()))

    before = sum(isinstance(each, Story) for each in gc.get_objects())
    write_many(network.read, LETTER, partners(network)[:6], tmp_path, TODAY, progress=count_stories)

    assert max(held) <= before + 1
    assert len(held) == 7


def test_packs_that_were_handed_over_are_kept_in_one_step(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        chosen = [create_partner(session, name).id for name in ("A", "B")]
    with store.change("Mappen übergeben") as session:
        record_packs(session, chosen, TODAY, variant="large")

    with store.read() as session:
        kept = session.scalars(select(OnboardingPack)).all()
        assert {each.partner_id for each in kept} == set(chosen)
        assert {(each.variant, each.sections.split(",")[0]) for each in kept} == {("large", "cover")}
    store.undo()
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(OnboardingPack)) == 0
    store.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk here that is always full")
def test_a_full_disk_is_an_error_and_not_the_end_of_the_program() -> None:
    """In a program of its own: where qpdf writes the file itself, it ends whoever called it."""
    code = (
        "import errno, pikepdf; from pathlib import Path; from netzdesk.office.streams import save\n"
        "pdf = pikepdf.new(); pdf.add_blank_page()\n"
        "pdf.Root.StructTreeRoot = pikepdf.Dictionary(ParentTreeNextKey=0)\n"
        "pdf.Root.Much = pikepdf.Stream(pdf, __import__('os').urandom(100_000))\n"
        "try: save(pdf, Path('/dev/full'))\n"
        "except OSError as error: print(errno.errorcode[error.errno])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "ENOSPC"), done.stderr
