"""What a picture is, told inside its file for who cannot see it: in XMP, in an SVG's first elements, in a PDF's tags.

Matplotlib writes none of this. It draws a PDF without structure, so that the whole page becomes one figure with its
alternative text; its words can be searched and copied, and are read out as that text and not one by one.
"""

import io
import re

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from geo.escaping import for_html, plain

LANGUAGE = "en"
_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">'
    "<dc:title>{title}</dc:title><Iptc4xmpCore:AltTextAccessibility>{alt}</Iptc4xmpCore:AltTextAccessibility>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)
_DEFAULT = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
_SVG_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)


def xmp(title: str, alt: str) -> str:
    """Return the title and the alternative text as XMP; IPTC's property for it is the one that agencies read."""
    return _XMP.format(title=_DEFAULT.format(for_html(title)), alt=_DEFAULT.format(for_html(alt)))


def described_svg(svg: str, title: str, alt: str) -> str:
    """Return the SVG as one image with a title and a description, which come first in it."""
    head, start, rest = svg.partition("<svg ")
    named = f'<title id="title">{for_html(title)}</title>\n <desc id="desc">{for_html(alt)}</desc>'
    without = _SVG_TITLE.sub("", rest, count=1)
    attributes, end, body = without.partition(">")
    return f'{head}{start}role="img" aria-labelledby="title desc" lang="{LANGUAGE}" {attributes}{end}\n {named}{body}'


def tagged_pdf(data: bytes, title: str, alt: str) -> bytes:
    """Return the PDF with its page tagged as one figure with an alternative text, in English, its title shown."""
    writer, out = PdfWriter(clone_from=PdfReader(io.BytesIO(data))), io.BytesIO()
    page = writer.pages[0]
    contents = page[NameObject("/Contents")]
    parts = [_stream(writer, b"/Figure <</MCID 0>> BDC\n"), contents.indirect_reference, _stream(writer, b"\nEMC")]
    page[NameObject("/Contents")] = ArrayObject(parts)
    page[NameObject("/StructParents")] = NumberObject(0)
    page[NameObject("/Tabs")] = NameObject("/S")
    root = writer.root_object
    root[NameObject("/StructTreeRoot")] = _structure(writer, page.indirect_reference, plain(alt))
    root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})
    root[NameObject("/Lang")] = TextStringObject(LANGUAGE)
    shows_title = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shows_title
    facts = {"/Title": plain(title), "/Subject": plain(alt), "/Creator": "Dateline", "/Producer": "Dateline"}
    writer.metadata = facts
    writer.write(out)
    return out.getvalue()


def _stream(writer: PdfWriter, data: bytes) -> IndirectObject:
    made = StreamObject()
    made.set_data(data)
    return writer._add_object(made)


def _structure(writer: PdfWriter, page: IndirectObject | None, alt: str) -> IndirectObject:
    """The tree of tags: a document with one figure."""
    tree, document, figure = DictionaryObject(), DictionaryObject(), DictionaryObject()
    at_tree, at_document, at_figure = (writer._add_object(each) for each in (tree, document, figure))
    figure.update(_element("/Figure", at_document, NumberObject(0)))
    figure[NameObject("/Pg")] = page
    figure[NameObject("/Alt")] = TextStringObject(alt)
    document.update(_element("/Document", at_tree, ArrayObject([at_figure])))
    by_page = DictionaryObject({NameObject("/Nums"): ArrayObject([NumberObject(0), ArrayObject([at_figure])])})
    tree.update(
        {
            NameObject("/Type"): NameObject("/StructTreeRoot"),
            NameObject("/K"): ArrayObject([at_document]),
            NameObject("/ParentTree"): writer._add_object(by_page),
            NameObject("/ParentTreeNextKey"): NumberObject(1),
        }
    )
    return at_tree


def _element(kind: str, parent: IndirectObject, kids: NumberObject | ArrayObject) -> dict[NameObject, object]:
    return {
        NameObject("/Type"): NameObject("/StructElem"),
        NameObject("/S"): NameObject(kind),
        NameObject("/P"): parent,
        NameObject("/K"): kids,
    }
