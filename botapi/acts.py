"""What a person can do through /local/, as JSON: who acts, where and how, within Telegram's bounds."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from botapi.people import HIGHEST_ID

PersonId = Annotated[int, Field(gt=0, le=HIGHEST_ID)]
ChatNumber = Annotated[int, Field(ge=-HIGHEST_ID, le=HIGHEST_ID)]
Number = Annotated[int, Field(ge=0, lt=2**31)]
Name = Annotated[str, Field(max_length=255)]
Seconds = Annotated[float, Field(ge=0, le=60, allow_inf_nan=False)]


class PersonAct(BaseModel):
    """The base of all acts: an act is read strictly, and completely before anything changes."""

    model_config = ConfigDict(extra="forbid", strict=True)


class NewMessage(PersonAct):
    """A person writes. A person who is not known yet is made."""

    person: PersonId
    text: str
    chat: ChatNumber | None = None
    first_name: Name | None = None
    language_code: Name | None = None
    reply_to: Number | None = None
    thread: Number | None = None


class NewAttachment(PersonAct):
    """What comes beside a file in a form: who sends it, as what, with which caption.

    `emoji` is what a sticker stands for, `seconds` how long a voice speaks.
    """

    person: PersonId
    kind: Literal["photo", "document", "voice", "sticker"]
    chat: ChatNumber | None = None
    caption: str = ""
    reply_to: Number | None = None
    thread: Number | None = None
    emoji: Name = ""
    seconds: Number = 1


class NewLocation(PersonAct):
    """A person sends a place, in degrees."""

    person: PersonId
    latitude: Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
    longitude: Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
    chat: ChatNumber | None = None


class NewContact(PersonAct):
    """A person sends the card of somebody."""

    person: PersonId
    phone_number: Annotated[str, Field(min_length=1, max_length=64)]
    first_name: Annotated[str, Field(min_length=1, max_length=64)]
    chat: ChatNumber | None = None


class NewForward(PersonAct):
    """A person forwards a message of `chat` to another one, `to`."""

    person: PersonId
    chat: ChatNumber
    message_id: Number
    to: ChatNumber | None = None


class NewEdit(PersonAct):
    """A person changes what they have written, or the caption under what they have sent."""

    person: PersonId
    chat: ChatNumber
    message_id: Number
    text: str


class NewPress(PersonAct):
    """A person presses a button, named by its label or its data; `wait` seconds for the bot's answer."""

    person: PersonId
    chat: ChatNumber
    message_id: Number
    button: str
    wait: Seconds = 0


class NewSearch(PersonAct):
    """A person types the bot's name and some words in a chat; `wait` seconds for the bot's results."""

    person: PersonId
    query: str
    chat: ChatNumber | None = None
    offset: Name = ""
    wait: Seconds = 0


class NewChoice(PersonAct):
    """A person sends one of the results of a search."""

    person: PersonId
    search: str
    result: str
    chat: ChatNumber | None = None


class NewVote(PersonAct):
    """A person votes in a poll for options by their numbers, from 0; no options take the vote back."""

    person: PersonId
    chat: ChatNumber
    message_id: Number
    options: list[Number] = Field(max_length=100)


class NewPerson(PersonAct):
    """A person comes, or changes name and language. Without an id the person gets a new one."""

    first_name: Name
    language_code: Name | None = None
    id: PersonId | None = None


class NewTheme(PersonAct):
    """A person's app is light or dark from now on."""

    person: PersonId
    theme: Literal["light", "dark"]


class NewGroup(PersonAct):
    """A new group, made by the first of its members. Without an id it gets a new one."""

    title: Name
    id: ChatNumber | None = None
    members: list[PersonId] = Field(default=[], max_length=1000)
    forum: bool = False


class NewAdmin(PersonAct):
    """Who made a group, `by`, makes a member an administrator, or with `admin` false a member again."""

    by: PersonId
    chat: ChatNumber
    person: PersonId
    admin: bool = True


class Clearing(PersonAct):
    """All messages of a chat are deleted; without a chat, those of all chats."""

    chat: ChatNumber | None = None
