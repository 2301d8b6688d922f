"""What the bot says of itself: its menus of commands, its name and its descriptions."""

import re
from typing import Any

from botapi.entities import utf16_length
from botapi.errors import bad_request
from botapi.parameters import (
    Language,
    Menu,
    Nothing,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)
from botapi.state import State
from botapi.values import BotCommand, BotCommandScope

MOST_COMMANDS = 100
LONGEST_COMMAND_DESCRIPTION = 256
_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")


def get_me(state: State, _given: Nothing) -> dict[str, Any]:
    """Return the bot as a user, with what it may do."""
    return {
        **state.bot.to_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy,
        "supports_inline_queries": state.inline,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_guest_queries": False,
        "supports_join_request_queries": False,
    }


def set_my_commands(state: State, given: SetMyCommands) -> bool:
    """Show a menu of commands to the people of a scope and language."""
    if len(given.commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    menu = [_command(command) for command in given.commands]
    state.profile.commands[_place(state, given)] = menu
    return True


def get_my_commands(state: State, given: Menu) -> list[dict[str, str]]:
    """Return the menu of exactly this scope and language; empty when there is none."""
    return state.profile.commands.get(_place(state, given), [])


def delete_my_commands(state: State, given: Menu) -> bool:
    """Take away the menu of a scope and language."""
    state.profile.commands.pop(_place(state, given), None)
    return True


def _command(given: BotCommand) -> dict[str, str]:
    if not _COMMAND.fullmatch(given.command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= utf16_length(given.description.strip()) <= LONGEST_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": given.command.removeprefix("/"), "description": given.description.strip()}


def _place(state: State, given: Menu) -> tuple[str, int, int, str]:
    scope = given.scope or BotCommandScope(type="default")
    chat_id = 0
    if scope.type.startswith("chat"):
        if scope.chat_id is None:
            raise bad_request("chat_id is empty")
        chat_id = state.find_chat(scope.chat_id).id
    if scope.type == "chat_member" and scope.user_id is None:
        raise bad_request("invalid user_id specified")
    return scope.type, chat_id, scope.user_id or 0, _language(given.language_code)


def _language(code: str | None) -> str:
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code or ""


def set_my_name(state: State, given: SetMyName) -> bool:
    """Set the bot's name for a language."""
    return _set_text(state, "name", given.name, given)


def get_my_name(state: State, given: Language) -> dict[str, str]:
    """Return the bot's name for a language."""
    return {"name": _text(state, "name", given) or state.bot.first_name}


def set_my_description(state: State, given: SetMyDescription) -> bool:
    """Set the description that an empty chat shows."""
    return _set_text(state, "description", given.description, given)


def get_my_description(state: State, given: Language) -> dict[str, str]:
    """Return the description that an empty chat shows."""
    return {"description": _text(state, "description", given)}


def set_my_short_description(state: State, given: SetMyShortDescription) -> bool:
    """Set the description that the bot's profile shows."""
    return _set_text(state, "short_description", given.short_description, given)


def get_my_short_description(state: State, given: Language) -> dict[str, str]:
    """Return the description that the bot's profile shows."""
    return {"short_description": _text(state, "short_description", given)}


def _set_text(state: State, name: str, value: str | None, given: Language) -> bool:
    if utf16_length(value or "") > _LONGEST[name]:
        raise bad_request(f"bot {name.replace('_', ' ')} is too long")
    state.profile.texts[name, _language(given.language_code)] = (value or "").strip()
    return True


def _text(state: State, name: str, given: Language) -> str:
    """Return the text for the language or, when it has none, the one for every language."""
    texts = state.profile.texts
    return texts.get((name, _language(given.language_code))) or texts.get((name, ""), "")
