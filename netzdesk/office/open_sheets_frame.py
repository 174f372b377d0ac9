"""The parts of an OpenDocument spreadsheet around its rows (ODF 1.3, part 3)."""

from __future__ import annotations

from netzdesk.office.sheet_paper import CHARACTER, MARGIN, NARROWEST, WIDEST

PAGES = ("A4", "Notes")
"""Papers of the tables: lists lie, notes stand."""
MIME = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("table", "table"), ("text", "text"), ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"), ("meta", "meta"),
    )
)  # fmt: skip
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
META = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document-meta {_SPACES} '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta>'
    "<meta:generator>Netzdesk</meta:generator><dc:title>{title}</dc:title>"
    "<dc:creator>{author}</dc:creator><dc:language>{language}</dc:language></office:meta></office:document-meta>"
)
_PAGES = "".join(
    f'<style:page-layout style:name="pl{name}"><style:page-layout-properties fo:page-width="{width}mm"'
    f' fo:page-height="{height}mm" fo:margin="{MARGIN}mm" style:print-orientation="{orientation}"'
    ' style:scale-to-X="1" style:scale-to-Y="0"/>'
    '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="3mm"/>'
    '</style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm"'
    ' fo:margin-top="3mm"/></style:footer-style></style:page-layout>'
    for name, width, height, orientation in (
        ("A4", 297, 210, "landscape"), ("Notes", 210, 297, "portrait")
    )
)  # fmt: skip
_MASTERS = "".join(
    f'<style:master-page style:name="{name}" style:page-layout-name="pl{name}">'
    "<style:header><style:region-left><text:p>{title}</text:p></style:region-left></style:header>"
    "<style:footer><style:region-left><text:p><text:date/></text:p></style:region-left>"
    "<style:region-right><text:p>{pages}</text:p></style:region-right></style:footer></style:master-page>"
    for name in PAGES
)
STYLES = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document-styles {_SPACES} office:version="1.3">'
    '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="{language}"'
    ' fo:country="{country}"/></style:default-style></office:styles>'
    f"<office:automatic-styles>{_PAGES}</office:automatic-styles>"
    f"<office:master-styles>{_MASTERS}</office:master-styles></office:document-styles>"
)
_DAY = (
    '<number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/>'
    '<number:text>.</number:text><number:year number:style="long"/>'
)
_TIME = (
    '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>'
    '<number:minutes number:style="long"/>'
)
_WIDTHS = "".join(
    f'<style:style style:name="w{width}" style:family="table-column">'
    f'<style:table-column-properties style:column-width="{width * CHARACTER:.1f}mm"/></style:style>'
    for width in range(NARROWEST, WIDEST + 1)
)
_TABLES = "".join(
    f'<style:style style:name="t{name}" style:family="table" style:master-page-name="{name}">'
    '<style:table-properties table:display="true"/></style:style>'
    for name in PAGES
)
HIGHEST = 60
"""Lines of the highest row there is."""
_HEIGHTS = "".join(
    f'<style:style style:name="row{lines}" style:family="table-row"><style:table-row-properties'
    f' style:row-height="{lines * 4.6:.1f}mm" style:use-optimal-row-height="false"/></style:style>'
    for lines in range(2, HIGHEST + 1)
)
_APART = 'style:vertical-align="top" fo:padding-left="0.9mm" fo:padding-right="0.9mm"'
"""A number at the right of its column does not stand against the words of the next one."""
_TOP = f"<style:table-cell-properties {_APART}/>"
_WRAP = f'<style:table-cell-properties fo:wrap-option="wrap" {_APART}/>'
_DATED = f'{_TOP}<style:paragraph-properties fo:text-align="start"/>'
_HEAD = _WRAP.replace("/>", ' fo:background-color="#dfe5ec" fo:border-bottom="1.5pt solid #3c4a5a"/>')
CONTENT_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} office:version="1.3">
<office:automatic-styles>
<number:date-style style:name="d">{_DAY}</number:date-style>
<number:date-style style:name="m">{_DAY}{_TIME}</number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="d">{_DATED}</style:style>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="m">{_DATED}</style:style>
<style:style style:name="plain" style:family="table-cell">{_TOP}</style:style>
<style:style style:name="head" style:family="table-cell">{_HEAD}
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="label" style:family="table-cell">{_WRAP}
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="wrapped" style:family="table-cell">{_WRAP}</style:style>
<style:style style:name="row" style:family="table-row">
<style:table-row-properties style:use-optimal-row-height="true"/></style:style>{_HEIGHTS}{_WIDTHS}{_TABLES}
</office:automatic-styles><office:body><office:spreadsheet>"""
