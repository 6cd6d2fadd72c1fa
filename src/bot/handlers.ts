import type { Kenmerk, StepCode } from '../contract/domainTypes.ts';
import type { Actor, BusinessTime } from '../app/command.ts';
import { Unavailable } from '../app/ports/unavailable.ts';
import { REFRESH, type CardView } from '../contract/card.ts';
import type { Failure } from '../contract/failure.ts';
import { LATER, laterInput } from '../contract/later.ts';
import { parseInput } from '../contract/parseInput.ts';
import { stepInput } from '../contract/step.ts';
import { actorIn } from './actorIn.ts';
import type { ConnectorPlace } from './callConnector.ts';
import { cardIdsOf, stepInputOf, type CardIds } from './cardInput.ts';
import { registerMessage } from './messageAction/registerMessage.ts';
import { chatHandlers, type ChatDeps } from './chatHandlers.ts';
import { dialogPage } from './dialogPage.ts';
import { groupHandlers, type GroupDeps } from './groupChat/groupHandlers.ts';
import { whileTyping } from './whileTyping.ts';
import { orNotKnownYet } from './orNotKnownYet.ts';
import type { BotHandlers, Press, PressAnswer } from './press.ts';
import type { RenderCard } from './renderCard.ts';

export interface HandlerDeps extends ChatDeps, GroupDeps {
  readonly render: RenderCard;
  /** Address of the tab, for pages shown as dialog. */
  readonly tabUrl: string;
  /** Aborts after so many real milliseconds. */
  readonly timeLimit: (ms: number) => AbortSignal;
  /** Answers before anything that is only owed is worked out. */
  readonly first: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Does what can wait until nobody is being answered. */
  readonly later: (work: () => Promise<void>) => void;
  /** Shows in a chat that an answer is being made. */
  readonly typing: (place: ConnectorPlace) => Promise<unknown>;
}

/** Real milliseconds after which Teams would tell its user that something went wrong. */
const PRESS_LIMIT_MS = 8_000;

interface CardNow {
  /** His own decision was kept a moment ago. */
  readonly justNow?: true;
  readonly time?: BusinessTime;
  readonly change?: (view: CardView) => CardView;
}

const asItIs = (view: CardView): CardView => view;

/** What the bot does with a press, a word, a dialog: parse → one use case → the card as it is now. */
export const createHandlers = (deps: HandlerDeps): BotHandlers => {
  const actorOf = actorIn(deps.directory);

  const cardNow = async (
    by: Actor,
    ids: CardIds,
    { change = asItIs, ...how }: CardNow = {},
  ): Promise<PressAnswer> => {
    const view = await deps.app.sentCard({
      kind: ids.card,
      kenmerk: ids.kenmerk as Kenmerk,
      person: by.id,
      language: by.language,
      ...(ids.arrived && { arrived: ids.arrived }),
      ...how,
    });
    if (view === undefined)
      return { kind: 'message', text: deps.texts(by.language).cards.notForYou };
    return { kind: 'card', card: deps.render(change(view)).card };
  };

  /** A digest is about no complaint: nothing but the press itself brings it up to date where it stands. */
  const keepDigest = (by: Actor, ids: CardIds, press: Press): void => {
    if (ids.card !== 'dagstart' || press.messageId === '') return;
    deps.later(async () => {
      const { kenmerk, card: kind, arrived } = ids;
      const asked = {
        ...{ kind, kenmerk: kenmerk as Kenmerk, person: by.id, language: by.language },
        ...(arrived && { arrived }),
      };
      const view = await deps.app.sentCard(asked);
      if (view) await deps.messenger.update(by.id, press.messageId, deps.render(view));
    });
  };

  const take = async (by: Actor, ids: CardIds, press: Press): Promise<PressAnswer> => {
    const step = press.verb as StepCode;
    const input = parseInput(stepInput[step], stepInputOf(step, press.data, by.id));
    if (!input.ok) return await cardNow(by, ids, { change: withFailure(input.failure) });
    const time = await deps.clock.businessTime();
    const outcome = await deps.app.takeStep({
      id: deps.commandId(['kaart', press.messageId, step, by.id, String(ids.seen)]),
      by,
      kenmerk: ids.kenmerk as Kenmerk,
      seen: ids.seen,
      step,
      input: input.value,
      answerFirst: true,
      time,
    });
    keepDigest(by, ids, press);
    if (outcome.ok) return await cardNow(by, ids, { justNow: true, time });
    // The card stays as it is, with what was typed in it: the same press again is the same command.
    if (outcome.refusal.code === 'not-known-yet') {
      return {
        kind: 'message',
        text: deps.texts(by.language).common.failures['not-known-yet']({}),
      };
    }
    return await cardNow(by, ids, { time, change: withFailure(outcome.refusal) });
  };

  const putOff = async (by: Actor, ids: CardIds, press: Press): Promise<PressAnswer> => {
    const input = parseInput(laterInput, press.data);
    if (!input.ok) return await cardNow(by, ids, { change: withFailure(input.failure) });
    const kenmerk = ids.kenmerk as Kenmerk;
    const id = deps.commandId(['kaart', press.messageId, LATER, by.id, input.value.until]);
    const outcome = await deps.app.remindLater({ id, by, kenmerk, ...input.value });
    return await cardNow(by, ids, outcome.ok ? {} : { change: withFailure(outcome.refusal) });
  };

  const answerTo = (by: Actor, ids: CardIds, press: Press): Promise<PressAnswer> => {
    if (press.verb === REFRESH) return cardNow(by, ids);
    return press.verb === LATER ? putOff(by, ids, press) : take(by, ids, press);
  };

  return {
    async pressed(press) {
      const by = actorOf(press.person);
      const ids = cardIdsOf(press.data);
      const { cards, common } = deps.texts(press.person.language);
      if (by === undefined) return { kind: 'refused', text: cards.notForYou };
      if (
        ids === undefined ||
        (press.verb !== REFRESH && press.verb !== LATER && !Object.hasOwn(stepInput, press.verb))
      ) {
        return { kind: 'refused', text: common.failures['invalid-input']({}) };
      }
      try {
        return await orNotKnownYet(
          deps.first(() => answerTo(by, ids, press)),
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

const withFailure =
  (failure: Failure) =>
  (view: CardView): CardView => {
    // "Not read yet" is a question, not a refusal: the card asks once (experience.md §3).
    if (failure.code === 'not-read' && view.verdict !== undefined) {
      return { ...view, verdict: { ...view.verdict, askToRead: true } };
    }
    return { ...view, failure };
  };
