"""What the contents of a column add to its heading, or say where the heading says nothing."""

from __future__ import annotations

import re

from netzdesk.base.order import collapsed
from netzdesk.exchange import evidence as seen
from netzdesk.exchange.clean import clean
from netzdesk.exchange.clean_dates import day_of_text
from netzdesk.exchange.heading_spelling import spelled_out
from netzdesk.exchange.headings import fold_heading, heading_pattern
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.name_order import bears_first_name
from netzdesk.exchange.samples import Sample
from netzdesk.exchange.ticks import TICKED, ticked

_STATES = frozenset(
    {"baden-wurttemberg", "bayern", "berlin", "brandenburg", "bremen", "hamburg", "hessen", "mecklenburg-vorpommern",
     "niedersachsen", "nordrhein-westfalen", "rheinland-pfalz", "saarland", "sachsen", "sachsen-anhalt",
     "schleswig-holstein", "thuringen", "bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp", "sl", "sn",
     "st", "sh", "th", "wien", "niederosterreich", "oberosterreich", "salzburg", "tirol", "vorarlberg", "karnten",
     "steiermark", "burgenland"}
)  # fmt: skip
_SITE = re.compile(r"(?<![@\w.])(https?://|www\.)\S", re.I)
_NUMBER = re.compile(r"(?<![\w@.])[+(]?\d[\d\s()/–-]{4,}")
_KINDS = frozenset({"organisation", "organization", "person", "einzelperson", "privatperson", "individual"})
_CARRIER_KIND = re.compile(
    r"(offentlich|privat|frei|kommunal|stadtisch|staatlich|kirchlich|gemeinnutzig|konfessionell)\w*( trager(schaft)?)?"
    r"|(public|private|nonprofit)"
)
_KIND_OF = re.compile(
    r"organi|einricht|verein|schul|kita|trager|recht|legal|instit|establish|provider|facility|club|heim|charit|constit|"
    r"gattung|amenity|verband|gruppe|group|agency|wohn|versorg|betrieb|bibliothek|"
    r"librar|museum|church|hospital|shelter|nonprofit"
)
"""Headings that say what it is a kind of; a bare "Typ" must hold kinds of organisations."""
_KIND = re.compile(
    r"verein|\be\.? ?v\b|gmbh|stiftung|verband|schule|gymnas|kita|kinder|krippe|hort\b|heim|haus\b|zentrum|treff|amt\b|"
    r"behord|verwalt|kommun|kirche|gemeinde|unternehm|betrieb|firma|initiativ|gruppe|\w{3}kreis\b|netzwerk|genossen|gesellschaft|"
    r"korperschaft|einricht|dienst\b|stelle\b|trager|klinik|praxis|biblioth|museum|theater|universit|hochschul|kammer|"
    r"gewerkschaft|partei\b|\bngo\b|charit|non ?-?profit|public|compan|business|authorit|school|church|club|group|"
    r"associat|asbl|fondation|stichting|societ|trust|foundation|agency|librar|hospital|shelter|college|council|community|privat|offentlich|chor\b|werkstatt|cafe\b|lab\b|tafel|"
    r"food ?bank|pantry|team\b"
)
_SORT = re.compile(r"beziehung|relation|partner|kontakt|mitglied|^(typ|type|art)$")
"""Headings by which a list sorts its rows, where no kinds of organisations stand below them."""
_MEETING = heading_pattern(r"treffpunkt|venue|meeting|vereins(heim|lokal)|statte$")
"""Where people meet, which is told by a name as often as by an address."""
_LINE = re.compile(r"(zeile|line)\W*\d\W*$", re.I)
"""One of the lines that make an address on a letter."""
_NUMBERS = {
    **dict.fromkeys(("contribution", "parent", "partner_type", "umbrella", "tags", "place"), 0.5),
    **dict.fromkeys(("description", "notes"), 0.8),
}
"""From which share of numbers on a column is none of these: what members pay, and numbers that stand for words."""
_STREET = re.compile(r"[^\d]{2,}(stra(ß|ss)e|str\.|weg|platz|allee|gasse|damm)", re.I)
_KEEPER = re.compile(r"zustandig|verantwortlich|betreu|bearbeiter|besitzer|owner")
"""Headings that may mean who keeps the list: the same person in each row."""
_FEW = 4
_SHORT = 12
"""Rows; in a list that is no longer, words come again less often."""
_CODES = re.compile(r"\d{1,4}([|,;]\s?\d{1,4})+")
_OWN_PAGE = re.compile(r"linkedin\.com/in/|xing\.com/profile/", re.I)
"""Pages on which people show themselves, not their organisations."""
_LONGEST_DAY = 20
"""Letters; a day with more behind it is an entry of a diary."""
_LONG = 80
"""Letters on average of texts that can only describe somebody."""
_WORDY = frozenset({
    "description", "notes", "tags", "target_groups", "life_domains", "name", "partner_type", "parent",
    "contribution", "person_name", "country", "umbrella", "function",
})  # fmt: skip


def meant_by_contents(key: str, heading: str, sample: Sample, confidence: float) -> str | None:
    """The field really meant by a known heading, given what the column holds; None where the contents forbid it."""
    if not sample.filled:
        return key
    if _forbidden(key, heading, sample) and not (key in TICKED and ticked(key, heading)):
        is_sort = key == "partner_type" and _SORT.search(fold_heading(heading)) and _are_words(sample)
        return "tags" if is_sort else None
    is_line = key == "address_extra" and _LINE.search(heading)
    if is_line or key in {"address", "street", "house_number", "place", "postcode"}:
        return _place_field(key, heading, sample)
    if key in {"contact", "person_name"}:
        return _contact_field(key, sample)
    if key == "academic_title":
        return _title_field(heading, sample)
    is_region = key == "district" and "region" in heading.lower() and sample.share(_is_state) > 0.6
    return "state" if is_region else _other_field(key, sample, confidence)


def _forbidden(key: str, heading: str, sample: Sample) -> bool:
    """Whether what stands below a heading cannot be what it promises.

    Yes and no are no words (but see ``ticks``), and a status that is none of ours is another kind of status.
    """
    words = spelled_out(fold_heading(heading))
    numbers = sample.share(_is_code)
    if key in {"status", "influence", "stance", "kind"}:
        return sample.share(lambda text: clean(key, text).value is not None) < 0.3
    is_asked = key in _WORDY or (key == "external_id" and len(sample.filled) > _FEW)
    if numbers > _NUMBERS.get(key, 1) or (is_asked and sample.share(seen.is_yes_no) > 0.9):
        return True
    if key == "partner_type":
        return not _KIND_OF.search(words) and sample.share(_is_kind) < 0.3
    if key == "address" and _MEETING.search(words):
        return sample.share(lambda text: seen.is_address(text) or _surely_street(text)) < 0.5
    if key in _WORDY and sample.share(lambda text: len(text) < _LONGEST_DAY and seen.is_date(text)) > 0.6:
        return True
    is_keeper = key == "person_name" and bool(_KEEPER.search(words))
    return is_keeper and len(sample.filled) > _FEW and len(set(sample.filled)) == 1


def _are_words(sample: Sample) -> bool:
    """A few short words that come again and again, as those by which a list sorts its rows."""
    most = 0.8 if _FEW < len(sample.filled) <= _SHORT else 0.6
    return sample.variety() < most and sample.length() < 30 and sample.share(_has_word) > 0.9


def _is_code(text: str) -> bool:
    """A number, or several that stand for words: "2|3"."""
    return seen.is_number(text) or bool(_CODES.fullmatch(text))


def _has_word(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{3}", text)) and not seen.is_yes_no(text)


def _place_field(key: str, heading: str, sample: Sample) -> str:
    """Street, PLZ and place may share a column, whatever its heading promises; lines of a letter hold names, too."""
    if _LINE.search(heading) and sample.share(seen.is_street) < 0.5:
        names = (("person_name", seen.is_called), ("name", seen.is_organisation))
        for field, fits in names:
            if sample.share(fits) > 0.5:
                return field
    if sample.share(seen.is_mail) > 0.5:
        return "email"
    if key == "postcode" and sample.share(seen.is_postcode) > 0.5:
        return key
    if sample.share(seen.is_address) >= 0.3:
        return "address"
    if sample.share(seen.is_postcode_place) >= 0.5:
        return "postcode_place"
    fits = seen.is_street if key == "address" else _surely_street
    return "street" if key not in {"street", "postcode"} and sample.share(fits) >= 0.5 else key


def _other_field(key: str, sample: Sample, confidence: float) -> str | None:
    """Fields whose headings have several meanings."""
    if (
        key in {"parent", "partner_type"}
        and sample.variety() < (0.2 if key == "parent" else 1)
        and sample.share(lambda text: bool(_CARRIER_KIND.fullmatch(collapsed(text)))) > 0.6
    ):
        return "sector"
    for named, (fits, needed, meant) in _MEANT.items():
        if key in named and sample.share(fits) > needed:
            return meant
    if key == "external_id" and confidence < 1 and len(sample.filled) > 2 and len(set(sample.filled)) == 1:
        return None  # the number of those who keep the list
    if key == "name" and sample.share(seen.is_number) > 0.6:
        return "external_id" if confidence == 1 and sample.variety() > 0.9 else None
    if key == "status_since" and sample.share(lambda text: day_of_text(text) is not None) < 0.3:
        return None
    return key


def _contact_field(key: str, sample: Sample) -> str | None:
    """A column "Kontakt" or "Leitung" holds persons, mail addresses, numbers, or all of them."""
    person = key == "person_name"
    mixed = not person and sample.share(seen.has_mail) >= 0.2 and sample.share(seen.is_phone) >= 0.2
    for way, fits in (("email", seen.is_mail), ("phone", seen.is_phone), ("website", seen.is_url)):
        if not mixed and sample.share(fits) > 0.7:
            return f"person_{way}" if person and way != "website" else way
    if sample.share(seen.is_number) > 0.7 or sample.share(seen.is_date) > 0.5:
        return None
    if person and sample.share(lambda text: seen.has_mail(text) or seen.is_phone(text)) > 0.5:
        return "contact"
    if not person and sample.share(lambda text: seen.is_person(text) and not _is_way(text)) > 0.5:
        return "person_name"
    return key


def _more_than_one_way(text: str) -> bool:
    """A cell that holds a mail address and a site or a number, or a number and that of a fax."""
    rest = seen.without_mails(text)  # digits inside an address are no number
    ways = (rest != text, bool(_SITE.search(rest)), bool(_NUMBER.search(rest)))
    return sum(ways) > 1 or (ways[2] and bool(re.search(r"\d\D*\bfax\b", text, re.I)))


def _title_field(heading: str, sample: Sample) -> str:
    """A column "Titel" holds Dr., Frau, or the title of what is offered."""
    if sample.share(seen.is_salutation) > 0.5:
        return "salutation"
    if sample.share(_is_surely_person) > 0.5:
        return "person_name"
    if sample.share(seen.is_organisation) >= 0.3 and sample.variety() > 0.6:
        return "name"
    titles = sample.share(lambda text: seen.is_title(text) or seen.is_salutation(text))
    if titles > 0.5 or "akad" in heading.lower():
        return "academic_title"
    of_person = known_field(heading, exactly=True) is None
    return "name" if sample.variety() > 0.6 and sample.length() > 8 and not of_person else "function"


def _is_surely_person(text: str) -> bool:
    """A name of the form of a person's with a common first name in it."""
    return seen.is_person(text) and bears_first_name(text)


def _is_kind(text: str) -> bool:
    """The name of a kind of organisation, or of people who stand for themselves."""
    return bool(_KIND.search(collapsed(text))) or collapsed(text) in _KINDS


def _is_state(text: str) -> bool:
    return collapsed(text) in _STATES


_MEANT: dict[frozenset[str], tuple[seen.Evidence, float, str]] = {
    frozenset({"partner_type"}): (lambda text: collapsed(text) in _KINDS, 0.8, "kind"),
    frozenset({"country"}): (_is_state, 0.6, "state"),
    frozenset({"address_extra", "salutation"}): (seen.is_title, 0.6, "academic_title"),
    frozenset({"description", "notes"}): (seen.is_url, 0.6, "website"),
    frozenset({"name"}): (seen.is_address, 0.6, "address"),
    frozenset({"name", "parent"}): (seen.has_mail, 0.6, "contact"),
    frozenset({"target_groups", "tags"}): (
        _is_surely_person,
        0.5,
        "person_name",
    ),
    frozenset({"email", "phone"}): (_more_than_one_way, 0.2, "contact"),
    frozenset({"website"}): (lambda text: bool(_OWN_PAGE.search(text)), 0.5, "person_note"),
    frozenset({"function"}): (lambda text: clean("stance", text).value is not None, 0.7, "stance"),
}
"""Fields by heading -> what more than a share of the cells must look like to mean another field."""


def field_by_contents(sample: Sample, untitled: bool = True, nameless: bool = False) -> str | None:
    """What a column holds if its heading does not help or it has none; only forms that leave no doubt count."""
    if not sample.filled:
        return None
    head = sample.filled[:30]  # most columns are told by their first texts
    for key, fits, needed in (
        ("email", seen.is_mail, 0.6),
        ("website", seen.is_url, 0.6),
        ("postcode_place", seen.is_postcode_place, 0.7),
        ("address", seen.is_address, 0.6),
        ("phone", seen.is_dialled, 0.7),
        ("contact", _is_way, 0.7),
        ("salutation", seen.is_salutation, 0.8),
        ("academic_title", seen.is_title, 0.9),
    ):
        if seen.share(head, fits) >= needed / 2 and sample.share(fits) >= needed:
            several = key in {"email", "phone"} and sample.share(_more_than_one_way) > 0.2
            return "contact" if several else key
    if untitled and _are_people(sample):
        return "person_name"
    if untitled and (sample.share(_surely_street) >= 0.6 or sample.share(_only_a_street) >= 0.9):
        return "street"
    return "description" if nameless and sample.length() > _LONG and sample.variety() > 0.8 else None


def _are_people(sample: Sample) -> bool:
    """Different names with common first names: not who keeps the list, the same in each row."""
    different = len(set(sample.filled)) > 1
    return different and sample.share(seen.is_person) >= 0.8 and sample.share(bears_first_name) >= 0.5


def _only_a_street(text: str) -> bool:
    """A street whose number stands elsewhere."""
    return bool(_STREET.fullmatch(text))


def _is_way(text: str) -> bool:
    return seen.has_mail(text) or seen.is_dialled(text)


def holds_ways(sample: Sample) -> bool:
    """Whether most cells hold a mail address or a number, whatever stands beside it."""
    return sample.share(lambda text: seen.has_mail(text) or seen.has_number(text)) >= 0.7


def _surely_street(text: str) -> bool:
    return (
        seen.is_street(text)
        and bool(re.search(r"\d", text))
        and len(text) < 60
        and bool(re.search(r"str|weg|platz|allee|gasse|ring|damm|markt", text, re.I))
    )
