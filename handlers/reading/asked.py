"""A question that was read in a text without a command."""

from dataclasses import dataclass, field

from handlers.reading.standing import Stands


@dataclass(frozen=True, slots=True)
class PlainQuestion:
    """A question: the key of the command that answers it, and its text.

    `bare` says that it is words alone, `single` that it is one. `loose` says that it was read by some of its
    words: what was typed may ask something else. `unused` are the parts of what was typed that say something
    and were not used. `whether` says that it asks for a yes or a no, not for how much. `lead` names a
    sentence that stands above its answer, and `ready` one that has the words which belong behind its text, in
    the language of the model that is asked. `groups` are the words of a list, those together that stand
    beside each other: no word goes together with one of another group.
    """

    command: str
    text: str
    bare: bool = False
    single: bool = False
    loose: bool = field(default=False, compare=False)
    unused: tuple[str, ...] = field(default=(), compare=False)
    whether: bool = field(default=False, compare=False)
    lead: str | None = field(default=None, compare=False)
    ready: str | None = None
    groups: Stands = field(default=(), compare=False)
