import type { TabTexts } from '../nl.ts';

export const lessons: TabTexts['lessons'] = {
  title: 'Learning',
  subtitle: 'What complaints teach us, without names of people',
  learnt: 'Lessons',
  none: 'There are no lessons yet. They come here once a complainant has a judgement that names an improvement.',
  noMatch: 'No lessons with this choice.',
  filter: 'State',
  every: 'All lessons',
  owner: 'Owner',
  check: 'See whether it helped',
  about: 'Complaint about',
  who: 'Who learns',
  state: {
    'nu-kijken': 'Time to see whether it helped',
    loopt: 'Going on',
    nee: 'Did not help',
    deels: 'Helped in part',
    ja: 'Helped',
  },
  record: 'Record the check',
  open: 'Open dossier',
  themes: 'This comes back',
  themesWhat:
    'Several complaints about one subject in the last ninety days. Behind a few complaints there are often more people who said nothing.',
  noThemes: 'No subject comes back more often now.',
  band: { enkele: 'some complaints', 'vijf-of-meer': 'five complaints or more' },
  wentWell: 'This went well',
  noneWell: 'Still too little to show.',
  well: {
    opgelost: 'Solved together, without a judgement',
    'niet-terecht': 'The colleague did well: the complaint proved not right',
    hielp: 'The lesson helped',
  },
};
