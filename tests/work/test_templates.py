"""Texts with placeholders: filled, with gaps named, and harmless whoever wrote them."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.base.errors import UserError
from netzdesk.base.text import LANGUAGES, language
from netzdesk.model.terms import Wording
from netzdesk.office.easy_language import Level, findings
from netzdesk.work import templates
from netzdesk.work.templates import TEMPLATES, Template


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
    values = {placeholder.key: f"<{placeholder.key}>" for placeholder in each.placeholders}
    for code in LANGUAGES:
        with language(code):
            text = each.default(variant)
        filled = templates.fill(text, values)
        assert filled.missing == ()
        assert re.search(r"[{}\[\]]", filled.text) is None
        assert templates.unknown(text, each.placeholders) == []


@pytest.mark.parametrize("name", ["Telefon", "telefon", "phone", "Phone"])
def test_a_placeholder_has_a_german_and_an_english_name_and_a_gap_one_key(name: str) -> None:
    text = f"Ruf an: {{{{ {name} }}}}"
    assert templates.fill(text, {"phone": "0911 1"}).text == "Ruf an: 0911 1"
    assert templates.fill(text, {}).missing == ("phone",)


def test_what_stands_in_square_brackets_is_left_out_where_a_value_in_it_is_missing() -> None:
    text = "Hallo. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }} oder {{ Telefon }}] [wie getippt]"
    assert templates.fill(text, {"phone": "1"}).text == "Hallo. Telefon: 1. [wie getippt]"
    assert templates.fill(text, {}) == templates.Filled("Hallo. [wie getippt]", ())
    assert templates.fill(text, {"phone": "[1]", "mail": "a"}).text == (
        "Hallo. Telefon: [1]. E-Mail: a oder [1] [wie getippt]"
    )


def test_texts_in_the_older_way_of_writing_still_work() -> None:
    text = "{% if phone %}Telefon {{ phone }}{% else %}Kein Telefon{% endif %}"
    assert templates.fill(text, {"phone": "1"}).text == "Telefon 1"
    assert templates.fill(text.replace("phone", "Telefon"), {}).text == "Kein Telefon"


def test_a_slip_of_the_pen_in_a_placeholder_is_found() -> None:
    placeholders = templates.template("welcome_letter").placeholders
    assert templates.unknown("{{ Patner }} {{ partner }} {{ Anrede }}", placeholders) == ["Patner"]


def test_a_slip_of_the_pen_is_found_where_it_stands_with_what_may_be_meant() -> None:
    placeholders = templates.template("welcome_letter").placeholders
    text = "😀 {{ Patner }}, {{ Anrede }} und {{ hausmeister }}"
    found = [
        (text[each.start : each.end], each.proposal) for each in templates.strays(text, placeholders, "de")
    ]
    assert found == [("{{ Patner }}", "{{ Partner }}"), ("{{ hausmeister }}", "")]


def test_an_event_that_costs_something_leaves_no_gap_in_its_invitation() -> None:
    each = templates.template("invitation")
    values = {placeholder.key: "x" for placeholder in each.placeholders if placeholder.key != "free"}
    for wording in Wording:
        assert templates.fill(each.default(wording), values).missing == ()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
def test_the_easy_texts_that_netzdesk_brings_along_have_no_findings(template: Template) -> None:
    text = re.sub(r"\{[{%].*?[}%]\}", lambda found: " " * len(found.group()), template.default(Wording.EASY))
    assert findings(text, Level.EASY) == []
