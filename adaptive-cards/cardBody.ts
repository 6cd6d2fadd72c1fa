import type { CardContext } from './cardContext.ts';
import { digest } from './digest.ts';
import type { Element } from './element.ts';
import { failureBox } from './failureBox.ts';
import { line } from './line.ts';
import { liveBody } from './liveBody.ts';
import { subject } from './subject.ts';

/** What stands on the card: a digest, where the card went, what was done, or what is asked. */
export const cardBody = (context: CardContext): readonly Element[] => {
  const { view, text, common } = context;
  if (view.kind === 'dagstart') return digest(context);
  const box = failureBox(context);
  const failure = box === undefined ? [] : [box];
  if (view.moved === true) {
    return [...failure, line(subject(view)), line(text.moved, { isSubtle: true, spacing: 'None' })];
  }
  if (view.done !== undefined) {
    const { step, by, at, unsent } = view.done;
    const what = unsent === true ? text.letterUnsent : common.actions[step];
    return [
      ...failure,
      line(subject(view), { weight: 'Bolder' }),
      line(text.receipt({ what, by, at }), {
        color: 'Good',
        spacing: 'Small',
      }),
    ];
  }
  return [...failure, ...liveBody(context)];
};
