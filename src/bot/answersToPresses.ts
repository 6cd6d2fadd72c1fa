import type { IsoDate, Kenmerk, PersonId, StepCode } from '../contract/domainTypes.ts';
import type { Actor, BusinessTime } from '../app/command.ts';
import { AWAY, awayInput } from '../contract/away.ts';
import { REFRESH, type CardView } from '../contract/card.ts';
import type { Failure } from '../contract/failure.ts';
import { LATER, laterInput } from '../contract/later.ts';
import { parseInput } from '../contract/parseInput.ts';
import { stepInput } from '../contract/step.ts';
import { fieldsOf, stepInputOf, type CardIds } from './cardInput.ts';
import type { ChatDeps } from './chatHandlers.ts';
import type { Press, PressAnswer } from './press.ts';
import type { RenderCard } from './renderCard.ts';

export interface PressDeps extends ChatDeps {
  readonly render: RenderCard;
  /** Does what can wait until nobody is being answered. */
  readonly later: (work: () => Promise<void>) => void;
}

/** What one button does: parse, one use case, the card as it is now. */
export type AnswerPress = (by: Actor, ids: CardIds, press: Press) => Promise<PressAnswer>;

interface CardNow {
  /** His own decision was kept a moment ago. */
  readonly justNow?: true;
  readonly time?: BusinessTime;
  readonly change?: (view: CardView) => CardView;
}

const asItIs = (view: CardView): CardView => view;

/** What the buttons of cards do, by their verb; `undefined` for a verb that is none of ours. */
export const answersToPresses = (deps: PressDeps): ((verb: string) => AnswerPress | undefined) => {
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

  const takeStep = async (by: Actor, ids: CardIds, press: Press): Promise<PressAnswer> => {
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

  /** The colleague who was called is not there; what was typed beside it is kept as the call. */
  const tellAway = async (by: Actor, ids: CardIds, press: Press): Promise<PressAnswer> => {
    const fields = Object.fromEntries(fieldsOf(press.data));
    const input = parseInput(awayInput, fields);
    if (!input.ok) return await cardNow(by, ids, { change: withFailure(input.failure) });
    const { colleague, until, note } = input.value;
    const { today } = await deps.clock.businessTime();
    const outcome = await deps.app.tellAway({
      id: deps.commandId(['kaart', press.messageId, AWAY, by.id, colleague, today, until ?? '']),
      by,
      person: colleague as PersonId,
      from: today,
      ...(until !== undefined && { to: until as IsoDate }),
    });
    if (!outcome.ok) {
      return await cardNow(by, ids, { change: withFailure(onUntil(outcome.refusal)) });
    }
    if (note) return await takeStep(by, ids, { ...press, verb: CALLED });
    keepDigest(by, ids, press);
    return await cardNow(by, ids);
  };

  const take: AnswerPress = (by, ids, press) =>
    press.verb === CALLED && saysAway(press) ? tellAway(by, ids, press) : takeStep(by, ids, press);

  const others = new Map<string, AnswerPress>([
    [REFRESH, (by, ids) => cardNow(by, ids)],
    [LATER, putOff],
    [AWAY, tellAway],
  ]);
  return (verb) => others.get(verb) ?? (Object.hasOwn(stepInput, verb) ? take : undefined);
};

const CALLED = 'gesprek-vastleggen' satisfies StepCode;

/** Who filled in a last day means that the colleague is away, whichever of the two buttons he pressed. */
const saysAway = ({ data }: Press): boolean =>
  fieldsOf(data).some(([key]) => key === 'until') && data['colleague'] !== undefined;

/** The field has another name on a card. */
const onUntil = (failure: Failure): Failure => ({
  ...failure,
  ...(failure.fields && {
    fields: failure.fields.map(({ code }) => ({
      field: 'until',
      code: code === 'to-before-from' ? 'date-in-past' : code,
    })),
  }),
});

const withFailure =
  (failure: Failure) =>
  (view: CardView): CardView => {
    // "Not read yet" is a question, not a refusal: the card asks once (experience.md §3).
    if (failure.code === 'not-read' && view.verdict !== undefined) {
      return { ...view, verdict: { ...view.verdict, askToRead: true } };
    }
    return { ...view, failure };
  };
