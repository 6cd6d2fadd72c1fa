import type * as nl from '../nl/reassign.ts';

export const reassign: typeof nl.reassign = {
  choose: (kenmerk) => `Select ${kenmerk}`,
  chooseAll: 'Select all on this page',
  column: 'Select',
  chosen: (count) => (count === 1 ? '1 complaint selected' : `${count} complaints selected`),
  open: 'Another handler',
  clear: 'Clear selection',
  title: (count) =>
    count === 1 ? 'Give 1 complaint to somebody else' : `Give ${count} complaints to somebody else`,
  intro:
    'Each complaint goes on its own, with the same reason in each log. Where it is not allowed you will see so below. The others do go.',
  person: 'Who will handle them?',
  personHint: 'Type a name and choose.',
  reason: 'Why?',
  reasonHint: 'The reason goes into the log of each complaint.',
  submit: 'Assign',
  progress: (done, all) => `${done} of ${all} done`,
  stay: 'Stay on this page for a moment.',
  results: 'What happened',
  given: (who) => `is now with ${who}`,
  givenBefore: (who) => `was with ${who} already`,
  summary: ({ given, not }) =>
    not === 0 ? `Done: ${given} given.` : `${given} given, ${not} not. Below you see why.`,
  again: (count) => `Try ${count} again`,
  close: 'Done',
};

export const views: typeof nl.views = {
  label: 'View',
  open: 'All open complaints',
  given: { week: 'Runs out this week', niemand: 'Without a handler' },
  own: 'Your views',
  ready: 'Ready to use',
  other: 'Own choice',
  save: 'Save as view',
  rename: 'Another name',
  remove: 'Remove view',
  name: 'Name of the view',
  nameHint: 'Only you see this view.',
  keep: 'Save',
  saved: (name) => `View “${name}” is saved.`,
  removed: (name) => `View “${name}” is gone.`,
  full: (most) => `You have ${most} views already. Remove one first.`,
};
