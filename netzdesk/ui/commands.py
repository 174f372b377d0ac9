"""What the commands of the window do, one method for each; dialogs are loaded when they are first opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.store import Step

if TYPE_CHECKING:
    from netzdesk.ui.record_tab import RecordTab
    from netzdesk.ui.window import Window


class Commands:
    """The names of the methods are the keys of ``ui.actions``."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._desk = window.desk

    # -- Datei

    def new_network(self) -> None:
        """Lead to the page on which a network is made, or the sample opened."""
        self._window.another_file.emit(None)

    def open_file(self) -> None:
        """Ask for a network file and put it on the desk."""
        from netzdesk.ui.files import choose_file

        choose_file(
            self._window,
            translate("Window", "Netzwerk öffnen"),
            [translate("Window", "Netzdesk-Dateien (*.netz)")],
            self._window.another_file.emit,
            self._desk.store.path.parent,
        )

    def import_list(self, path: Path | None = None) -> None:
        """Read in a list that exists; ``path`` where it is known already."""
        from netzdesk.ui.dialogs.import_list import open_import

        self._window.leave_field()
        open_import(self._desk, self._window, path, self._window.show_imported)

    def export_list(self) -> None:
        """Write what the list shows to a workbook."""
        from netzdesk.ui.dialogs.export import open_export

        self._window.leave_field()
        view = self._listed().view()
        chosen = tuple(view.selected())
        open_export(self._desk, self._window, view.kind.listing, view.query, view.columns(), chosen)

    def onboarding_pack(self) -> None:
        """Make the pack for the partner that is shown."""
        self._window.leave_field()
        tab = self._window.record_tab()
        shown = tab.current() if tab else None
        if not shown or shown[0] != "partner":
            raise UserError(translate("Window", "Wählen Sie zuerst aus, wer die Mappe bekommen soll."))
        self.pack_for(shown[1])

    def pack_for(self, partner_id: str) -> None:
        """Make the pack for this partner."""
        from netzdesk.ui.dialogs.pack import open_pack

        open_pack(self._desk, self._window, partner_id).place_wanted.connect(self.lead_to)

    def lead_to(self, kind: str, key: str) -> None:
        """Show the place where something can be put right: a record, "list" and "list/view", or "network"."""
        if kind == "network":
            self.network_profile()
        elif kind == "list":
            self._window.show_list(*key.split("/"))
        else:
            self._window.go_to(kind, key)

    def print_list(self) -> None:
        """Offer what can be printed about the list and the record that is shown."""
        from netzdesk.ui.printables import print_menu

        window = self._window
        window.leave_field()
        menu = print_menu(self._desk, window, window.record_tab(), self.lead_to)
        menu.popup(window.toolbar.below(window.actions_by_key["print_list"]))

    def settings(self) -> None:
        """Choose language, colours and type size."""
        from netzdesk.ui.dialogs.settings import open_settings

        dialog = open_settings(self._desk, self._window)
        dialog.look_wanted.connect(self._window.look_wanted)
        dialog.language_wanted.connect(self._window.language_wanted)

    def close(self) -> None:
        """Close the window; everything is stored."""
        self._window.close()

    # -- Bearbeiten

    def undo(self) -> None:
        """Take the last step back and say which it was."""
        self._window.leave_field()
        self._tell(self._desk.undo(), translate("Window", "Rückgängig gemacht: {step}"))

    def redo(self) -> None:
        """Make the step again that was undone last."""
        self._window.leave_field()
        self._tell(self._desk.redo(), translate("Window", "Wiederholt: {step}"))

    def _tell(self, step: Step | None, sentence: str) -> None:
        if step:
            self._window.status.say(sentence.format(step=step.label))

    def new_record(self) -> None:
        """Go to where a name makes a new record."""
        self._listed().begin_new()

    def delete_records(self) -> None:
        """Put what is chosen in the list into the trash."""
        tab = self._window.record_tab()
        if tab:
            tab.view().delete_selected()

    def find_in_list(self) -> None:
        """Go to the search field of the list."""
        self._listed().focus_search()

    def find_everything(self) -> None:
        """Open the search over all records and commands, what can be done with the record that is shown first."""
        from netzdesk.ui.actions import by_use
        from netzdesk.ui.command_palette import open_palette

        window = self._window
        tab = window.record_tab()
        deeds = tab.detail.deeds() if tab else []
        open_palette(self._desk, window, [*deeds, *by_use(window.actions_by_key)], window.go_to)

    # -- Ansicht

    def tab_today(self) -> None:
        """Show what is on today."""
        self._window.visit("today")

    def tab_partners(self) -> None:
        """Show the partners, also where the tab lists persons or follow-ups."""
        self._window.visit("partners")
        tab = self._window.record_tab()
        if tab and tab.kind().record_kind != "partner":
            tab.choose("partners")
            tab.take_focus()

    def tab_groups(self) -> None:
        """Show the working groups."""
        self._window.visit("groups")

    def tab_events(self) -> None:
        """Show the events."""
        self._window.visit("events")

    def tab_steering(self) -> None:
        """Show the steering group."""
        self._window.visit("steering")

    def persons(self) -> None:
        """List the people."""
        self._window.show_list("persons")

    def follow_ups(self) -> None:
        """List the follow-ups."""
        self._window.show_list("follow_ups")

    def choose_columns(self) -> None:
        """Choose the columns of the list."""
        self._listed().view().choose_columns()

    def next_pane(self) -> None:
        """Move to the next pane of the tab."""
        self._window.pages.tab().next_pane(1)

    def previous_pane(self) -> None:
        """Move to the pane before."""
        self._window.pages.tab().next_pane(-1)

    def larger(self) -> None:
        """One step more of type size."""
        self._window.look_wanted.emit(None, 1)

    def smaller(self) -> None:
        """One step less of type size."""
        self._window.look_wanted.emit(None, -1)

    def normal_size(self) -> None:
        """Type at 100 %."""
        self._window.look_wanted.emit(None, 0)

    # -- Netzwerk, Hilfe

    def network_profile(self) -> None:
        """Show and edit who we are."""
        from netzdesk.ui.dialogs.network import open_network

        open_network(self._desk, self._window)

    def catalogues(self) -> None:
        """Edit sectors, life domains, target groups and the like."""
        from netzdesk.ui.dialogs.catalogues import open_catalogues

        open_catalogues(self._desk, self._window)

    def templates(self) -> None:
        """Edit the wording of letters and packs."""
        from netzdesk.ui.dialogs.templates import open_templates

        open_templates(self._desk, self._window)

    def duplicates(self) -> None:
        """Find and merge what is there twice."""
        from netzdesk.ui.dialogs.duplicates import open_duplicates

        open_duplicates(self._desk, self._window)

    def manual(self) -> None:
        """Open the manual that comes with the program."""
        from netzdesk.ui.dialogs.help import open_help

        open_help(self._desk, self._window)

    def about(self) -> None:
        """Tell what this program is and what it is made of."""
        from netzdesk.ui.dialogs.about import open_about

        open_about(self._desk, self._window)

    def _listed(self) -> RecordTab:
        """The tab with records that is shown; from *Heute*, that of the partners."""
        tab = self._window.record_tab()
        if tab is None:
            self._window.show_tab("partners")
            tab = self._window.record_tab()
        assert tab
        return tab
