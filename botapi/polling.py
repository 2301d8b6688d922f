"""Receiving updates: by asking for them, or by naming the address to which they should be sent."""

import re
from typing import Any, Final

import httpx

from botapi.errors import bad_request
from botapi.parameters import DeleteWebhook, GetUpdates, Nothing, SetWebhook
from botapi.state import State
from botapi.updates import LONGEST_POLL, MOST_AT_ONCE, Webhook

MOST_CONNECTIONS: Final = 40
LONGEST_SECRET: Final = 256
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]*")
_PORTS: Final = (None, 80, 88, 443, 8443)  # None: the usual one, 443
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


async def get_updates(state: State, given: GetUpdates) -> list[dict[str, Any]]:
    """Return the updates from an offset on; waits for some if asked to."""
    state.updates.allow(given.allowed_updates)
    limit = given.limit if 1 <= given.limit <= MOST_AT_ONCE else MOST_AT_ONCE
    return await state.updates.poll(given.offset, limit, min(max(given.timeout, 0), LONGEST_POLL))


def set_webhook(state: State, given: SetWebhook) -> bool:
    """Send updates to an address from now on, or to none if it is empty."""
    webhook = _webhook(given) if given.url else None
    state.updates.allow(given.allowed_updates)
    if given.drop_pending_updates:
        state.updates.take()
    state.updates.deliver_to(webhook)
    return True


def _webhook(given: SetWebhook) -> Webhook:
    _check_address(given.url)
    secret = given.secret_token or ""
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(given.max_connections or MOST_CONNECTIONS, 1), 100)
    return Webhook(given.url, secret or None, connections, given.ip_address)


def _check_address(url: str) -> None:
    """Refuse an address to which Telegram sends nothing; only this machine may be reached without TLS."""
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL:
        raise bad_request("invalid webhook URL specified") from None
    if not address.host or "%" in address.host or address.scheme not in ("http", "https"):
        raise bad_request("invalid webhook URL specified")
    if address.host in _LOOPBACK:
        return
    if address.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if address.port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(state: State, given: DeleteWebhook) -> bool:
    """Forget the address."""
    if given.drop_pending_updates:
        state.updates.take()
    state.updates.deliver_to(None)
    return True


def get_webhook_info(state: State, _given: Nothing) -> dict[str, Any]:
    """Return the address, how many updates wait and what went wrong the last time."""
    info: dict[str, Any] = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.pending),
        "allowed_updates": sorted(state.updates.allowed),
    }
    webhook, failure = state.updates.webhook, state.updates.last_failure
    if webhook is not None:
        info |= {"url": webhook.url, "max_connections": webhook.max_connections}
        info |= {"ip_address": webhook.ip_address} if webhook.ip_address else {}
    if failure is not None:
        info |= {"last_error_date": failure.date, "last_error_message": failure.reason}
    return info
