"""Texts with placeholders: filled, with gaps named, and harmless whoever wrote them."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.base.errors import UserError
from netzdesk.model.terms import Wording
from netzdesk.office.easy_language import Level, findings
from netzdesk.store import Store, create_store
from netzdesk.work import templates
from netzdesk.work.templates import TEMPLATES, Template


@pytest.fixture
def store(tmp_path: Path):
    store = create_store(tmp_path / "Netz.netz")
    yield store
    store.close()


def test_a_placeholder_without_a_value_leaves_a_gap_and_is_named_once() -> None:
    filled = templates.fill("{{ a }} {{ b }} {{ b }} {% if c %}nie{% endif %}", {"a": "<x> & {{ y }}"})
    assert filled.text.strip() == "<x> & {{ y }}"
    assert filled.missing == ("b",)


@pytest.mark.parametrize(
    "text",
    ["{{ a", "{% if a %}", "{{ 9**9**9 }}", "{{ 'a' * 10**9 }}", "{% for x in y %}{% endfor %}", "x" * 60_000,
     "{{ ''.__class__.__mro__ }}", "{{ a() }}", "{% include 'x' %}"],
)  # fmt: skip
def test_a_text_that_cannot_or_must_not_be_filled_gets_a_sentence(text: str) -> None:
    with pytest.raises(UserError):
        templates.fill(text, {"a": "x"})


@given(st.text(max_size=200), st.text(max_size=50))
def test_any_text_is_filled_or_refused_with_a_sentence_and_values_stay_plain_text(
    text: str, value: str
) -> None:
    with suppress(UserError):
        templates.fill(text, {"a": value})
    assert templates.fill("{{ a }}", {"a": value}).text == value


@pytest.mark.parametrize("each", templates.TEMPLATES, ids=lambda each: each.key)
@pytest.mark.parametrize("variant", Wording)
def test_the_program_s_own_texts_use_only_the_placeholders_they_name(
    each: templates.Template, variant: Wording
) -> None:
    values = {name: f"<{name}>" for name, _meaning in each.placeholders}
    assert templates.fill(each.default(variant), values).missing == ()


def test_what_is_no_file_of_templates_is_refused_as_a_whole(store: Store, tmp_path: Path) -> None:
    bad = tmp_path / "x.netzvorlagen"
    for content in ("", "[]", '{"texts": [{"key": 1}]}', '{"format": "other", "texts": []}'):
        bad.write_text(content, "utf-8")
        with store.change("holen") as session, pytest.raises(UserError, match=r"x\.netzvorlagen"):
            templates.load_file(session, bad)
    assert store.steps() == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
def test_the_easy_texts_that_netzdesk_brings_along_have_no_findings(template: Template) -> None:
    text = re.sub(r"\{[{%].*?[}%]\}", lambda found: " " * len(found.group()), template.default(Wording.EASY))
    assert findings(text, Level.EASY) == []
