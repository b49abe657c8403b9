"""Movements told without a verb: logs, lists, forms, timetables, services, sightings."""
