"""Holds JSON against the Bot API as another library models it."""

from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter


def unknown_fields(kind: Any, value: object, place: str = "") -> list[str]:  # noqa: ANN401 - a type of any sort
    """The places of fields that the type does not have, at every depth."""
    if isinstance(value, list):
        inner = get_args(kind)[0] if get_args(kind) else Any
        return [found for item in value for found in unknown_fields(inner, item, f"{place}[]")]
    if not isinstance(value, dict):
        return []
    if get_origin(kind) in (Union, UnionType) or not isinstance(kind, type):
        choices = [
            unknown_fields(choice, value, place) for choice in get_args(kind) if choice is not type(None)
        ]
        return min(choices, key=len, default=[])
    if not issubclass(kind, BaseModel):
        return []
    fields = {field.alias or name: field.annotation for name, field in kind.model_fields.items()}
    found = [f"{place}.{name}" for name in value if name not in fields]
    for name, item in value.items():
        found += unknown_fields(fields.get(name), item, f"{place}.{name}")
    return found


def judged(kind: Any, value: object) -> Any:  # noqa: ANN401 - an object of whatever type is asked for
    """The value as an object of the type; fails when it does not fit or says more than the type knows."""
    assert unknown_fields(kind, value) == []
    return TypeAdapter(kind).validate_python(value)
