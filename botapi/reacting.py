"""Reactions: the emoji that a bot sets on a message. People's own are not modelled."""

from botapi.errors import bad_request
from botapi.parameters import SetMessageReaction
from botapi.state import State

_SELECTOR = "\ufe0f"
_LISTED = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨
🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
ALLOWED = frozenset(_LISTED.split())
"""The emoji that Telegram takes as a reaction, without variation selectors."""
MOST_OF_A_BOT = 1


def set_message_reaction(state: State, given: SetMessageReaction) -> bool:
    """Set the bot's reaction on a message instead of its earlier one; an empty list takes it away."""
    chat = state.open_chat(given.chat_id)
    if state.find_message(chat.id, given.message_id) is None:
        raise bad_request("message to react not found")
    wanted = [one.emoji for one in given.reaction or ()]
    if len(wanted) > MOST_OF_A_BOT:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(emoji.replace(_SELECTOR, "") not in ALLOWED for emoji in wanted):
        raise bad_request("REACTION_INVALID")
    state.note_reaction(chat, given.message_id, wanted[0] if wanted else None)
    return True
