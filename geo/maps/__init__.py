"""A Journey in, pictures out: what is drawn (scene), its style, the web map, the still picture, the timeline."""
