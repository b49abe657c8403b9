"""A journey and its scene in, the distance and time diagram out: who was where when, and what rides that leaves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from geo.coords import path_length_km
from geo.dates import Interval
from geo.escaping import line
from geo.journey.arithmetic import hours, kilometres, sum_in_words, verdict, window_h
from geo.journey.records import Basis, Branch, Journey, Leg, Plausibility, Standing, Stop
from geo.journey.speeds import SpeedLimit, speed_limit
from geo.maps.marks import Told, told_of
from geo.maps.rides import At, Clock, Detour, Diagram, Ride, Shortfall, Slope, Station
from geo.maps.riding_axes import clocks, span, top_km
from geo.maps.riding_words import alternative, missing_words
from geo.maps.scene import Look, Mark, Paint, Scene, TimeRow
from geo.maps.ways import RAILWAY

_BY = {True: "by rail", False: "partly in a straight line"}
