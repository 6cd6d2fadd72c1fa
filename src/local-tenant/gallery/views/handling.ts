import { at, done, soon, watNu, type NamedViews } from './parts.ts';

/** The living card, in every state. */
export const handlingViews = {
  'wat-nu': {
    'tell it yourself': watNu,
    'hand over the copy': {
      ...watNu,
      ask: 'geef-afschrift',
      buttons: ['afschrift', 'gesprek-vastleggen'],
    },
    'hear the employee': {
      ...watNu,
      ask: 'hoor-beklaagde',
      aanduiding: 'onvriendelijk gesprek',
      date: soon,
      hearing: { date: '2026-03-20', time: '10:00' },
      buttons: [
        'hoorgesprek-plannen',
        'hoorgesprek-vastleggen',
        'termijn-verlengen',
        'gesprek-vastleggen',
        'opgelost-en-tevreden',
      ],
    },
    'hear the complainant': {
      ...watNu,
      ask: 'hoor-klager',
      buttons: ['hoorgesprek-plannen', 'afzien-van-horen', 'termijn-verlengen'],
    },
    'hearing planned': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing planned, invitation not sent': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00', uninvited: true, online: true },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing in Teams': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-24', workingDaysLeft: 6 },
      hearing: { date: '2026-03-24', time: '10:00', online: true },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing today': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-16', workingDaysLeft: 0 },
      hearing: { date: '2026-03-16', time: '14:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'hearing comes': {
      ...watNu,
      ask: 'hoorgesprek-komt',
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      hearing: { date: '2026-03-17', time: '10:00' },
      buttons: ['hoorgesprek-verzetten', 'hoorgesprek-afzeggen'],
    },
    'record the hearing': {
      ...watNu,
      ask: 'leg-hoorgesprek-vast',
      date: { date: '2026-03-13', workingDaysLeft: -1 },
      hearing: { date: '2026-03-11', time: '10:00' },
      buttons: ['hoorgesprek-vastleggen', 'hoorgesprek-afzeggen'],
    },
    'put the record to the other side': {
      ...watNu,
      ask: 'leg-verslag-voor',
      buttons: ['verslag-voorleggen', 'gesprek-vastleggen'],
    },
    'record lies with the complainant': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'klager', since: '2026-03-12' },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'record for the complainant not sent': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'klager', since: '2026-03-16', unsent: true },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'record lies with the employee': {
      ...watNu,
      ask: 'vraag-reactie',
      reaction: { side: 'beklaagde', since: '2026-03-12' },
      buttons: ['reactie-vastleggen', 'gesprek-vastleggen'],
    },
    'promise due': {
      ...watNu,
      ask: 'kom-toezegging-na',
      date: { date: '2026-03-17', workingDaysLeft: 1 },
      buttons: ['toezegging-nagekomen', 'gesprek-vastleggen'],
    },
    'write the verdict': {
      ...watNu,
      ask: 'schrijf-oordeel',
      buttons: ['oordeel-concept', 'ter-meelezing', 'termijn-verlengen'],
    },
    'complainant heard nothing for long': {
      ...watNu,
      ask: 'schrijf-oordeel',
      quietDays: 12,
      buttons: ['oordeel-concept', 'gesprek-vastleggen', 'termijn-verlengen'],
    },
    'verdict came back': { ...watNu, ask: 'pas-oordeel-aan', buttons: ['oordeel-concept'] },
    'others read': { ...watNu, stage: 'meelezen', ask: 'lees-mee', buttons: [] },
    'copy too late': {
      ...watNu,
      ask: 'hoor-beklaagde',
      failure: { code: 'copy-too-late', params: { date: '2026-03-19' } },
      buttons: ['hoorgesprek-plannen'],
    },
    'several did something': {
      ...watNu,
      failure: {
        code: 'not-now',
        since: [
          { by: 'Sanne Dijkhoek', action: 'gesprek-vastleggen', at: '2026-03-16T08:10:00Z' },
          { by: 'Rikus Ottenhof', action: 'termijn-verlengen', at: '2026-03-16T09:30:00Z' },
          { by: 'Fenna Kolkman', action: 'iets-nieuws', at },
        ],
      },
    },
    'told, done': { ...watNu, ask: 'geef-afschrift', ...done('verteld') },
    moved: { ...watNu, moved: true },
  },
} satisfies Readonly<Record<string, NamedViews>>;
