export const work = {
  title: 'Mijn werk',
  mine: 'Dit ligt bij jou',
  waiting: 'Wacht op een ander',
  empty: 'Er ligt niets bij jou.',
  next: ({ what, when }: { what: string; when: string }) =>
    `Volgende: hoorgesprek ${when}, ${what}.`,
  toHearing: 'Naar het hoorgesprek',
  showAll: (count: number) => `Toon alle ${count}`,
  undelivered: (count: number) =>
    count === 1
      ? '1 bericht is niet aangekomen. Bel de collega voor wie het was.'
      : `${count} berichten zijn niet aangekomen. Bel de collega’s voor wie ze waren.`,
  undeliveredTo: ({
    name = 'Een collega (zie dossier)',
    since,
  }: {
    name?: string;
    since: string;
  }) => `${name}, sinds ${since}`,
  firstVisit: {
    title: 'Eerste keer hier?',
    what: 'In drie zinnen lees je wat jij hier doet. Je kunt oefenen met een voorbeeld.',
    open: 'Zo werkt het',
    dismiss: 'Niet meer tonen',
  },
};

export const own = {
  title: 'Door jou vastgelegd',
  registered: (day: string) => `vastgelegd ${day}`,
  takenOver: 'overgenomen, een collega gaat ermee verder',
  waiting: 'nog niet opgepakt',
};
