import type { draft as nl } from '../nl/draft.ts';

export const draft: typeof nl = {
  saving: 'Saving draft …',
  savedAt: (time) => `Draft saved at ${time}`,
  trouble: {
    offline: 'No connection: we will try again. What you typed stays.',
    'signed-out': 'You are no longer signed in. What you typed stays.',
    'too-large':
      'This is too long to keep as a draft. Save it before you leave, or make it shorter.',
    refused: 'Saving does not work now: we will try again. What you typed stays.',
  },
  restored: (moment) => `This is your draft of ${moment}.`,
  discard: 'Start again',
  discarded: 'The draft is gone. The form is as it was at the start.',
  before: {
    title: 'This was saved already, perhaps with other words.',
    what: 'What you see here now is not saved. Look on this page at what is there already. Is your text new? Then save it once more.',
  },
  two: (count) =>
    count === 1
      ? 'One field has two texts now. Choose which one you want.'
      : `${count} fields have two texts now. Choose each time which one you want.`,
  other: {
    group: (field) => `Other text of: ${field}`,
    window: 'In another window you typed here:',
    colleague: 'Meanwhile something else was saved here:',
    empty: '(empty)',
    take: 'Use this text',
    keep: 'Keep my text',
  },
};
