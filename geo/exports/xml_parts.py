"""XML documents built element by element: texts made safe, the manifest inside, the same bytes every time."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping

from geo.errors import InputError
from geo.escaping import for_xml, line

MANIFEST_NAMESPACE = "urn:dateline:manifest"
"""The namespace of the element `manifest`, which holds the manifest's text in every XML file."""


def added(
    parent: ET.Element, tag: str, text: str | None = None, attributes: Mapping[str, str] | None = None
) -> ET.Element:
    """Return a new last child of the parent."""
    child = ET.SubElement(parent, tag, {name: for_xml(value) for name, value in (attributes or {}).items()})
    child.text = None if text is None else for_xml(text)
    return child


def add_manifest(parent: ET.Element, text: str) -> None:
    """Add the manifest's text as an element in its own namespace."""
    added(parent, "manifest", text, {"xmlns": MANIFEST_NAMESPACE})


def document(root: ET.Element) -> bytes:
    """Return the document in UTF-8, indented."""
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def manifest_in_xml(data: bytes) -> str:
    """Return the manifest's text in a document, "" when it holds none; InputError when it is no XML."""
    try:
        # Expat fetches nothing, and stops entities that grow.
        found = ET.fromstring(data).find(f".//{{{MANIFEST_NAMESPACE}}}manifest")
    except (ET.ParseError, ValueError) as error:
        raise InputError(f"This is no XML: {line(str(error))}") from error
    return "" if found is None else found.text or ""
