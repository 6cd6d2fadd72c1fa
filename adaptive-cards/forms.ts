import type { StepCode } from '../src/contract/domainTypes.ts';
import type { CardView } from '../src/contract/card.ts';
import type { CardText } from '../src/text/cards/cardText.ts';
import type { CommonTexts } from '../src/text/common/nl.ts';
import type { Action, Element, Execute, Input } from './element.ts';

/** What a button needs: the view, the words, and where links lead. */
export interface CardContext {
  readonly view: CardView;
  readonly text: CardText;
  readonly common: CommonTexts;
  readonly link: (subPage: string) => string;
}

/** A button on the card; `mode` decides whether it stands in sight or under "…". */
export type Button = (context: CardContext) => readonly Action[];

const ids = ({ view }: CardContext) => ({
  kenmerk: view.kenmerk,
  seen: view.volgnummer,
  card: view.kind,
});

/** A press that needs nothing to be filled in. */
export const press = (
  context: CardContext,
  step: StepCode,
  extra: { readonly title?: string; readonly data?: Readonly<Record<string, unknown>> } = {},
): Execute => ({
  type: 'Action.Execute',
  title: extra.title ?? context.text.buttons[step] ?? context.common.steps[step],
  verb: step,
  data: { ...ids(context), ...extra.data },
});

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
  },
): Action => ({
  type: 'Action.ShowCard',
  title: inside.title ?? context.text.buttons[step] ?? context.common.steps[step],
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
    ],
  },
});

/** Longest text that is typed in a card; longer stories belong in the tab. */
const CARD_TEXT = 2000;

/** A field for words. */
export const words = (
  context: CardContext,
  id: string,
  options: { readonly label: string; readonly required?: boolean; readonly placeholder?: string },
): Input => ({
  type: 'Input.Text',
  id,
  label: options.label,
  isMultiline: true,
  maxLength: CARD_TEXT,
  ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
  ...(options.required === true
    ? { isRequired: true, errorMessage: context.text.forms.required }
    : {}),
});
