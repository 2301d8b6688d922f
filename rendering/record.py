"""How often a model was right on questions of this kind, where that was measured."""

from markupsafe import Markup

from embeddings.judging.measured import TOLD, Asked, measured
from embeddings.results import ModelCard
from rendering.catalog import Catalog


def record(catalog: Catalog, asked: Asked, card: ModelCard) -> Markup | None:
    """Say in one line how often a model was right; None for one that was not measured."""
    found = measured().get(card.edition)
    if found is None or set(found[asked]) != set(TOLD):
        return None
    percents = {kind: 100 * share for kind, share in found[asked].items()}
    return catalog.html(f"record-{asked}", **percents)
