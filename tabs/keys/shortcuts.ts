/** What a shortcut does. */
export type Shortcut =
  'work' | 'all' | 'about' | 'figures' | 'lessons' | 'register' | 'search' | 'next' | 'help';

/** The keys of each, in the order of the list; several are pressed one after the other. */
export const shortcutKeys: Readonly<Record<Shortcut, readonly [string, ...string[]]>> = {
  work: ['g', 'm'],
  all: ['g', 'a'],
  about: ['g', 'o'],
  figures: ['g', 'c'],
  lessons: ['g', 'l'],
  register: ['n'],
  search: ['/'],
  next: ['v'],
  help: ['?'],
};

/** Shortcuts for who sees these pages. */
export const shortcutsFor = ({
  maySeeAll,
  maySeeFigures,
}: {
  readonly maySeeAll: boolean;
  readonly maySeeFigures: boolean;
}): readonly Shortcut[] =>
  (Object.keys(shortcutKeys) as readonly Shortcut[]).filter((one) => {
    if (one === 'all' || one === 'search') return maySeeAll;
    return one === 'figures' || one === 'lessons' ? maySeeFigures : true;
  });
