"""Make ``resources/letters/letter.docx``, the letter that Word and LibreOffice go on with (DIN 5008, form B).

Run it when the layout of letters changes; the file is committed.
"""

from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

TARGET = Path(__file__).parent.parent / "resources" / "letters" / "letter.docx"


def line(document, text, *, size=11.0, bold=False, before=0.0, after=0.0, grey=False, right=False):
    """One paragraph with its spacing in points."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    if grey:
        run.font.color.rgb = RGBColor(0x55, 0x55, 0x55)
    return paragraph


def main() -> None:
    """Write the template."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin, section.bottom_margin = Mm(27), Mm(25)
    section.header_distance = section.footer_distance = Mm(12)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Atkinson Hyperlegible Next", Pt(11)
    normal.paragraph_format.line_spacing = 1.25
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "de-DE")
    normal.element.get_or_add_rPr().append(language)
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    header.add_run("{{ sender }}").bold = True
    section.footer.paragraphs[0].add_run("{{ footer }}").font.size = Pt(8.5)

    line(document, "{%p for letter in letters %}")
    line(document, "{%p if loop.first %}")
    line(document, "{{ sender_line }}", size=8, grey=True, after=6)
    line(document, "{%p else %}")
    line(document, "{{ sender_line }}", size=8, grey=True, after=6).paragraph_format.page_break_before = True
    line(document, "{%p endif %}")
    line(document, "{%p for to in letter.to %}")
    line(document, "{{ to }}")
    line(document, "{%p endfor %}")
    line(document, "{{ letter.date }}", right=True, before=48, after=18)
    subject = document.add_paragraph("{{ letter.subject }}", style="Heading 1")
    subject.paragraph_format.space_after = Pt(12)
    subject.runs[0].font.size, subject.runs[0].font.color.rgb = Pt(12), RGBColor(0, 0, 0)
    line(document, "{%p for paragraph in letter.paragraphs %}")
    line(document, "{{ paragraph }}", after=8)
    line(document, "{%p endfor %}")
    line(document, "{%p endfor %}")
    document.core_properties.title, document.core_properties.author = "{{ title }}", "Netzdesk"
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    document.save(TARGET)


if __name__ == "__main__":
    main()
