import type { Failure } from '../src/contract/failure.ts';
import type { CardContext } from './cardContext.ts';
import type { Container } from './element.ts';
import { line } from './line.ts';

/** What others did since, at most; more are counted. */
const CHANGES = 2;

/** Above the card as it is now: why the last press was not carried out, and what others did meanwhile. */
export const failureBox = (context: CardContext): Container | undefined => {
  const { failure } = context.view;
  if (failure === undefined) return undefined;
  const rest = [...changes(context, failure), ...fields(context, failure)];
  return {
    type: 'Container',
    style: 'warning',
    items: [
      line(sentence(context, failure), { weight: 'Bolder' }),
      ...rest.map((words) => line(words, { spacing: 'Small' })),
    ],
  };
};

const sentence = ({ common, text }: CardContext, failure: Failure): string => {
  if (failure.onlyYourself === true) return text.failure.yourself;
  if (failure.code === 'invalid-input') return text.failure.invalidInput;
  // Who was first, and when, stands in the lines below it.
  if (failure.code === 'already-done') return text.failure.alreadyDone;
  return common.failures[failure.code](failure.params ?? {}) || text.notSaved;
};

const changes = (
  { view, common, text }: CardContext,
  { since = [], onlyYourself }: Failure,
): readonly string[] => {
  // On a receipt the line below it says who did it.
  if (onlyYourself === true || view.done !== undefined) return [];
  const told = since.slice(-CHANGES).map(({ by, action, at }) => {
    const what = Object.hasOwn(common.actions, action)
      ? ` ${common.actions[action as keyof typeof common.actions]}`
      : '';
    return `${by}${what}, ${common.dates.moment(at)}.`;
  });
  const before = since.length - told.length;
  return before > 0 ? [...told, text.failure.moreChanges(before)] : told;
};

const fields = ({ common, text }: CardContext, { fields = [] }: Failure): readonly string[] => {
  return fields.flatMap(({ field, code, max }) => {
    const name = text.failure.fields[field];
    if (name === undefined) return [];
    const wrong = Object.hasOwn(common.fieldFailures, code)
      ? common.fieldFailures[code as keyof typeof common.fieldFailures](max)
      : common.failures[code as keyof typeof common.failures]({});
    return [`${name}: ${wrong}`];
  });
};
