"""What a text looks like: mail address, phone number, PLZ, street, person, organisation. Judged by form alone.

Each test answers for one stripped text; ``share`` says which part of a column fits, so that one odd cell never decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from netzdesk.exchange.office_words import OFFICE_BEFORE

Evidence = Callable[[str], bool]
LONGEST = 400
"""Letters; longer texts are no numbers, names and addresses, and take too long to be looked through for them."""

_MAIL = re.compile(r"(?<![^\s@,;:<>()])[^\s@,;:<>()]++@[^\s@,;:<>()]+\.[^\s@,;:<>().]{2,}")
_AT = re.compile(r"(?<!\s)\s*[\[({]\s*(a|at|ät|aet|@)\s*[\])}]\s*", re.I)
_DOT = re.compile(r"(?<!\s)\s*[\[({]\s*(dot|punkt|\.)\s*[\])}]\s*", re.I)
_URL = re.compile(
    r"(https?:/?/?\S+|www\.\S+|[\w-]+(\.[\w-]+)*\.(de|at|ch|org|com|net|eu|info|berlin|hamburg|bayern|koeln|cologne|ruhr|nrw|saarland|wien|tirol|swiss"
    r"|social|club|team|online|jetzt|ngo|coop|schule|haus|help|care|community|foundation|example|app|dev|io|co|biz"
    r"|tv|me|li|lu|it|fr|nl|be|pl|dk|cz|uk|ie)\b)(/\S*)?",
    re.I,
)
_PHONE = re.compile(
    r"(?!0\.\d+$)[‘’'`´]?\(?(\+|0)?[\d\s()/\-–.+]{4,}(\s?(dw|app|ext|durchwahl)\.?\s?\d+)?[‘’'`´]?", re.I
)
_PHONE_START = re.compile(
    r"[‘’'`´]?\s?(tel\w*\.?:?\s*)?(\(?\+|\(?0|\(\d{3}\)\s?\d{3}|\d{3}[-.]\d{3}[-.]\d{4})", re.I
)
COUNTRY_BEFORE = r"(?:DE?|AT?|CH|FL|LU?|BE?|FR?|IT?)"
"""The country that may stand before a postcode: "D-14467", "L-7570", "I-39100"."""
_AREA_CODE = re.compile(r"(\(?0?\d{2,5}\)?|(\+|00)\d{1,3}([\s/-]*(\(0\))?\s?\d{1,5})?)[\s/-]*")
_POSTCODE = re.compile(rf"({COUNTRY_BEFORE}[\s-]{{1,3}})?\d{{4,5}}", re.I)
FOREIGN_POSTCODE = re.compile(
    r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{5}-\d{4}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}\s?[A-Z]{2}"
    r"|[A-Z]\d[\dW]\s?[A-Z\d]{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d",
    re.I,
)
"""How it is written in Britain, the United States, Poland, Czechia or Sweden, the Netherlands, Ireland, and Canada."""
_POSTCODE_PLACE = re.compile(rf"({COUNTRY_BEFORE}[\s-]{{1,3}})?\d{{4,5}},?\s+[^\W\d].*", re.I | re.S)
COUNTRY = re.compile(
    r"\b(deutschland|germany|österreich|austria|schweiz|switzerland|uk|united kingdom|england|scotland|wales|"
    r"northern ireland|ireland|usa|united states|canada)[\s.]*$",
    re.I,
)
AMERICAN = re.compile(
    r"[,\s]\s{0,9}((?!DE|AT|CH)[A-Z]{2})\.?,?\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)[\s.,]*$"
)
"""State and ZIP at the end of an address in the United States, province and code in Canada."""
BRITISH = re.compile(
    r"(?:^|[,\s])\s{0,9}([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s?[A-Z\d]{4})[\s.,]*$"
)
"""A British postcode or an Irish one there."""
ENGLISH_STREET = re.compile(
    r"\b(street|st|road|rd|avenue|ave|av|drive|dr|lane|ln|way|boulevard|blvd|court|ct|square|sq|place|pl|parkway|pkwy|"
    r"highway|hwy|terrace|close|crescent)\b\.?",
    re.I,
)
_STREET = re.compile(
    r".*(str\b|str\.|straße|strasse|weg\b|platz\b|allee\b|gasse\b|ring\b|damm\b|ufer\b|markt\b|chaussee\b|berg\b|hof\b"
    r"|graben\b|gürtel\b|steig\b|promenade\b|street\b|road\b|avenue\b|drive\b|lane\b|postfach\b)",
    re.I | re.S,
)
_HOUSE_NUMBER = re.compile(r"[^\W\d].*?[\s.]\d{1,4}\s?[a-z]?(\s?[/+–-]\s?\d{0,4}\s?[a-z]?){0,4}", re.I | re.S)
_DATE = re.compile(
    r"(\d{1,2}\.\s?(\d{1,2}\.|[a-zä]+)\s?\d{2,4}|\d{4}-\d\d?-\d\d?|\d{1,2}/\d{1,2}/\d{2,4})(\s.*)?", re.I
)
_MONTH = re.compile(r"(0?[1-9]|1[0-2])/(19|20)\d\d\b")
_NUMBER = re.compile(r"[<>~ca. ]*\d{1,3}([.\s]?\d{3})*([.,]\d+)?\s*(€|%|eur)?", re.I)
_NUMBERED = re.compile(
    r"(?:tel(?:efon)?|fon|fax|mobil|handy|phone)[.:]*\s*(?:nr\.?)?[\d\s()+/–.-]{5,40}"
    r"|(?:\d{1,2}\.\s?)?(?:jan|feb|m[äa]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])[a-zä]{0,7}\.?,?\s?(?:\d{1,2},\s)?\d{4}",
    re.I,
)
"""Numbers and days that have letters, too."""
YES = frozenset({"ja", "j", "yes", "y", "x", "1", "wahr", "true", "✓", "✔", "☑", "vorhanden"})
NO = frozenset({"nein", "n", "no", "0", "falsch", "false", "-", "–", "☐", "nicht vorhanden"})
NOTHING = frozenset(
    {"-", "–", "—", "--", "---", "/", "./.", "?", "k.a.", "k. a.", "k.a", "n/a", "n.a.", "n. a.", "null", "none",
     "nan", "(leer)", "#nv", "#n/a", "#wert!", "#value!", "#bezug!", "#ref!", "#name?", "#div/0!", "#null!",
     "n.n.", "n. n.", "nn", "keine", "keiner", "kein", "keine angabe", "keine angaben", "unbekannt", "entfällt",
     "nicht bekannt", "nicht angegeben", "nicht dokumentiert", "unknown", "not known", "not available",
     "not applicable"}
)  # fmt: skip
_LONGEST_NOTHING = max(map(len, NOTHING)) + 2
_SALUTATION = frozenset(
    {"herr", "frau", "hr.", "fr.", "hr", "fr", "herrn", "divers", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "firma",
     "familie", "fam.", "mx", "mx.", "herr dr.", "frau dr.", "herr prof.", "frau prof."}
)  # fmt: skip
_TITLE_WORD = re.compile(
    r"(prof\w*+|dr|pfr(?:in)?|pfarrer(?:in)?|pastor(?:in)?|diakon(?:in)?|dipl(?:-?\w+)*+|mag|med|phil|h\.?\s?c|ba|ma|b\.?\s?a|m\.?\s?a|b\.?\s?sc|m\.?\s?sc|ing|rer|nat|jur|theol|phd|llm|pd)\b\.?",
    re.I,
)
_PERSON_START = re.compile(
    r"((komm|kommissarisch)\.?\s+)?(herrn?|frau|hr\.?|fr\.?|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?)\s", re.I
)
_PERSON_WORD = re.compile(r"[^\W\d_a-zäöüß](?:[^\W\d_]|\?(?=[^\W\d_]))*(['’.-]\s?[^\W\d_]+)*\.?")
_PARTICLES = frozenset({
    "von", "van", "de", "der", "den", "zu", "zur", "vom", "del", "di", "da", "al", "el", "ter", "bin",
    "le", "la",
})  # fmt: skip
_ORGANISATION = re.compile(
    r"\b(e\.?\s?v\b|g?gmbh|mbh|gug|ug\b|ag\b|kg\b|gbr|ohg|eg\b|kör|aör|kdör|inc\b|ltd\b|llc\b|kdr\b|ngo\b|awo\b|drk\b|vhs\b|dgb\b|vdk\b"
    r"|asb\b|thw\b|sv\b|tsv\b|fc\b|sc\b|vfl\b|tv\b|tus\b|bsv\b|ksv\b|ev\.|kath\.|st\.|die\b|der\b|das\b|und\b|für\b|in\b|of\b|for\b|the\b)"
    r"|verein|verband|stiftung|schule|gymnasi|kita\b|kindergarten|kindertag|krippe|zentrum|center|centre|haus\b|häuser|heim\b|werk\b|dienst|amt\b"
    r"|ministeri|behörde|kirche|gemeinde|pfarr|club|klub|initiative|netzwerk|network|landkreis|bezirk|stadt\b|universit|hochschul|akademie"
    r"|caritas|diakoni|lebenshilfe|malteser|johanniter|kreuz|treff|biblioth|bücherei|museum|theater|kino|orchester|chor\b|gewerkschaft"
    r"|partei|fraktion|feuerwehr|jugend|bund\b|büro|stelle\b|beratung|institut|gesellschaft|genossenschaft|kreis\b|hilfe|forum|agentur"
    r"|klinik|krankenhaus|praxis|selbsthilfe|bündnis|rat\b|beirat|kammer|foundation|association|society|trust|council|school|church"
    r"|librar(y|ies)|food ?bank|pantry|soup kitchen|college|academy|nursery|hospice|hospital|charities|shelter"
    r"|fellowship|\bhub\b|project|group\b|community|alliance|partnership|coalition|agency|department|theatre|youth"
    r"|firma|projekt|service|werkstatt|werkstätten|familie\b|garten|freunde|sport|musik|kultur|bildung|sozial|engagement|ring\b",
    re.I,
)


def share(values: Iterable[str], fits: Evidence) -> float:
    """The part of the texts that fit, 0–1; 0 where there are none."""
    total = hits = 0
    for value in values:
        total += 1
        hits += fits(value)
    return hits / total if total else 0.0


def unmasked(text: str) -> str:
    """A text with mail addresses as they are written where nobody hides them: "info (at) verein.de"."""
    return _DOT.sub(".", _AT.sub("@", text)) if "(" in text or "[" in text or "{" in text else text


def is_mail(text: str) -> bool:
    """A cell that is, or starts with, a mail address."""
    return bool(_MAIL.match(unmasked(text).removeprefix("mailto:").lstrip("<")))


def has_mail(text: str) -> bool:
    """A cell with a mail address somewhere in it."""
    return bool(_MAIL.search(unmasked(text)))


def without_mails(text: str) -> str:
    """The text with every mail address taken out."""
    return _MAIL.sub(" ", text)


def is_url(text: str) -> bool:
    """An address in the web, with or without its scheme."""
    return "@" not in text and bool(_URL.match(text))


def is_phone(text: str) -> bool:
    """A phone number: mostly digits, at least five of them, no date and no time of day (0.375)."""
    if len(text) > LONGEST or sum(map(str.isdigit, text)) < 5 or _DATE.fullmatch(text):
        return False
    first = re.split(r"[,;\n]|\bu(?:nd|\.)\b|\boder\b", text.strip(), maxsplit=1)[0]
    first = re.sub(r"^[^\d+(‘’'`´]*(tel|fon|fax|mobil|handy)[\w.]*:?\s*", "", first.strip(), flags=re.I)
    first = re.sub(r"\s*\([^\d]*\)$", "", first)
    return 5 <= sum(map(str.isdigit, first)) <= 18 and bool(_PHONE.fullmatch(first.strip()))


def is_area_code(text: str) -> bool:
    """What is dialled before a number: "0331", "(030)", "+49 30", or 331 where a zero was lost."""
    return bool(_AREA_CODE.fullmatch(text))


def has_number(text: str) -> bool:
    """A text with digits enough for a phone number."""
    return bool(re.search(r"(?:\d[\s()/–-]{0,3}){5}", text))


def is_dialled(text: str) -> bool:
    """A phone number that shows it is one: it begins with + or 0 (an ID does not)."""
    return (
        is_phone(text)
        and not _MONTH.match(text)
        and bool(_PHONE_START.match(text))
        and sum(map(str.isdigit, text)) > 5
    )


def is_postcode(text: str) -> bool:
    """Four or five digits, perhaps behind D-, A- or CH-; or the way neighbours write it."""
    return bool(_POSTCODE.fullmatch(text) or FOREIGN_POSTCODE.fullmatch(text))


def is_postcode_place(text: str) -> bool:
    """Both in one text: "14467 Potsdam", "A-1010 Wien"."""
    return bool(_POSTCODE_PLACE.fullmatch(text)) and not ENGLISH_STREET.search(text)


def is_street(text: str) -> bool:
    """A street, mostly with a number; without PLZ."""
    return bool(_STREET.match(text) or _HOUSE_NUMBER.fullmatch(text)) and not has_mail(text)


def is_address(text: str) -> bool:
    """Street and PLZ in one text."""
    if len(text) > LONGEST:
        return False
    bare = COUNTRY.sub("", text).rstrip(" ,")
    if " " in bare.strip() and (AMERICAN.search(bare) or (len(bare) > 10 and BRITISH.search(bare))):
        return True
    return bool(
        re.search(r"[^\W\d][^,;\n]*[\s.]\d+.*[,;\n\s]+(\w{1,2}-)?\d{4,5}\s+[^\W\d]", text, re.S)
    ) or bool(re.match(r"\d{4,5}\s[^\W\d]+[^,;\n]*[,;\n].*\d", text, re.S))


def is_date(text: str) -> bool:
    """A day, written the German, the ISO or the American way."""
    return bool(_DATE.fullmatch(text))


def is_number(text: str) -> bool:
    """A count or an amount."""
    return bool(_NUMBER.fullmatch(text))


def is_yes_no(text: str) -> bool:
    """A word, mark or digit for yes or no."""
    word = text.strip("() ").lower()
    return word in YES or word in NO


def is_salutation(text: str) -> bool:
    """Herr, Frau and their kin."""
    return text.lower() in _SALUTATION


def is_title(text: str) -> bool:
    """Nothing but academic titles."""
    return len(text) <= LONGEST and bool(re.fullmatch(rf"({_TITLE_WORD.pattern}[\s.,-]*)+", text, re.I))


def is_organisation(text: str) -> bool:
    """A name with a legal form or a word that only organisations carry."""
    return bool(_ORGANISATION.search(text[:LONGEST]))


def is_person(text: str) -> bool:
    """A personal name: two to five capitalised words, or one behind Herr, Frau or a title."""
    if len(text) > LONGEST:
        return False
    office = OFFICE_BEFORE.match(text)
    text = text[office.end() :] if office else text
    called = _PERSON_START.match(text)
    rest = text[called.end() :] if called else text
    first = re.split(
        r"\s*(?:;|\n|/|\bund\b|&|,\s*(?=(?:Fr|Hr|Herr|Frau)\b|[^,:]{2,30}:\s))\s*", rest, maxsplit=1
    )[0]
    words = [word for word in re.split(r"[\s,]+", first) if word and not _TITLE_WORD.fullmatch(word)]
    words = [word for word in words if word.lower() not in _PARTICLES]
    if not words or len(words) > 5 or (len(words) == 1 and not called):
        return False
    return all(_PERSON_WORD.fullmatch(word) for word in words) and (
        bool(called) or not is_organisation(first)
    )


def is_called(text: str) -> bool:
    """A text that begins with Herr, Frau or a title."""
    return bool(_PERSON_START.match(text))


def is_no_name(text: str) -> bool:
    """A text that names nobody: a mail address, a number, a PLZ or a day, and nothing else."""
    if not any(map(str.isalpha, text)):
        return True
    if "@" in text:
        return " " not in text and is_mail(text)
    return text[-1].isdigit() and bool(_NUMBERED.fullmatch(text))


def is_nothing(text: str) -> bool:
    """What people write into a cell that they leave empty: "-", "k. A.", "N. N."."""
    short = len(text) <= _LONGEST_NOTHING
    return short and (text == "NA" or text.lower().strip("[]") in NOTHING)  # "Na" is a name


def is_data(text: str) -> bool:
    """A text that can only be content, never a heading."""
    return is_mail(text) or is_postcode_place(text) or is_date(text) or is_number(text) or is_dialled(text) or (
        is_url(text) and "." in text and " " not in text
    )  # fmt: skip
