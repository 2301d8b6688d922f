"""The one place where an error becomes a sentence."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from embeddings.errors import (
    CancelledOut,
    ModelDamaged,
    ModelNotFound,
    ModelWithoutVectors,
    NoDirection,
    NoSpeechParts,
    NothingKnown,
    NothingToLearn,
    NotNeighbours,
    SamePoles,
    SentenceTooLong,
    SeveralUnknown,
    TooFewListed,
    UnknownWord,
)
from handlers.errors import (
    InModel,
    Misread,
    MissingArguments,
    Mistyped,
    NoNumber,
    NoOtherLanguage,
    NotExplained,
    NotInline,
    NotNow,
    NotSeen,
    SentencesToTrain,
    SeveralOpposites,
    TightMinus,
    UnknownCommand,
    UnknownFormat,
    UnknownLanguage,
    WrongCount,
    WrongPair,
    WrongSentences,
)
from rendering.arguments import missing_reply, no_number_reply, pair_reply, unknown_command_reply
from rendering.axis import same_poles_reply
from rendering.bias import too_few_listed_reply
from rendering.catalog import Catalog
from rendering.errors import (
    in_model_reply,
    model_not_found_reply,
    model_unusable_reply,
    no_direction_reply,
    nothing_known_reply,
    unknown_word_reply,
)
from rendering.inline import not_inline_reply
from rendering.languages import unknown_language_reply
from rendering.neighbours import not_neighbours_reply
from rendering.opposites import which_opposite_reply
from rendering.reply import Reply, noticed
from rendering.sentences import too_long_reply, two_sentences_reply
from rendering.several import (
    misread_reply,
    several_count_reply,
    several_unknown_reply,
    tight_minus_reply,
)
from rendering.tiny_training import nothing_learnt_reply, too_few_sentences_reply
from rendering.translation import no_other_language_reply
from rendering.typed import shown
from rendering.vectors import unknown_format_reply
from rendering.why import not_explained_reply

_SENTENCES: dict[type[Exception], Callable[[Catalog, Any], Reply | None]] = {
    UnknownWord: unknown_word_reply,
    NothingKnown: nothing_known_reply,
    NoDirection: no_direction_reply,
    NoSpeechParts: lambda catalog, error: Reply(catalog.html("neighbours-no-parts", model=error.model)),
    NotNeighbours: not_neighbours_reply,
    ModelNotFound: model_not_found_reply,
    ModelWithoutVectors: model_unusable_reply,
    ModelDamaged: model_unusable_reply,
    InModel: lambda catalog, error: in_model_reply(catalog, error.model, error_reply(catalog, error.error)),
    MissingArguments: lambda catalog, error: missing_reply(catalog, error.command, error.example),
    WrongPair: lambda catalog, error: pair_reply(catalog, error.command, error.count),
    WrongSentences: lambda catalog, error: two_sentences_reply(catalog, error.command, error.count),
    SeveralOpposites: lambda catalog, error: which_opposite_reply(catalog, error.command, error.texts),
    SentenceTooLong: too_long_reply,
    WrongCount: lambda catalog, error: several_count_reply(
        catalog, error.command, error.count, error.least, error.most
    ),
    Misread: lambda catalog, error: misread_reply(catalog, error.command, error.reason, error.limit),
    TightMinus: lambda catalog, error: tight_minus_reply(catalog, error.unknown),
    SeveralUnknown: several_unknown_reply,
    CancelledOut: lambda catalog, _: Reply(catalog.html("error-cancelled")),
    SamePoles: same_poles_reply,
    TooFewListed: too_few_listed_reply,
    SentencesToTrain: lambda catalog, error: too_few_sentences_reply(
        catalog, error.command, error.count, error.least, error.most
    ),
    NothingToLearn: lambda catalog, error: nothing_learnt_reply(catalog, error.sentences),
    UnknownCommand: lambda catalog, error: unknown_command_reply(catalog, error.command, error.near),
    UnknownLanguage: lambda catalog, error: unknown_language_reply(catalog, error.asked, error.spoken),
    UnknownFormat: lambda catalog, error: unknown_format_reply(catalog, error.typed, error.asked),
    NotSeen: lambda catalog, error: Reply(catalog.html("not-seen", command=catalog.command(error.command))),
    NoNumber: lambda catalog, error: no_number_reply(catalog, error.command),
    NoOtherLanguage: lambda catalog, error: no_other_language_reply(
        catalog, error.language, error.model, room=error.room, wished=error.wished, near=_near(error)
    ),
    NotExplained: lambda catalog, error: not_explained_reply(catalog, error.command, error.explained),
    Mistyped: lambda catalog, error: _put_right(catalog, error_reply(catalog, error.error), error),
    NotInline: lambda catalog, error: not_inline_reply(catalog, error.command),
    NotNow: lambda catalog, error: Reply(catalog.html(error.sentence)),
}


def error_reply(catalog: Catalog, error: BaseException) -> Reply | None:
    """Give the sentence for an error, found along its class's ancestry; None for one that nobody foresaw."""
    for kind in type(error).__mro__:
        if (say := _SENTENCES.get(kind)) is not None:
            return say(catalog, error)
    return None


def _put_right(catalog: Catalog, reply: Reply | None, error: Mistyped) -> Reply | None:
    """Add the buttons that put an error right, and how to send what is missing."""
    if reply is None:
        return None
    reply = replace(reply, keyboard=error.keyboard)
    if error.awaits is None:
        return reply
    return noticed(
        reply, catalog.html(error.awaits, more=int(bool(error.before)), before=shown(error.before))
    )


def _near(error: NoOtherLanguage) -> tuple[str, str] | None:
    return None if error.nearest is None else (error.word, error.nearest)
