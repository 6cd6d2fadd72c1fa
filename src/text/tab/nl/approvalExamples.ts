import type { Example } from '../../../contract/example.ts';
import type { WorkRole } from '../../../contract/workRole.ts';

/** For who reads a judgement of somebody else. */
export const approvalExamples: Pick<
  Record<WorkRole, Example>,
  'ondersteuning' | 'leidinggevende'
> = {
  ondersteuning: {
    aanduiding: 'brief kwam op het verkeerde adres',
    story: 'Een collega schreef een oordeel over een klacht. Jij leest mee voordat het weggaat.',
    steps: [
      {
        asks: 'Een deel heet ongegrond, maar er staat dat niemand weet wat er gebeurde. Wat doe je?',
        choices: [
          {
            label: 'Niets, dat is zijn keuze',
            answer: 'Meelezen is juist hiervoor. Een opmerking helpt je collega en de klager.',
          },
          {
            label: 'Een opmerking maken',
            answer:
              'Als iets niet vaststaat, past geen oordeel. Je collega past het aan en vraagt je opnieuw.',
            right: true,
          },
        ],
      },
      {
        asks: 'Het oordeel is akkoord. Wanneer gaat de brief weg?',
        choices: [
          {
            label: 'Pas na de wachttijd',
            answer: 'Zo kan wie akkoord gaf nog terug. Daarna staat de brief bij jou klaar.',
            right: true,
          },
          {
            label: 'Meteen',
            answer: 'Nee. Er is een korte wachttijd, zodat een vergissing nog te herstellen is.',
          },
        ],
      },
    ],
  },
  leidinggevende: {
    aanduiding: 'onvriendelijk aan de balie',
    story:
      'Een teamleider behandelde een klacht. Beide kanten zijn gehoord en de jurist las mee. Nu ligt het oordeel bij jou.',
    steps: [
      {
        asks: 'Wat doe je eerst?',
        choices: [
          {
            label: 'Lees en beslis',
            answer: 'Je ziet de brief zoals hij weggaat, en hoe het oordeel tot stand kwam.',
            right: true,
          },
          {
            label: 'Meteen akkoord',
            answer:
              'Dat kan, maar de app vraagt het nog een keer. Het logboek laat zien dat je niet las.',
          },
        ],
      },
      {
        asks: 'Je mist wat ervan geleerd is. En nu?',
        choices: [
          {
            label: 'Zelf aanpassen',
            answer: 'Het oordeel blijft van de behandelaar. Zeg wat je mist, dan past die het aan.',
          },
          {
            label: 'Terugsturen',
            answer:
              'Je schrijft erbij wat je mist. De nieuwe versie komt terug, met de verschillen.',
            right: true,
          },
        ],
      },
      {
        asks: 'Je gaf akkoord en bedenkt je. Kan dat nog?',
        choices: [
          {
            label: 'Ja, tot de brief weg is',
            answer: 'Met Trek akkoord in ligt het oordeel weer bij jou. De brief gaat niet weg.',
            right: true,
          },
          {
            label: 'Nee',
            answer: 'Toch wel. De brief wacht nog even, juist hiervoor.',
          },
        ],
      },
    ],
  },
};
