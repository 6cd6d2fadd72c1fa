import type { keys as nl } from '../nl/keys.ts';

export const keys: typeof nl = {
  title: 'Keyboard shortcuts',
  open: 'All shortcuts',
  areOff: 'Shortcuts are off',
  then: 'then',
  of: {
    work: 'Go to My work',
    all: 'Go to All complaints',
    about: 'Go to About me',
    figures: 'Go to Figures',
    lessons: 'Go to Lessons',
    register: 'Register a complaint',
    search: 'Search',
    next: 'Go to the next step',
    help: 'This list',
  },
  typing: 'While you type these keys do nothing.',
  reader:
    'Do you work with a screen reader or by voice? Switch shortcuts off if they get in the way.',
  use: 'Use shortcuts',
};
