"""handout and pack: every document as PDF, and what is said when one is not possible."""

from __future__ import annotations

import errno
from pathlib import Path

import docx
import pikepdf
import pypdfium2
import pytest

from netzdesk.handouts import HANDOUTS
from netzdesk.store import create_store
from tests.cli.conftest import Netzdesk
from tests.office.checks import faults
from tests.office.structure import read


def words(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf)
    finally:
        pdf.close()


def test_list_names_every_handout(netzdesk: Netzdesk, network: Path) -> None:
    listed = netzdesk("handout", network, "--list", "--json").data["handouts"]

    assert [each["name"] for each in listed] == [each.key for each in HANDOUTS]
    assert all(each["title"] for each in listed)


def test_all_writes_each_handout_once(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    said = netzdesk("handout", network, "--all", tmp_path / "all", "--json")

    assert said.code == 0
    assert said.data["left_out"] == []
    assert [each["name"] for each in said.data["written"]] == [each.key for each in HANDOUTS]
    assert {path.stem for path in (tmp_path / "all").iterdir()} == {each.key for each in HANDOUTS}
    assert all(each["pages"] > 0 for each in said.data["written"])


def test_all_leaves_out_what_an_empty_network_has_nothing_for(netzdesk: Netzdesk, tmp_path: Path) -> None:
    create_store(tmp_path / "empty.netz").close()
    said = netzdesk("handout", tmp_path / "empty.netz", "--all", tmp_path / "all", "--json")

    assert said.code == 0
    assert {each["name"] for each in said.data["written"]} == {
        each.key for each in HANDOUTS if not each.about
    }
    assert len(said.data["left_out"]) == len([each for each in HANDOUTS if each.about])


def test_a_handout_is_about_the_record_that_was_named(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    said = netzdesk("handout", network, "group-sheet", out, "--for", "ag einsamkeit", "--json")

    assert said.code == 0
    assert "AG Einsamkeit" in words(out)
    again = netzdesk("handout", network, "group-sheet", out, "--for", said.data["for"], "--json")
    assert again.data == said.data


def test_variant_and_language_change_the_paper(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    pages = {}
    for variant, language in (("standard", "de"), ("large", "de"), ("plain", "en")):
        out = tmp_path / f"{variant}.pdf"
        said = netzdesk(
            "handout", network, "person-list", out, "--variant", variant, "--lang", language, "--json"
        )
        pages[variant] = said.data["pages"]
        with pikepdf.open(out) as pdf:
            assert str(pdf.Root.Lang)[:2] == language

    assert pages["large"] > pages["standard"]


def is_grey(path: Path) -> bool:
    pdf = pypdfium2.PdfDocument(path)
    picture = pdf[0].render(scale=1).to_pil().convert("RGB")
    pdf.close()
    return all(red == green == blue for _count, (red, green, blue) in picture.getcolors(1 << 24))


def test_plain_paper_needs_no_colour(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    for variant in ("standard", "plain"):
        netzdesk("handout", network, "partner-list", tmp_path / f"{variant}.pdf", "--variant", variant)

    assert is_grey(tmp_path / "plain.pdf")
    assert not is_grey(tmp_path / "standard.pdf")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2), (("person-list",), 2), (("group-sheet", "x.pdf"), 2), (("no-such", "x.pdf"), 1),
        (("group-sheet", "x.pdf", "--for", "Xylophon"), 1), (("person-list", "/no/such/folder/x.pdf"), 1),
        (("person-list", "x.pdf", "--variant", "rosa"), 2), (("person-list", "x.pdf", "--lang", "fr"), 2),
    ],
)  # fmt: skip
def test_what_cannot_be_printed_is_said(
    netzdesk: Netzdesk, network: Path, arguments: tuple[str, ...], code: int
) -> None:
    said = netzdesk("handout", network, *arguments)

    assert (said.code, said.out) == (code, "")
    assert said.err.strip()


def test_a_folder_that_cannot_be_made_is_a_sentence(netzdesk: Netzdesk, network: Path) -> None:
    said = netzdesk("handout", network, "--all", network / "below-a-file")

    assert said.code == 1
    assert "Den Ordner für „below-a-file“ gibt es nicht" in said.err


def test_a_folder_that_takes_no_file_ends_all_handouts_at_once(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    (tmp_path / "da").mkdir()
    said = netzdesk("handout", network, "--all", tmp_path / "voll" / "ganz")
    kept = netzdesk("handout", network, "--all", tmp_path / "da")

    assert (said.code, said.out) == (1, "")
    assert "passt nicht mehr auf den Datenträger" in said.err
    assert not (tmp_path / "voll").exists(), "no empty folders are left"
    assert kept.code == 1
    assert list((tmp_path / "da").iterdir()) == []


def test_letters_can_be_had_for_word_and_nothing_else(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"
    said = netzdesk("handout", network, "thank-you-letter", out, "--for", "Kino am Brunnen")
    other = netzdesk("handout", network, "person-list", out)

    assert said.code == 0
    assert "Sina Feldkamp" in "\n".join(each.text for each in docx.Document(str(out)).paragraphs)
    assert (other.code, other.out) == (1, "")


def test_a_pack_in_easy_words_says_the_same_in_others(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    told = {}
    for wording in ("standard", "easy"):
        netzdesk("pack", network, "Turnverein", tmp_path / f"{wording}.pdf", "--draft", "--wording", wording)
        told[wording] = words(tmp_path / f"{wording}.pdf")

    assert told["standard"] != told["easy"]
    assert all("Turnverein Erlangen-West" in each for each in told.values())


@pytest.mark.parametrize(
    ("name", "about"), [("thank-you-letter", "Turnverein"), ("invitations", "Stadtteilcafé")]
)
def test_a_letter_in_easy_words_says_the_same_in_others(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, name: str, about: str
) -> None:
    told = {}
    for wording in ("standard", "easy"):
        out = tmp_path / f"{wording}.pdf"
        said = netzdesk("handout", network, name, out, "--for", about, "--wording", wording)
        assert said.code == 0, said.err
        told[wording] = words(out)

    assert told["standard"] != told["easy"]
    assert all("Guten Tag" in each for each in told.values())


def test_pack_is_written_and_kept_as_handed_over(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    said = netzdesk("pack", network, "Turnverein", out, "--json")

    assert said.code == 0
    assert said.data["partner"]["name"] == "Turnverein Erlangen-West e. V."
    assert {"mission", "chronicle", "structure", "goals", "contacts"} <= set(said.data["sections"])
    assert "Turnverein Erlangen-West" in words(out)
    labels = [step["label"] for step in netzdesk("history", network, "--json").data["steps"]]
    assert labels == ["Mappe übergeben: Turnverein Erlangen-West e. V.", "Beispielnetz"]


def test_packs_for_all_on_board_are_written_and_kept_as_one_step(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    said = netzdesk("pack", network, "--all", tmp_path / "packs", "--json")

    assert said.code == 0
    assert len(said.data["written"]) == 23
    assert {path.name for path in (tmp_path / "packs").iterdir()} == set(said.data["written"])
    labels = [step["label"] for step in netzdesk("history", network, "--json").data["steps"]]
    assert labels == ["23 Mappen übergeben", "Beispielnetz"]


@pytest.mark.parametrize("arguments", [(), ("Turnverein",)])
def test_a_pack_needs_a_partner_and_a_place(
    netzdesk: Netzdesk, network: Path, arguments: tuple[str, ...]
) -> None:
    assert netzdesk("pack", network, *arguments).code == 2


def test_a_draft_of_a_pack_changes_nothing(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    said = netzdesk("pack", network, "Turnverein", tmp_path / "pack.pdf", "--draft")

    assert said.code == 0
    assert len(netzdesk("history", network, "--json").data["steps"]) == 1


def test_a_partner_who_could_be_several_is_asked_back(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    said = netzdesk("pack", network, "Stadtteilhaus", tmp_path / "pack.pdf")

    assert (said.code, said.out) == (1, "")
    assert "nicht eindeutig" in said.err
    assert "Stadtteilhaus Büchenbach" in said.err
    assert not (tmp_path / "pack.pdf").exists()
    assert len(netzdesk("history", network, "--json").data["steps"]) == 1


def test_a_whole_name_wins_over_longer_ones(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    said = netzdesk("pack", network, "stadt erlangen", tmp_path / "pack.pdf", "--json")

    assert said.data["partner"]["name"] == "Stadt Erlangen"


def test_a_pack_that_cannot_be_written_is_not_handed_over(netzdesk: Netzdesk, network: Path) -> None:
    said = netzdesk("pack", network, "Turnverein", "/no/such/folder/pack.pdf")

    assert said.code == 1
    assert len(netzdesk("history", network, "--json").data["steps"]) == 1


def test_a_directory_is_printed_as_a_booklet_that_reads_as_before(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    plain, folded = tmp_path / "seiten.pdf", tmp_path / "heft.pdf"
    assert netzdesk("handout", network, "partner-directory", plain).code == 0
    assert netzdesk("handout", network, "partner-directory", folded, "--booklet").code == 0

    assert faults(folded) == []
    assert read(folded).text == read(plain).text
    assert read(folded).pages == -(-read(plain).pages // 4) * 2


@pytest.mark.parametrize(
    "words",
    [
        ["pack", "FILE", "Volkshochschule Erlangen", "--draft", "OUT"],
        ["pack", "FILE", "--draft", "--lang", "en", "Volkshochschule Erlangen", "OUT"],
        ["pack", "--draft", "FILE", "Volkshochschule Erlangen", "OUT"],
        ["handout", "FILE", "group-sheet", "--for", "AG Einsamkeit", "OUT"],
    ],
)
def test_options_stand_where_one_likes(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, words: list[str]
) -> None:
    out = tmp_path / "aus.pdf"
    places = {"FILE": network, "OUT": out}

    said = netzdesk(*(places.get(word, word) for word in words))

    assert said.code == 0, said.err
    assert out.read_bytes().startswith(b"%PDF")
