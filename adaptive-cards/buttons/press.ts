import type { StepCode } from '../../src/contract/domainTypes.ts';
import type { CardContext } from '../cardContext.ts';
import type { Execute } from '../element.ts';

/** A press that needs nothing to be filled in. */
export const press = (
  context: CardContext,
  step: StepCode,
  extra: { readonly title?: string; readonly data?: Readonly<Record<string, unknown>> } = {},
): Execute =>
  execute(context, step, { title: extra.title ?? titleOf(context, step), data: extra.data });

/** A press of any verb, with the ids of its card. */
export const execute = (
  context: CardContext,
  verb: string,
  {
    title,
    data,
  }: { readonly title: string; readonly data?: Readonly<Record<string, unknown>> | undefined },
): Execute => ({ type: 'Action.Execute', title, verb, data: { ...ids(context), ...data } });

/** Name of a step as a button. */
export const titleOf = ({ text, common }: CardContext, step: StepCode): string =>
  text.buttons[step] ?? common.steps[step];

/** Which complaint and which version of it the card showed; rights come from the fresh row. */
const ids = ({ view }: CardContext) => ({
  kenmerk: view.kenmerk,
  seen: view.volgnummer,
  card: view.kind,
});
