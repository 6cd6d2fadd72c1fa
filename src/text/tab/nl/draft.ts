export const draft = {
  saving: 'Concept wordt bewaard …',
  savedAt: (time: string) => `Concept bewaard om ${time}`,
  trouble: {
    offline: 'Geen verbinding: we proberen het opnieuw. Wat je typte, blijft staan.',
    'signed-out': 'Je bent niet meer aangemeld. Wat je typte, blijft staan.',
    'too-large':
      'Dit is te lang om als concept te bewaren. Sla het op voordat je weggaat, of maak het korter.',
    refused: 'Bewaren lukt nu niet: we proberen het opnieuw. Wat je typte, blijft staan.',
  },
  restored: (moment: string) => `Dit is je concept van ${moment}.`,
  discard: 'Begin opnieuw',
  discarded: 'Het concept is weg. Het formulier is weer zoals het begon.',
  before: {
    title: 'Dit was al opgeslagen, misschien met andere woorden.',
    what: 'Wat hier nu staat, is niet opgeslagen. Kijk op deze pagina wat er al staat. Is jouw tekst nieuw? Sla hem dan nog een keer op.',
  },
  two: (count: number) =>
    count === 1
      ? 'Bij 1 veld staan nu twee teksten. Kies welke je wilt.'
      : `Bij ${count} velden staan nu twee teksten. Kies telkens welke je wilt.`,
  other: {
    group: (field: string) => `Andere tekst bij: ${field}`,
    window: 'In een ander venster typte je hier:',
    colleague: 'Intussen is hier iets anders opgeslagen:',
    empty: '(leeg)',
    take: 'Neem deze tekst',
    keep: 'Houd mijn tekst',
  },
};
