"""The filter by report: it hides within the file what only reports that are switched off tell."""

from geo.escaping import for_html
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_key
from geo.maps.scene import Source

HOW = "Hiding a report hides what only it tells. Times, order and distances stay as all reports together gave them."
WITHOUT = "Scripts do not run here: everything is shown, and reports cannot be switched off."


def html(case: Case) -> str:
    """Return a check box a report, and room for how much is hidden; without a script, what that means."""
    shown = [source for source in case.scene.sources if source.shown]
    boxes = "".join(map(_box, shown))
    return (
        '<div id="filter" role="group" aria-label="Filter by report">'
        f"<fieldset><legend>Reports</legend>{boxes}</fieldset>"
        '<p role="status" class="second" id="hidden"></p><button type="button" id="show-all">Show all</button>'
        f'<p class="note">{HOW}</p></div><p class="second screen-only unscripted">{WITHOUT}</p>{_left_out(case)}'
    )


def _box(source: Source) -> str:
    return (
        f'<label><input type="checkbox" value="{source.letter}" autocomplete="off" checked>{letter_key(source)}'
        f"<span>{for_html(source.name)}</span></label>"
    )


def _left_out(case: Case) -> str:
    """What the view left out when the file was made."""
    letters = [source.letter for source in case.scene.sources if not source.shown]
    if not letters:
        return ""
    reports = "report" if len(letters) == 1 else "reports"
    return f'<p class="second">Switched off when this file was made: {reports} {", ".join(letters)}.</p>'
