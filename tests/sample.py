"""The restated sample as a scene, for what draws it: pictures in docs/, benchmarks."""

from geo import pipeline
from geo.data_files import data_dir
from geo.journey.corrections import Corrections
from geo.maps.compose import compose
from geo.maps.scene import Scene
from geo.report_files import load_paths
from geo.view import View


def sample_scene() -> Scene:
    """The whole journey of the sample, nothing filtered."""
    atlas = pipeline.open_atlas()
    reports = load_paths([data_dir() / "reports"]).reports
    readings = pipeline.prepared(pipeline.read_reports(reports, atlas), Corrections(), atlas)
    return compose(pipeline.journey(readings, View(), atlas))
