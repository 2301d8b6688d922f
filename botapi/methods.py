"""The methods that the server knows, in one table."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from botapi import editing, inline, keyboards, pinning, polling, polls, profile, reacting, sending, visiting
from botapi import parameters as p
from botapi.errors import ApiError, bad_request, not_modelled
from botapi.state import State


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the Bot API: its name, the model of its parameters and the function that carries it out.

    `unmodelled` names documented parameters whose meaning this server does not have.
    """

    name: str
    parameters: type[p.Parameters]
    answer: Callable[[State, Any], Any]
    unmodelled: frozenset[str] = frozenset()

    def read(self, given: dict[str, Any]) -> p.Parameters:
        """Return the parameters as the function wants them.

        Raises ApiError when one is missing, unknown or of a wrong type.
        """
        for name in (_UNMODELLED | self.unmodelled) & given.keys():
            raise not_modelled(f'parameter "{name}"')
        try:
            return self.parameters.model_validate(given)
        except ValidationError as error:
            raise self._refused(error) from None

    async def carry_out(self, state: State, given: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON of any shape
        """Return the result of the method. Raises ApiError."""
        with state.keeper.together():
            result = self.answer(state, self.read(given))
        return await result if inspect.isawaitable(result) else result

    def _refused(self, error: ValidationError) -> ApiError:
        first = error.errors(include_url=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            return bad_request(f'{self.name} has no parameter "{name}"')
        if first["type"] == "union_tag_invalid":
            return not_modelled(f"{name} of type {first['ctx']['tag']}")
        if first["type"] == "missing":
            return bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
        return bad_request(f'parameter "{name}" of {self.name}: {first["msg"]}')


# Documented parameters of things that this server does not have: they are refused, not ignored.
_UNMODELLED = frozenset(
    {
        "business_connection_id",
        "direct_messages_topic_id",
        "suggested_post_parameters",
        "ephemeral_message_parameters",
        "rich_message",
        "certificate",
    }
)
_UNMODELLED_POLLS = frozenset(
    {
        "allow_adding_options",
        "country_codes",
        "description",
        "description_parse_mode",
        "description_entities",
        "explanation_media",
        "media",
    }
)
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
}

METHODS = (
    Method("getMe", p.Nothing, profile.get_me),
    Method("getUpdates", p.GetUpdates, polling.get_updates),
    Method("setWebhook", p.SetWebhook, polling.set_webhook),
    Method("deleteWebhook", p.DeleteWebhook, polling.delete_webhook),
    Method("getWebhookInfo", p.Nothing, polling.get_webhook_info),
    Method("sendMessage", p.SendMessage, sending.send_message),
    Method("sendPhoto", p.SendPhoto, sending.send_photo),
    Method("sendDocument", p.SendDocument, sending.send_document),
    Method("sendMediaGroup", p.SendMediaGroup, sending.send_media_group),
    Method("sendPoll", p.SendPoll, polls.send_poll, _UNMODELLED_POLLS),
    Method("stopPoll", p.StopPoll, polls.stop_poll),
    Method("editMessageText", p.EditMessageText, editing.edit_message_text),
    Method("editMessageCaption", p.EditMessageCaption, editing.edit_message_caption),
    Method("editMessageMedia", p.EditMessageMedia, editing.edit_message_media),
    Method("editMessageReplyMarkup", p.EditMessageReplyMarkup, editing.edit_message_reply_markup),
    Method("deleteMessage", p.DeleteMessage, editing.delete_message),
    Method("deleteMessages", p.DeleteMessages, editing.delete_messages),
    Method("setMessageReaction", p.SetMessageReaction, reacting.set_message_reaction),
    Method("pinChatMessage", p.PinChatMessage, pinning.pin_chat_message),
    Method("unpinChatMessage", p.UnpinChatMessage, pinning.unpin_chat_message),
    Method("answerCallbackQuery", p.AnswerCallbackQuery, keyboards.answer_callback_query),
    Method("answerInlineQuery", p.AnswerInlineQuery, inline.answer_inline_query),
    Method("sendChatAction", p.SendChatAction, visiting.send_chat_action),
    Method("setMyCommands", p.SetMyCommands, profile.set_my_commands),
    Method("getMyCommands", p.Menu, profile.get_my_commands),
    Method("deleteMyCommands", p.Menu, profile.delete_my_commands),
    Method("setMyName", p.SetMyName, profile.set_my_name),
    Method("getMyName", p.Language, profile.get_my_name),
    Method("setMyDescription", p.SetMyDescription, profile.set_my_description),
    Method("getMyDescription", p.Language, profile.get_my_description),
    Method("setMyShortDescription", p.SetMyShortDescription, profile.set_my_short_description),
    Method("getMyShortDescription", p.Language, profile.get_my_short_description),
    Method("getFile", p.GetFile, visiting.get_file),
    Method("getChat", p.OneChat, visiting.get_chat),
    Method("getChatMember", p.GetChatMember, visiting.get_chat_member),
    Method("getChatMemberCount", p.OneChat, visiting.get_chat_member_count),
    Method("getChatAdministrators", p.GetChatAdministrators, visiting.get_chat_administrators),
    Method("leaveChat", p.OneChat, visiting.leave_chat),
    Method("logOut", p.Nothing, visiting.close),
    Method("close", p.Nothing, visiting.close),
)


def methods_by_name() -> dict[str, Method]:
    """Return the methods by their names in lower case: Telegram does not mind the case."""
    return {method.name.lower(): method for method in METHODS}
