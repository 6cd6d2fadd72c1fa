import type { absence as nl } from '../nl/absence.ts';

/** The page on which people say that they are away. */
export const absence: typeof nl = {
  title: 'Absence',
  subtitle: 'Say when you or a colleague is away',
  own: 'Your absence',
  others: 'Colleagues who are away',
  none: 'You have not said that you will be away.',
  say: 'Say that somebody is away',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave empty if you do not know yet.',
  person: 'Colleague',
  personHint: 'Leave empty if it is about yourself.',
  submit: 'Save',
  done: 'Saved. What cannot wait goes to the complaints coordinator now.',
  back: 'I am back',
  backOther: (name) => `${name} is back`,
  backDone: 'Saved. What somebody else took on stays with that colleague.',
  until: (from, to) => `${from} up to and including ${to}`,
  open: (from) => `from ${from}, end not known yet`,
  work: (count) =>
    count === 0
      ? 'No complaint lies still.'
      : count === 1
        ? 'One complaint lies still:'
        : `${count} complaints lie still:`,
  canWait: (by) => `can wait, the first thing is due on ${by}`,
  cannotWait: (by) => `cannot wait, the first thing is due on ${by}`,
};
