import { welcomeCard } from '../../../adaptive-cards/welcomeCard.ts';
import type { App } from '../../app/app.ts';
import type { Clock } from '../../app/ports/clock.ts';
import type { Conversations } from '../../app/ports/conversations.ts';
import type { Message, SendOutcome } from '../../app/ports/messenger.ts';
import type { Directory } from '../../app/ports/people.ts';
import type { TextsOf } from '../../text/index.ts';
import { actorIn } from '../actorIn.ts';
import type { ConnectorPlace } from '../callConnector.ts';
import { ANSWER_LIMIT_MS } from '../chatHandlers.ts';
import { parseCommand } from '../commands/parseCommand.ts';
import type { BotHandlers } from '../press.ts';
import { answerInGroup } from './answerInGroup.ts';

export interface GroupDeps {
  readonly app: App;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly texts: TextsOf;
  readonly link: (subPage: string) => string;
  /** Says something where others read along. */
  readonly say: (place: ConnectorPlace, message: Message, limitMs: number) => Promise<SendOutcome>;
}

/** What happens in group chats and channels: one welcome for all together, and answers to who asks. */
export const groupHandlers = ({
  app,
  directory,
  conversations,
  clock,
  texts,
  link,
  say,
}: GroupDeps): Pick<BotHandlers, 'saidInGroup' | 'addedToGroup'> => {
  const actorOf = actorIn(directory);
  return {
    async saidInGroup(person, typed, place) {
      const by = actorOf(person);
      if (by === undefined) return;
      const { card, summary } = await answerInGroup({ app, by }, parseCommand(typed), {
        language: person.language,
        texts,
        link,
      });
      await say(place, { card: { ...card }, summary }, ANSWER_LIMIT_MS);
    },

    async addedToGroup(person, place) {
      const by = actorOf(person);
      if (by === undefined) return;
      const { now } = await clock.businessTime();
      if ((await conversations.meetGroup({ ...place, since: now })) === 'known') return;
      const { language } = person;
      const { cards: text } = texts(language);
      const card = welcomeCard({ where: 'group', addedBy: by.name }, { language, text, link });
      const summary = text.welcome.group.headline;
      await say(place, { card: { ...card }, summary }, ANSWER_LIMIT_MS);
    },
  };
};
