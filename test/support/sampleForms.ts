/** A registration as somebody types it, about an employee of team Publiekszaken. */
export const registration = (accusedId: string, change: Record<string, unknown> = {}) => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Vera Zandstra',
    contact: { phone: '06 55 55 01 01', email: 'vera@bewoner.example' },
    replyChannel: 'e-mail',
  },
  accused: { kind: 'medewerker', personId: accusedId },
  aanduiding: 'twee keer niet teruggebeld',
  what: 'Mevrouw liet twee keer een verzoek achter en is na zes dagen nog niet teruggebeld.',
  happenedOn: '2026-03-09',
  category: 'bereikbaarheid',
  received: '2026-03-16',
  ...change,
});

/** A draft verdict of two parts. */
export const verdict = (change: Record<string, unknown> = {}) => ({
  parts: [
    {
      part: 'Niet teruggebeld',
      findings: 'In de telefoonlijst staan twee verzoeken waarop niemand heeft gebeld.',
      established: 'ja',
      outcome: 'gegrond',
      reasons: 'Wie een belofte krijgt, mag erop rekenen.',
    },
    {
      part: 'Kortaf aan de telefoon',
      findings: 'De lezingen lopen uiteen en er is geen opname.',
      established: 'nee',
      searched: ['systemen', 'collegas'],
      outcome: 'geen-oordeel',
      reasons: 'Niet vast te stellen wat er is gezegd.',
    },
  ],
  conclusions: 'Wij bieden onze excuses aan voor het wachten.',
  offer: 'Een vast aanspreekpunt.',
  lesson: 'Verzoeken staan voortaan op één lijst die elke dag wordt nagelopen.',
  ...change,
});
