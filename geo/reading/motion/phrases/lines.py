"""Which places are ways or waters that one goes along or over: a river, a canal, a road, a strait, a sea."""

from geo.gazetteer.place import Extent
from geo.reading.motion.units import Unit
from geo.reading.motion.words.tables import words


def is_line(unit: Unit) -> bool:
    """Return whether the place is a river, a canal, a road, or what is entered like one."""
    place = unit.mention.place if unit.mention else None
    return place is not None and (place.extent is Extent.LINE or place.feature.casefold() in words("water_feature"))
