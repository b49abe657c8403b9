"""Names in Cyrillic, Greek and Hangul written in Latin letters, near enough to compare spellings."""

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћџђ",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i i e g u j l n c dz dj".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
_LETTERS = str.maketrans({letter: roman.replace("-", "") for letter, roman in (_CYRILLIC | _GREEK).items()})
_LEADS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_TAILS = ["", *"k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()]
_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3


def romanise(name: str) -> str:
    """Return the folded name in Latin letters; letters of other scripts stay as they are."""
    return "".join(map(_syllable, name.translate(_LETTERS)))


def _syllable(letter: str) -> str:
    code = ord(letter) - _FIRST_SYLLABLE
    if not 0 <= code <= _LAST_SYLLABLE - _FIRST_SYLLABLE:
        return letter
    return _LEADS[code // 588] + _VOWELS[code % 588 // 28] + _TAILS[code % 28]
