"""Collects the texts of the program into ``resources/i18n/*.ts`` and compiles them to ``*.qm``.

``translations.py``            bring both up to date; new texts are "unfinished" until someone translates them
``translations.py --missing``  print what is unfinished as JSON: [[context, source, note, [forms]], …]
``translations.py --fill FILE``  take such a list with the forms filled in (two for texts with %n, else one)
``translations.py --check``    tell what is stale, unfinished, or does not fit its source; 1 if anything is

German is the language of the source; its own file holds only what depends on a number.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from texts import Mistake, Text, as_plain_calls, find

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = {"en": (), "de": ("-pluralonly",)}
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|%L\d")
MNEMONIC = re.compile(r"&(?!&)(\w)")


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, silently unless it fails."""
    program = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts")) or f"pyside6-{name}"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")


def scan() -> tuple[list[Text], list[Mistake]]:
    """The texts of the whole program and the calls that cannot be translated."""
    found = [
        entry
        for path in sorted((ROOT / "netzdesk").rglob("*.py"))
        if path.parent != ROOT / "netzdesk" / "ui" / "forms"
        for entry in find(path, path.relative_to(ROOT).as_posix())
    ]
    return [entry for entry in found if isinstance(entry, Text)], [e for e in found if isinstance(e, Mistake)]


def collect(texts: list[Text], language: str, target: Path) -> None:
    """Merge the texts of program and forms into a ``.ts`` file, keeping what is translated already."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text(as_plain_calls(texts), "utf-8")
        forms = [str(form) for form in sorted((ROOT / "forms").glob("*.ui"))]
        options = (
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "de",
            "-target-language",
            language,
        )
        tool("lupdate", *options, *LANGUAGES[language], str(listed), *forms, "-ts", str(target))
    text = target.read_text("utf-8").replace("\r\n", "\n")
    target.write_text(text, "utf-8", newline="\n")


def release(source: Path, target: Path) -> None:
    """Compile a ``.ts`` file to what the program loads; unfinished texts are left out and stay German."""
    tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every entry of a ``.ts`` file with its context."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def forms_of(message: ET.Element) -> list[str]:
    """The translations of an entry: one, or one for each number form."""
    translation = message.find("translation")
    if translation is None:
        return []
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def complaints(path: Path) -> Iterator[str]:
    """What is not translated, or translated so that it does not fit its source."""
    for context, message in messages(path):
        source = message.findtext("source") or ""
        where = f"{path.name}: {context}: {source!r}"
        translation = message.find("translation")
        if translation is None or translation.get("type") or not all(forms_of(message)):
            yield f"{where} is not translated"
            continue
        for form in forms_of(message):
            wanted, given = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
            if wanted != given and not (message.get("numerus") and given == [p for p in wanted if p != "%n"]):
                yield f"{where} has {wanted}, but {form!r} has {given}"
            if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)):
                yield f"{where}: only one of source and {form!r} has a key to press (&)"
            if (source[-1:] in ":…" and form[-1:] != source[-1:]) or source[:1].isspace() != form[
                :1
            ].isspace():
                yield f"{where} and {form!r} begin or end differently"


def seen_together(widget: ET.Element) -> list[list[str]]:
    """The texts of a widget and all inside; pages that take turns (tabs, stacks) make several lists."""
    own = [text.text or "" for text in widget.findall("./property/string")]
    children = list(inner_widgets(widget))
    if widget.get("class") in {"QTabWidget", "QStackedWidget"}:
        titles = [text.text or "" for child in children for text in child.findall("./attribute/string")]
        return [own + titles + texts for child in children for texts in seen_together(child)] or [own]
    lists = [own]
    for child in children:
        lists = [before + texts for before in lists for texts in seen_together(child)]
    return lists


def inner_widgets(element: ET.Element) -> Iterator[ET.Element]:
    """The nearest widgets inside an element, through layouts and their items."""
    for child in element:
        if child.tag == "widget":
            yield child
        else:
            yield from inner_widgets(child)


def clashes() -> Iterator[str]:
    """Keys (&) that two widgets of one form share while both can be seen, in either language."""
    english = {
        (context, message.findtext("source")): forms_of(message)[0]
        for context, message in messages(I18N / "netzdesk_en.ts")
    }
    for form in sorted((ROOT / "forms").glob("*.ui")):
        tree = ET.parse(form).getroot()
        name = tree.findtext("class") or ""
        found = set()
        for texts in seen_together(tree):
            for language, shown in (
                ("de", texts),
                ("en", [english.get((name, text)) or "" for text in texts]),
            ):
                keys = [key.upper() for text in shown for key in MNEMONIC.findall(text)]
                found |= {(language, key) for key in keys if keys.count(key) > 1}
        for language, key in sorted(found):
            yield f"{form.name} ({language}): Alt+{key} belongs to more than one widget"


def stale(texts: list[Text]) -> Iterator[str]:
    """Files that would change if they were made anew."""
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept, compiled = I18N / f"netzdesk_{language}.ts", I18N / f"netzdesk_{language}.qm"
            anew = Path(folder) / kept.name
            if kept.is_file():
                shutil.copy(kept, anew)
            collect(texts, language, anew)
            release(anew, anew.with_suffix(".qm"))
            for old, new in ((kept, anew), (compiled, anew.with_suffix(".qm"))):
                if not old.is_file() or old.read_bytes() != new.read_bytes():
                    yield f"{old.relative_to(ROOT)} is stale: run packaging/translations.py"


def missing(path: Path) -> list[list[object]]:
    """The unfinished entries of a ``.ts`` file, for a translator without Qt Linguist."""
    return [
        [context, message.findtext("source"), message.findtext("comment") or "", forms_of(message)]
        for context, message in messages(path)
        if (translation := message.find("translation")) is not None and translation.get("type")
    ]


def fill(path: Path, entries: list[list[object]]) -> None:
    """Write translations into a ``.ts`` file; entries it does not know are left alone."""
    given = {(context, source, note): forms for context, source, note, forms in entries}
    tree = ET.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            if key not in given or translation is None or not all(given[key]):
                continue
            translation.attrib.pop("type", None)
            if message.get("numerus"):
                for element, form in zip(translation.findall("numerusform"), given[key], strict=True):
                    element.text = form
            else:
                (translation.text,) = given[key]
    tree.write(path, "utf-8", xml_declaration=True)


def main(arguments: list[str]) -> int:
    """Do what the head of this file says."""
    texts, mistakes = scan()
    if arguments[:1] == ["--missing"]:
        found = {language: missing(I18N / f"netzdesk_{language}.ts") for language in LANGUAGES}
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    if arguments[:1] == ["--check"]:
        problems = [f"{mistake.place}: {mistake.reason}" for mistake in mistakes] + list(stale(texts))
        for language in LANGUAGES:
            path = I18N / f"netzdesk_{language}.ts"
            problems += complaints(path) if path.is_file() else []
        problems += clashes() if (I18N / "netzdesk_en.ts").is_file() else []
        print("\n".join(problems))
        return 1 if problems else 0
    if arguments[:1] == ["--fill"]:
        for language, entries in json.loads(Path(arguments[1]).read_text("utf-8")).items():
            fill(I18N / f"netzdesk_{language}.ts", entries)
    for language in LANGUAGES:
        collect(texts, language, I18N / f"netzdesk_{language}.ts")
        release(I18N / f"netzdesk_{language}.ts", I18N / f"netzdesk_{language}.qm")
    for mistake in mistakes:
        print(f"{mistake.place}: {mistake.reason}")
    left = {language: len(missing(I18N / f"netzdesk_{language}.ts")) for language in LANGUAGES}
    print(f"{len(texts)} texts in the source; not translated: {left}")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
