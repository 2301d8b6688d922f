"""What keeps the program from starting, as a sentence that says what to do."""

from embeddings.errors import EmbeddingError, ModelDamaged, ModelNotFound, ModelWithoutVectors
from rendering.catalog import Catalog


def model_problem(catalog: Catalog, error: EmbeddingError) -> str:
    """Say why a model can't be used and which one to take."""
    match error:
        case ModelNotFound(name, available):
            installed = ", ".join(available) or "-"
            return catalog.text("model-not-found", name=name, installed=installed)
        case ModelWithoutVectors(name, instead):
            return catalog.text("model-without-vectors", name=name, instead=instead)
        case ModelDamaged(name, reason):
            return catalog.text("model-damaged", name=name, reason=reason)
        case _:
            return str(error)


def settings_problem(catalog: Catalog, names: tuple[str, ...]) -> str:
    """List every setting that is wrong, with what it should look like."""
    listed = [catalog.text(f"setting-{name.lower().replace('_', '-')}") for name in names]
    return "\n".join(
        [
            catalog.text("settings-wrong"),
            *(f"  {name}: {said}" for name, said in zip(names, listed, strict=True)),
        ]
    )
