"""What numbers count, so that the figures before it are no year and no clock time."""

COUNTED = frozenset(
    """% km kms kilometres kilometers miles mph metres meters m ft feet people men women troops soldiers workers tons
    tonnes dollars euros pounds deaths dead prisoners civilians refugees houses homes carriages passengers times
    percent barrels acres hectares kg hp cc members fighters casualties migrants families vessels ships per million
    billion trillion knots degrees points cents pc nm""".split()
)
MONEY = frozenset("$ £ € ¥ #".split())
