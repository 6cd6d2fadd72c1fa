import { Unavailable } from '../app/ports/unavailable.ts';
import { actorIn } from './actorIn.ts';
import { answersToPresses, type PressDeps } from './answersToPresses.ts';
import type { ConnectorPlace } from './callConnector.ts';
import { cardIdsOf } from './cardInput.ts';
import { registerMessage } from './messageAction/registerMessage.ts';
import { chatHandlers } from './chatHandlers.ts';
import { dialogPage } from './dialogPage.ts';
import { groupHandlers, type GroupDeps } from './groupChat/groupHandlers.ts';
import { whileTyping } from './whileTyping.ts';
import { orNotKnownYet } from './orNotKnownYet.ts';
import type { BotHandlers } from './press.ts';

export interface HandlerDeps extends PressDeps, GroupDeps {
  /** Address of the tab, for pages shown as dialog. */
  readonly tabUrl: string;
  /** Aborts after so many real milliseconds. */
  readonly timeLimit: (ms: number) => AbortSignal;
  /** Answers before anything that is only owed is worked out. */
  readonly first: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Shows in a chat that an answer is being made. */
  readonly typing: (place: ConnectorPlace) => Promise<unknown>;
}

/** Real milliseconds after which Teams would tell its user that something went wrong. */
const PRESS_LIMIT_MS = 8_000;

/** What the bot does with a press, a word, a dialog: parse → one use case → the card as it is now. */
export const createHandlers = (deps: HandlerDeps): BotHandlers => {
  const actorOf = actorIn(deps.directory);

  const answerTo = answersToPresses(deps);

  return {
    async pressed(press) {
      const by = actorOf(press.person);
      const ids = cardIdsOf(press.data);
      const answer = answerTo(press.verb);
      const { cards, common } = deps.texts(press.person.language);
      if (by === undefined) return { kind: 'refused', text: cards.notForYou };
      if (ids === undefined || answer === undefined) {
        return { kind: 'refused', text: common.failures['invalid-input']({}) };
      }
      try {
        return await orNotKnownYet(
          deps.first(() => answer(by, ids, press)),
          deps.timeLimit(PRESS_LIMIT_MS),
          common.failures['not-known-yet']({}),
        );
      } catch (error) {
        // The press has its own words when SharePoint does not answer; anything else is a fault.
        if (!(error instanceof Unavailable)) throw error;
        return { kind: 'refused', text: common.failures.unavailable({}) };
      }
    },

    dialog(person, data) {
      const by = actorOf(person);
      return Promise.resolve(
        by === undefined ? undefined : dialogPage(data, deps.texts(by.language), deps.tabUrl),
      );
    },

    async messageAction(person, value, conversationId) {
      const by = actorOf(person);
      const { cards, common } = deps.texts(person.language);
      if (by === undefined) return { text: cards.notForYou };
      try {
        return await registerMessage(deps)(by, value, conversationId);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        return { text: common.failures.unavailable({}) };
      }
    },

    busy: whileTyping(deps),
    ...chatHandlers(deps),
    ...groupHandlers(deps),
  };
};
