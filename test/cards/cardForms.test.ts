import type { CardView } from '../../src/contract/card.ts';
import { describe, expect, it } from '@jest/globals';
import type { Action, Input } from '../../adaptive-cards/element.ts';
import { cardIdsOf, fieldsOf, stepInputOf } from '../../src/bot/cardInput.ts';
import { AWAY, awayInput } from '../../src/contract/away.ts';
import { REFRESH } from '../../src/contract/card.ts';
import type { StepCode } from '../../src/contract/domainTypes.ts';
import { parseInput } from '../../src/contract/parseInput.ts';
import { stepInput } from '../../src/contract/step.ts';
import { everyCard } from './everyCard.ts';
import { actionsOf, render } from './render.ts';

interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Input[];
}

/** Every button that reaches the bot, with the fields that are sent along. */
const presses = (actions: readonly Action[], inputs: readonly Input[] = []): readonly Press[] =>
  actions.flatMap((action) => {
    if (action.type === 'Action.Execute') return [{ ...action, inputs }];
    if (action.type !== 'Action.ShowCard') return [];
    const { body, actions: inside } = action.card;
    return presses(
      inside,
      body.filter((one): one is Input => one.type.startsWith('Input.')),
    );
  });

/** What the client sends for a field, as text; what is optional stays empty where possible. */
const typed = (input: Input): string => {
  switch (input.type) {
    case 'Input.Text':
      // Where a second button needs no note, the form cannot ask for one: its step does.
      return input.isRequired === true || input.id === 'note' ? 'Iets dat iemand typt' : '';
    case 'Input.Date':
      return input.value ?? '2026-03-24';
    case 'Input.Time':
      return input.value ?? '10:00';
    case 'Input.ChoiceSet':
      return input.value ?? input.choices[0]?.value ?? '';
    case 'Input.Toggle':
      return input.value ?? input.valueOff;
  }
};

const sent = everyCard.flatMap(([name, view]) =>
  presses(actionsOf(render(view).card))
    // Nobody to choose from: the form says so itself.
    .filter(({ inputs }) =>
      inputs.every((input) => input.type !== 'Input.ChoiceSet' || input.choices.length > 0),
    )
    .map((press) => [`${name}: ${press.verb}`, press] as const),
);

describe('what a card sends', () => {
  it.each(sent)('%s is read by the parser of its step', (_name, { verb, data, inputs }) => {
    const values = Object.fromEntries(inputs.map((input) => [input.id, typed(input)]));
    if (verb === AWAY) {
      const read = parseInput(awayInput, Object.fromEntries(fieldsOf({ ...data, ...values })));
      expect(read).toMatchObject({ ok: true });
      return;
    }
    const step = verb as StepCode;

    expect(Object.hasOwn(stepInput, verb)).toBe(true);
    expect(cardIdsOf({ ...data, ...values })).toBeDefined();
    expect(
      parseInput(stepInput[step], stepInputOf(step, { ...data, ...values }, 'p-1')),
    ).toMatchObject({
      ok: true,
    });
  });

  const isLive = ({ kind, done, moved }: CardView): boolean =>
    kind !== 'dagstart' && (done === undefined || done.undo !== undefined) && moved !== true;

  it.each(everyCard.filter(([, view]) => !isLive(view)))('%s asks for nothing', (_name, view) => {
    expect(render(view).card.refresh).toBeUndefined();
  });

  it.each(everyCard.filter(([, view]) => isLive(view)))(
    '%s can be asked how it stands now',
    (_name, view) => {
      const { refresh } = render(view).card;

      expect(refresh?.action.verb).toBe(REFRESH);
      expect(refresh && cardIdsOf(refresh.action.data)).toEqual({
        kenmerk: view.kenmerk,
        seen: view.volgnummer,
        card: view.kind,
      });
    },
  );
});
