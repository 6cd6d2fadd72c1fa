/** Giving several complaints to somebody else in one go. */
export const reassign = {
  choose: (kenmerk: string) => `Kies ${kenmerk}`,
  chooseAll: 'Kies alles op deze pagina',
  column: 'Kies',
  chosen: (count: number) => (count === 1 ? '1 klacht gekozen' : `${count} klachten gekozen`),
  open: 'Andere behandelaar',
  clear: 'Keuze wissen',
  title: (count: number) =>
    count === 1 ? 'Geef 1 klacht aan een ander' : `Geef ${count} klachten aan een ander`,
  intro:
    'Elke klacht gaat apart over, met dezelfde reden in elk logboek. Mag het bij een klacht niet, dan zie je dat hieronder. De andere gaan wel over.',
  person: 'Wie gaat ze behandelen?',
  personHint: 'Typ een naam en kies.',
  reason: 'Waarom?',
  reasonHint: 'De reden komt in het logboek van elke klacht.',
  submit: 'Wijs toe',
  progress: (done: number, all: number) => `${done} van ${all} gedaan`,
  stay: 'Blijf even op deze pagina.',
  results: 'Wat er is gebeurd',
  given: (who: string) => `ligt nu bij ${who}`,
  givenBefore: (who: string) => `lag al bij ${who}`,
  summary: ({ given, not }: { given: number; not: number }) =>
    not === 0
      ? `Klaar: ${given} overgegeven.`
      : `${given} overgegeven, ${not} niet. Hieronder staat waarom.`,
  again: (count: number) => (count === 1 ? 'Probeer 1 opnieuw' : `Probeer ${count} opnieuw`),
  close: 'Klaar',
};

/** Choices of the list under a name. */
export const views = {
  label: 'Weergave',
  open: 'Alle open klachten',
  given: { week: 'Loopt af deze week', niemand: 'Zonder behandelaar' },
  own: 'Jouw weergaven',
  ready: 'Klaar voor gebruik',
  other: 'Eigen keuze',
  save: 'Bewaar als weergave',
  rename: 'Andere naam',
  remove: 'Verwijder weergave',
  name: 'Naam van de weergave',
  nameHint: 'Alleen jij ziet deze weergave.',
  keep: 'Bewaar',
  saved: (name: string) => `Weergave “${name}” is bewaard.`,
  removed: (name: string) => `Weergave “${name}” is weg.`,
  full: (most: number) => `Je hebt al ${most} weergaven. Verwijder er eerst een.`,
};
