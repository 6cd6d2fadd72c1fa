import type { CardContext } from '../cardContext.ts';
import type { Choice, Input } from '../element.ts';

/** Longest text that is typed in a card; longer stories belong in the tab. */
const LONGEST = 2000;

/** A field for words; what is typed is stored and never comes back on a card. */
export const words = (
  context: CardContext,
  id: string,
  options: { readonly label: string; readonly required?: boolean; readonly placeholder?: string },
): Input => ({
  type: 'Input.Text',
  id,
  label: options.label,
  isMultiline: true,
  maxLength: LONGEST,
  ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
  ...(options.required === true ? required(context) : {}),
});

/** A choice that must be made. */
export const choice = (
  context: CardContext,
  id: string,
  options: {
    readonly label: string;
    readonly choices: readonly Choice[];
    readonly value?: string;
    readonly expanded?: boolean;
    readonly error?: string;
  },
): Input => ({
  type: 'Input.ChoiceSet',
  id,
  label: options.label,
  choices: options.choices,
  wrap: true,
  ...(options.value === undefined ? {} : { value: options.value }),
  ...(options.expanded === true ? { style: 'expanded' as const } : {}),
  ...required(context, options.error),
});

/** The day on which something took place: today or before, today filled in. */
export const dayGone = (context: CardContext, id: string, label: string): Input => ({
  type: 'Input.Date',
  id,
  label,
  value: context.view.today,
  max: context.view.today,
  ...required(context),
});

/** A field that must be filled in, with what is said when it is not. */
export const required = ({ text }: CardContext, error: string = text.forms.required) => ({
  isRequired: true,
  errorMessage: error,
});
