export const channel = {
  title: 'Klachtwijzer',
  subtitle: 'Klachten over onze organisatie, op tijd en met zorg',
  whatTitle: 'Wat is dit?',
  what: 'Iemand is niet tevreden over wat wij deden. Klachtwijzer helpt om goed te luisteren, op tijd te antwoorden en ervan te leren.',
  doTitle: 'Wat kun je doen?',
  receive: 'Iemand klaagt bij jou',
  receiveWhat:
    'Luister, en leg de klacht vast. Dat kost een minuut. De klachtencoördinator belt daarna.',
  register: 'Klacht vastleggen',
  asked: 'Er wordt iets van je gevraagd',
  askedWhat: 'In Mijn werk zie je wat er bij jou ligt, en wanneer het klaar moet zijn.',
  work: 'Open Mijn werk',
  about: 'De klacht gaat over jou',
  aboutWhat:
    'Je hoort dat van een collega, niet van een app. Daarna zie je in Over mij wat er gebeurt en wanneer.',
  whoTitle: 'Wie helpt je?',
  nobody: 'Hier staat nog niemand. Vraag het je leidinggevende.',
  perTeam: 'Wie behandelt een klacht over mijn afdeling?',
  teams: (count: number) => (count === 1 ? '1 afdeling' : `${count} afdelingen`),
  perTeamWhat:
    'Gaat een klacht over iemand van deze afdeling? Dan behandelt deze collega hem. Was die er zelf bij, of is die er niet, dan doet een ander het.',
  nobodyInTeam: 'Nu nog niemand. Vraag het de klachtencoördinator.',
  same: 'Deze pagina is voor iedereen in dit kanaal gelijk. Over een klacht staat hier nooit iets.',
  setUp: {
    title: 'Klachtwijzer in dit kanaal',
    what: 'Iedereen in dit kanaal ziet dezelfde pagina. Daarop staat wat Klachtwijzer is, wat je kunt doen en wie je helpt.',
    nothing:
      'Over klachten staat er niets op. Wat bij jou ligt, zie je alleen zelf, in je eigen Klachtwijzer.',
    save: 'Er is niets in te stellen. Kies onderaan Opslaan.',
    failed: 'Teams geeft geen knop om op te slaan. Sluit dit venster en probeer het nog eens.',
  },
};
