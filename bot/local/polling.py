"""Receiving updates: by asking for them, or by naming the address to which they should be sent."""

from typing import Any

from bot.local.errors import bad_request
from bot.local.parameters import DeleteWebhook, GetUpdates, Nothing, SetWebhook
from bot.local.state import State
from bot.local.updates import LONGEST_POLL, MOST_AT_ONCE


async def get_updates(state: State, given: GetUpdates) -> list[dict[str, Any]]:
    """Return the updates from an offset on; waits for some if asked to."""
    state.updates.allow(given.allowed_updates)
    limit = given.limit if 1 <= given.limit <= MOST_AT_ONCE else MOST_AT_ONCE
    return await state.updates.poll(given.offset, limit, min(max(given.timeout, 0), LONGEST_POLL))


def set_webhook(state: State, given: SetWebhook) -> bool:
    """Note the address. The server sends nothing to it: whoever plays Telegram takes the updates and does."""
    if given.url and not given.url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    state.updates.allow(given.allowed_updates)
    if given.drop_pending_updates:
        state.updates.take()
    known = {"url": given.url, "max_connections": given.max_connections, "secret_token": given.secret_token}
    state.updates.webhook = {name: value for name, value in known.items() if value} if given.url else {}
    return True


def delete_webhook(state: State, given: DeleteWebhook) -> bool:
    """Forget the address."""
    if given.drop_pending_updates:
        state.updates.take()
    state.updates.webhook = {}
    return True


def get_webhook_info(state: State, _given: Nothing) -> dict[str, Any]:
    """Return the address and how many updates wait."""
    shown = {name: value for name, value in state.updates.webhook.items() if name != "secret_token"}
    return {
        "url": "",
        **shown,
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.pending),
        "allowed_updates": sorted(state.updates.allowed),
    }
