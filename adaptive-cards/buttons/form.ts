import type { StepCode } from '../../src/contract/domainTypes.ts';
import type { CardContext } from '../cardContext.ts';
import type { Action, Element, Input, ShowCard } from '../element.ts';
import { press, titleOf } from './press.ts';

/** A press behind a small form that unfolds in the card. */
export const form = (
  context: CardContext,
  step: StepCode,
  inside: {
    readonly title?: string;
    readonly intro?: Element;
    readonly inputs: readonly Input[];
    readonly save?: string;
    readonly data?: Readonly<Record<string, unknown>>;
    /** What stands beside saving. */
    readonly more?: readonly Action[];
  },
): ShowCard => ({
  type: 'Action.ShowCard',
  title: inside.title ?? titleOf(context, step),
  card: {
    type: 'AdaptiveCard',
    body: [...(inside.intro === undefined ? [] : [inside.intro]), ...inside.inputs],
    actions: [
      {
        ...press(context, step, {
          title: inside.save ?? context.text.forms.save,
          ...(inside.data === undefined ? {} : { data: inside.data }),
        }),
        style: 'positive',
      },
      ...(inside.more ?? []),
    ],
  },
});
