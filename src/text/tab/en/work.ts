import type * as nl from '../nl/work.ts';

export const work: typeof nl.work = {
  title: 'My work',
  mine: 'This is with you',
  waiting: 'Waiting for others',
  empty: 'Nothing is with you.',
  next: ({ what, when }) => `Next: hearing ${when}, ${what}.`,
  toHearing: 'Go to the hearing',
  showAll: (count) => `Show all ${count}`,
  undelivered: (count) =>
    count === 1
      ? '1 message did not arrive. Call the colleague it was for.'
      : `${count} messages did not arrive. Call the colleagues they were for.`,
  undeliveredTo: ({ name = 'A colleague (see the file)', since }) => `${name}, since ${since}`,
  firstVisit: {
    title: 'First time here?',
    what: 'Three sentences say what you do here. You can practise with an example.',
    open: 'How it works',
    dismiss: 'Do not show again',
  },
};

export const own: typeof nl.own = {
  title: 'Registered by you',
  registered: (day) => `registered ${day}`,
  takenOver: 'being handled',
  waiting: 'not taken up yet',
};
