"""Messages that are read as if their text had been written now: captions, and what was edited."""

from dataclasses import dataclass

from telegram import Update
from telegram.ext.filters import UpdateFilter

from handlers.context.services import Services
from handlers.telegram.asking import Context


class _Reread(UpdateFilter):
    """Lets through what `as_written` changes: an edited text, a caption."""

    def filter(self, update: Update) -> bool:
        message, edited = update.message, update.edited_message
        if edited is not None:
            return bool(edited.text or edited.caption)  # a place that moves is edited with each step
        return message is not None and message.text is None and bool(message.caption)


REREAD = _Reread()


@dataclass(frozen=True, slots=True)
class Rereading:
    """Gives updates to the routes once more, with everything where a written text has it."""

    services: Services

    async def again(self, update: Update, context: Context) -> None:
        """Route a message by its caption, or as it was edited; one that says nothing new needs no answer."""
        whole = as_written(update)
        if whole.message is None or await self.services.sender.is_answered(whole.message):
            return
        await context.application.process_update(whole)


def as_written(update: Update) -> Update:
    """Return an update whose message has its caption as its text, and is new though it was edited.

    It still tells when it was edited: its answer may be edited too.
    """
    message = update.message or update.edited_message
    if message is None:  # the filter lets nothing else through
        raise TypeError(update)
    raw = message.to_dict()
    if "caption" in raw:
        raw |= {"text": raw["caption"], "entities": raw.get("caption_entities", [])}
    if update.edited_message is not None:
        raw.setdefault("edit_date", raw["date"])  # an edit may be hidden
    read = Update.de_json({"update_id": update.update_id, "message": raw}, message.get_bot())
    read.set_bot(message.get_bot())
    return read
