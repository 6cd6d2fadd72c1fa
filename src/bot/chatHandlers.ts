import { welcomeCard } from '../../adaptive-cards/welcomeCard.ts';
import type { App } from '../app/app.ts';
import type { CommandId } from '../app/command.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Conversations } from '../app/ports/conversations.ts';
import type { Messenger } from '../app/ports/messenger.ts';
import type { Directory } from '../app/ports/people.ts';
import type { TextsOf } from '../text/index.ts';
import { actorIn } from './actorIn.ts';
import { answerCommand } from './commands/answerCommand.ts';
import { parseCommand } from './commands/parseCommand.ts';
import type { BotHandlers } from './press.ts';

export interface ChatDeps {
  readonly app: App;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly texts: TextsOf;
  readonly link: (subPage: string) => string;
  readonly commandId: (parts: readonly string[]) => CommandId;
}

/** Real milliseconds within which an answer in the chat must be sent. */
export const ANSWER_LIMIT_MS = 10_000;

/** What is said in somebody's own chat, and how that chat comes and goes. */
export const chatHandlers = ({
  app,
  directory,
  conversations,
  clock,
  messenger,
  texts,
  link,
  commandId,
}: ChatDeps): Pick<BotHandlers, 'said' | 'installed' | 'removed'> => {
  const actorOf = actorIn(directory);
  return {
    async said(person, typed, messageId) {
      const by = actorOf(person);
      if (by === undefined) return;
      const { card, summary } = await answerCommand(
        { app, by, id: commandId(['bericht', by.id, messageId]) },
        parseCommand(typed),
        { language: person.language, texts, link },
      );
      await messenger.send(person.id, { card: { ...card }, summary }, ANSWER_LIMIT_MS);
    },

    // Told twice at every install, and again when the app is renewed: the list knows who was welcomed.
    async installed({ person, ...chat }) {
      if (actorOf(person) === undefined) return;
      const { now } = await clock.businessTime();
      const seen = await conversations.remember({ person: person.id, ...chat, since: now });
      if (seen === 'known') return;
      const { language } = person;
      const { cards: text } = texts(language);
      const card = welcomeCard({ where: 'personal' }, { language, text, link });
      const summary = text.welcome.personal.headline;
      await messenger.send(person.id, { card: { ...card }, summary }, ANSWER_LIMIT_MS);
    },

    removed: (person) => conversations.forget(person.id),
  };
};
