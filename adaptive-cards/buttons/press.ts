import type { StepCode } from '../../src/contract/domainTypes.ts';
import type { CardContext } from '../cardContext.ts';
import type { Execute } from '../element.ts';

/** A press that needs nothing to be filled in. */
export const press = (
  context: CardContext,
  step: StepCode,
  extra: { readonly title?: string; readonly data?: Readonly<Record<string, unknown>> } = {},
): Execute => ({
  type: 'Action.Execute',
  title: extra.title ?? titleOf(context, step),
  verb: step,
  data: { ...ids(context), ...extra.data },
});

/** Name of a step as a button. */
export const titleOf = ({ text, common }: CardContext, step: StepCode): string =>
  text.buttons[step] ?? common.steps[step];

/** Which complaint and which version of it the card showed; rights come from the fresh row. */
const ids = ({ view }: CardContext) => ({
  kenmerk: view.kenmerk,
  seen: view.volgnummer,
  card: view.kind,
});
