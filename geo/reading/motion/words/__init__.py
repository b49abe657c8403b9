"""The words of movement: phrases by frame, word classes, contractions and the nouns that move."""
