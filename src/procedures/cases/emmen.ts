const burger = { soort: 'burger' };
const verdaging = (op: string, weken: number) => ({
  soort: 'verdaging',
  op,
  weken,
  berichtKlager: true,
  berichtBeklaagde: true,
});

/** Worked cases that any copy of the profile of Emmen must still give. */
export const emmenCases = {
  termijnen: [
    {
      naam: 'Zes weken eindigen op Goede Vrijdag en lopen door tot na Pasen (Awb 9:11 lid 1, Atw 1 lid 1)',
      in: { ontvangen: '2026-02-20' },
      uit: {
        termijnen: {
          afdoening: { nominaal: '2026-04-03', atw: '2026-04-07', telaatNa: '2026-04-07' },
        },
      },
    },
    {
      naam: 'De streefdatum is beleid en schuift niet op (procesbeschrijving 4)',
      in: { ontvangen: '2026-03-09' },
      uit: {
        termijnen: {
          streef: { nominaal: '2026-04-06', telaatNa: '2026-04-06' },
          'bericht-buiten-behandeling': { nominaal: '2026-04-06', telaatNa: '2026-04-07' },
        },
      },
    },
    {
      naam: 'Een verdaging telt door vanaf de nominale dag (Awb 9:11 lid 2)',
      in: { ontvangen: '2026-02-23', gebeurtenissen: [verdaging('2026-04-07', 4)] },
      uit: { termijnen: { afdoening: { nominaal: '2026-05-04' } }, geldig: [true] },
    },
    {
      naam: 'Een verdaging zonder bericht aan de beklaagde telt niet (Awb 9:11 lid 2)',
      in: {
        ontvangen: '2026-02-23',
        gebeurtenissen: [{ ...verdaging('2026-04-07', 4), berichtBeklaagde: false }],
      },
      uit: { termijnen: { afdoening: { nominaal: '2026-04-06' } }, geldig: [false] },
    },
    {
      naam: 'Verder uitstel schuift niet op, ook niet op een zondag (Awb 9:11 lid 3)',
      in: {
        ontvangen: '2026-02-23',
        gebeurtenissen: [
          verdaging('2026-03-30', 4),
          {
            soort: 'verder-uitstel',
            op: '2026-05-04',
            tot: '2026-06-07',
            schriftelijkeInstemming: true,
          },
        ],
      },
      uit: {
        termijnen: { afdoening: { nominaal: '2026-06-07', telaatNa: '2026-06-07' } },
        geldig: [true, true],
      },
    },
    {
      naam: 'Na de brief loopt het jaar van de ombudsman (Awb 9:24 lid 1)',
      in: { ontvangen: '2026-02-23', gebeurtenissen: [{ soort: 'afgehandeld', op: '2026-04-02' }] },
      uit: { termijnen: { ombudsman: { nominaal: '2027-04-02' } }, status: 'afgehandeld' },
    },
  ],
  behandelaar: [
    {
      naam: 'Over een medewerker: zijn teamleider (regel 1)',
      in: { beklaagden: [{ soort: 'medewerker' }], klager: burger },
      uit: { uitkomst: 'voorstel', functie: 'teamleider:eigen', regel: 1, stap: 'eerste' },
    },
    {
      naam: 'Zijn teamleider is betrokken: een andere (regel 1)',
      in: {
        beklaagden: [{ soort: 'medewerker' }],
        klager: burger,
        betrokken: ['teamleider:eigen'],
      },
      uit: { uitkomst: 'voorstel', functie: 'teamleider:ander', stap: 'vervanger' },
    },
    {
      naam: 'De burgemeester oordeelt niet over zichzelf (regel 10)',
      in: { beklaagden: [{ soort: 'wethouder', functie: 'burgemeester' }], klager: burger },
      uit: { functie: 'locoburgemeester', regel: 10, nooit: ['burgemeester'] },
    },
    {
      naam: 'Over de raad gaat nooit de loco (Gemeentewet 77 lid 1)',
      in: {
        beklaagden: [{ soort: 'gemeenteraad' }],
        klager: burger,
        afwezig: ['burgemeester'],
      },
      uit: { uitkomst: 'mens', suggestie: 'plv-voorzitter-raad', regel: 9 },
    },
  ],
};
