/** Worked cases that any copy of the Flemish profile must still give. */
export const vlaanderenCases = {
  termijnen: [
    {
      naam: 'Tien en vijfenveertig dagen na ontvangst, ook op een vrije dag',
      in: { ontvangen: '2026-04-21' },
      uit: {
        termijnen: {
          antwoord: { nominaal: '2026-05-01', telaatNa: '2026-05-01' },
          afhandeling: { nominaal: '2026-06-05' },
        },
      },
    },
    {
      naam: 'Dertig dagen nadat de coördinator de klacht kreeg',
      in: { ontvangen: '2026-04-11', ontvangenDoorCoordinator: '2026-04-15' },
      uit: { termijnen: { rapport: { nominaal: '2026-05-15' } } },
    },
    {
      naam: 'Een week om het opnieuw te doen, niet later dan dag 45',
      in: {
        ontvangen: '2026-04-11',
        gebeurtenissen: [{ soort: 'herbehandeling', op: '2026-05-21' }],
      },
      uit: { termijnen: { herbehandeling: { nominaal: '2026-05-26' } }, status: 'herbehandeling' },
    },
    {
      naam: 'Een verdaging bestaat hier niet',
      in: {
        ontvangen: '2026-04-11',
        gebeurtenissen: [{ soort: 'verdaging', op: '2026-04-20', weken: 1, berichtKlager: true }],
      },
      uit: { termijnen: { afhandeling: { nominaal: '2026-05-26' } }, geldig: [false] },
    },
  ],
  behandelaar: [],
};
