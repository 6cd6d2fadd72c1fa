import type { CardView } from '../src/contract/card.ts';
import type { CardContext } from './cardContext.ts';
import type { Element, TextBlock } from './element.ts';
import { line } from './line.ts';
import { subject } from './subject.ts';
import { belkaart } from './wayIn.ts';

/** Five lines at most: what is asked, which complaint, by when, how things stand, what happens otherwise. */
export const liveBody = (context: CardContext): readonly Element[] => {
  const { view, text } = context;
  const { headline, why, otherwise } = text.lines[view.kind];
  const reason = why(view);
  return [
    line(headline(view), { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    line(subject(view), { spacing: 'None' }),
    ...dateLine(context),
    ...(reason === undefined ? [] : [stands(context, reason)]),
    ...(receipt(context) ?? lastLine(warning(context), otherwise(view))),
  ];
};

/** How things stand; before a call that line opens the Belkaart, because six buttons leave no room for it. */
const stands = (context: CardContext, reason: string): Element =>
  context.view.kind === 'bel-eerst' && calls(context.view)
    ? {
        type: 'Container',
        style: 'emphasis',
        spacing: 'Small',
        selectAction: belkaart(context),
        items: [line(reason, { color: 'Accent', weight: 'Bolder' })],
      }
    : line(reason, { spacing: 'Small' });

const calls = ({ ask }: CardView): boolean => ask === 'bel-eerst' || ask === 'bel-opnieuw';

const dateLine = ({ view, text, common }: CardContext): readonly TextBlock[] => {
  const label = text.lines[view.kind].date(view);
  if (view.date === undefined || label === undefined) return [];
  return [line(`${label}: ${common.dates.left(view.date)}`, dateLook(view.date.workingDaysLeft))];
};

/** Colour stands beside the words, never instead of them. */
const dateLook = (workingDaysLeft: number) => {
  if (workingDaysLeft < 0) return { color: 'Attention', spacing: 'Small' } as const;
  return workingDaysLeft <= 1
    ? ({ color: 'Warning', spacing: 'Small' } as const)
    : ({ spacing: 'Small' } as const);
};

const warning = ({ view, text }: CardContext): string | undefined => {
  if (view.verdict === undefined) return undefined;
  if (view.verdict.blocking.length > 0) return text.blocking(view.verdict.blocking);
  return view.verdict.askToRead ? text.unread : undefined;
};

/** What he just did stands in sight as long as it can be taken back. */
const receipt = ({ view, text, common }: CardContext): readonly TextBlock[] | undefined =>
  view.justDone && [
    line(text.receipt({ ...view.justDone, what: common.actions[view.justDone.step] }), {
      color: 'Good',
      spacing: 'Small',
    }),
  ];

/** A warning matters more than what happens if you do nothing, and there is room for one of them. */
const lastLine = (
  warns: string | undefined,
  otherwise: string | undefined,
): readonly TextBlock[] => {
  if (warns !== undefined) return [line(warns, { color: 'Attention', spacing: 'Small' })];
  return otherwise === undefined ? [] : [line(otherwise, { isSubtle: true, spacing: 'Small' })];
};
