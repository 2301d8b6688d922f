"""Does the steps of a class: each is a command, asked by the teacher in the group, and all that it begins."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from telegram import Bot

from handlers.apologies import error_reply
from handlers.commands.running_game import GAME, told_where_model_is
from handlers.context.class_locks import COMMAND_OF
from handlers.context.command import Command, Commands, Request
from handlers.context.conversation import open_chosen_model, settings_of
from handlers.context.services import Services
from handlers.reading.lesson_headings import StepKind
from handlers.reading.lessons import Step
from handlers.reading.quizzes import seconds_in
from handlers.sending.begun_steps import Performed
from handlers.sending.delivering import Destination
from rendering.choices import Coarse
from rendering.pictures.kinds import Theme
from rendering.reply import Reply
from storage.class_records import Class, ClassStep
from storage.debate_records import SECOND
from storage.games import GIVEN_UP

_MINUTE, _LONGEST = 60, 600  # seconds: of a minute, and of a prediction


async def _leads() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ClassSteps:
    """Does what steps say, with the services it was given."""

    services: Services
    commands: Commands

    async def perform(self, bot: Bot, found: Class, step: ClassStep, does: Step) -> Performed:
        """Answer the command of a step in the group; one that is answered by an apology failed.

        What somebody else had begun goes on, and is none of the class's.
        """
        command, text = self._asked(does)
        if command is None:
            return Performed()
        reply, failed = await self._reply(found, step, command, text)
        await self.services.sender.put(_group(bot, found), reply)
        begun: Mapping[str, int | None] = {
            StepKind.QUIZ: reply.quiz,
            StepKind.PREDICTION: reply.prediction,
            StepKind.DEBATE: reply.debate,
            StepKind.GAME: None if reply.move is None else reply.move.game,
        }
        number = begun.get(step.kind)
        if number is not None and not await self.services.classes.teaching.began(step, number):
            return Performed(failed=failed, held=True)
        return Performed(number, failed)

    async def reveal(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """Tell the answer of what a step asks now: a quiz or a debate goes on after that."""
        if step.activity is None:
            return
        number = step.activity
        match step.kind:
            case StepKind.QUIZ:
                items = await self.services.quizzing.quizzes.items(number)
                for one in [one for one in items if one.is_open]:
                    await self.services.quizzing.quizzes.hurry(one.number)
                await self.services.conductor.goes_on(bot, number, found.chat)
            case StepKind.DEBATE:
                await self._bring_on(bot, found, number)
            case _:
                await self.stop(bot, found, step)

    async def stop(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """End what a step began; its results are told as everywhere."""
        if step.activity is None:
            return
        number, services = step.activity, self.services
        match step.kind:
            case StepKind.QUIZ:
                await services.quizzing.quizzes.stop(number)
                await services.conductor.goes_on(bot, number, found.chat)
            case StepKind.PREDICTION:
                await services.predicting.predictions.hurry(number)
                await services.predicted.goes_on(bot, number, found.chat)
            case StepKind.DEBATE:
                await services.debates.debating.debates.stop(number)
                await services.debates.goes_on(bot, number, found.chat)
            case StepKind.GAME:
                await self._end_game(bot, found, step)

    async def _bring_on(self, bot: Bot, found: Class, number: int) -> None:
        """Close the vote of a debate, or end the talk before the next one."""
        stored = self.services.debates.debating.debates
        *_, newest = await stored.ballots(number)
        if newest.is_open:
            await stored.hurry(newest.number)
        elif newest.part == SECOND and newest.poll is None:
            await stored.open_now(newest.number)
        await self.services.debates.goes_on(bot, number, found.chat)

    async def _end_game(self, bot: Bot, found: Class, step: ClassStep) -> None:
        """Give up a game for all, then tell its word: what is guessed after that does not count.

        Where the group could not be told, this is asked again.
        """
        command, stored = self.commands.named(GAME), self.services.games.stored
        *_, last = await self.services.classes.teaching.games_of(step)
        if last.runs:
            await stored.end(last.number, GIVEN_UP)
        over = await stored.game(last.number)
        if command is None or over is None or over.state != GIVEN_UP:
            return
        request = await self._request(found, step, command, "")
        await self.services.sender.put(_group(bot, found), await told_where_model_is(request, over))

    def _asked(self, does: Step) -> tuple[Command | None, str]:
        """Find the command of a step, and the text behind it."""
        name, _, text = does.does.partition(" ")
        if does.kind is StepKind.PREDICTION and seconds_in(text)[1] is None:
            text = f"{text} {min(_LONGEST, _MINUTE * does.minutes)}s"  # until the teacher tells the answer
        return self.commands.named(name or COMMAND_OF.get(does.kind, "")), text.strip()

    async def _reply(self, found: Class, step: ClassStep, command: Command, text: str) -> tuple[Reply, bool]:
        """Make the reply to a command, or say what is wrong with it: then the second value is True."""
        catalog = self.services.classes.teaching.catalog(found)
        request = await self._request(found, step, command, text)
        try:
            reply = await request.command.answer(request)
        except Exception as error:
            if apology := error_reply(catalog, error):
                return apology, True
            raise
        return replace(reply, theme=request.theme), False

    async def _request(self, found: Class, step: ClassStep, command: Command, text: str) -> Request:
        """Ask a command as the teacher, in the group, of whom nothing is kept for it.

        The number of the step, below zero, stands for an update's: a step that is done again after a kill
        begins nothing twice.
        """
        services = self.services
        settings = await settings_of(services.chats, found.chat)
        catalog = services.classes.teaching.catalog(found)
        understood = self.commands.understood(command, text)
        answers = (await open_chosen_model(services, found.chat, settings.model)).answers
        coarse = Coarse(settings.coarse or services.coarse)
        return Request(
            services=services,
            commands=self.commands,
            catalog=catalog,
            command=understood.command,
            text=understood.text,
            person=None,
            chat=found.chat,
            private=False,
            answers=answers.showing(coarse=coarse is Coarse.SHOW),
            update_id=step.as_update,
            theme=Theme(settings.theme or Theme.LIGHT),
            coarse=coarse,
            taken=understood.taken,
            topic=found.topic,
            name=found.teacher_name or "",
            speaker=found.teacher or found.chat,
            leads=_leads,
        )


def _group(bot: Bot, found: Class) -> Destination:
    return Destination(bot, found.chat, found.topic or None)
