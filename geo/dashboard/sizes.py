"""Sizes of files in words."""

BYTES_PER_KB, BYTES_PER_MB = 1_000, 1_000_000


def size_words(size: int) -> str:
    """Return "1.3 MB", or "12 kB" for what is smaller than a tenth of one."""
    if size >= BYTES_PER_MB / 10:
        return f"{size / BYTES_PER_MB:.1f} MB"
    return f"{max(1, round(size / BYTES_PER_KB))} kB"
