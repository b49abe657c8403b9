"""The parts of the still picture: sheet and fonts, the ground, ways, marks, lettering, insets, the column of lists."""
