/** Worked cases that any copy of the police profile must still give. */
export const politieCases = {
  termijnen: [
    {
      naam: 'Tien weken eindigen op Koningsdag en lopen een dag door (Politiewet 2012 art. 72)',
      in: { ontvangen: '2026-02-16' },
      uit: { termijnen: { afdoening: { nominaal: '2026-04-27', telaatNa: '2026-04-28' } } },
    },
    {
      naam: 'Veertien weken met een commissie schuiven niet op (Atw 4)',
      in: { ontvangen: '2026-01-19', gebeurtenissen: [{ soort: 'commissie', op: '2026-03-02' }] },
      uit: { termijnen: { afdoening: { nominaal: '2026-04-27', telaatNa: '2026-04-27' } } },
    },
    {
      naam: 'Vijf jaar bewaren vanaf het sluiten',
      in: { ontvangen: '2026-01-19', gebeurtenissen: [{ soort: 'tevreden', op: '2026-02-28' }] },
      uit: { termijnen: { 'bewaren-tot-en-met': { nominaal: '2031-02-28' } }, status: 'tevreden' },
    },
  ],
  behandelaar: [
    {
      naam: 'De coördinator kiest',
      in: { beklaagden: [{ soort: 'medewerker' }] },
      uit: { uitkomst: 'mens', functie: null },
    },
  ],
};
