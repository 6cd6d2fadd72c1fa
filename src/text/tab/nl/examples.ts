import type { Example } from '../../../contract/example.ts';
import type { WorkRole } from '../../../contract/workRole.ts';
import { approvalExamples } from './approvalExamples.ts';

export const examples: Record<WorkRole, Example> = {
  ...approvalExamples,
  coordinator: {
    aanduiding: 'lamp in de straat al weken stuk',
    story:
      'Een bewoner meldde drie keer dat een lamp stuk is. Niemand belde terug. Vanochtend klaagde hij per mail.',
    steps: [
      {
        asks: 'De klacht is nieuw. Wat doe je eerst?',
        choices: [
          {
            label: 'Bellen',
            answer:
              'De Belkaart laat naam, nummer en verhaal zien. Na het gesprek leg je vast wat je hoorde.',
            right: true,
          },
          {
            label: 'Een brief sturen',
            answer:
              'Dat mag, maar bellen helpt vaak sneller. De bevestiging staat al voor je klaar.',
          },
        ],
      },
      {
        asks: 'De bewoner wil dat iemand uitlegt hoe het zo kwam. Hij is nog boos. En nu?',
        choices: [
          {
            label: 'Opgelost en tevreden',
            answer: 'Alleen de bewoner zelf bepaalt of hij tevreden is. Dat is hij nog niet.',
          },
          {
            label: 'Toewijzen',
            answer: 'De app laat zien wie er niet bij was, en waarom die past. Jij kiest.',
            right: true,
          },
        ],
      },
      {
        asks: 'De teamleider reageert twee dagen niet. Wat gebeurt er?',
        choices: [
          {
            label: 'Ik krijg bericht en bel',
            answer: 'Klopt. Er blijft niets liggen: jij hoort het, en je kunt een ander kiezen.',
            right: true,
          },
          {
            label: 'De termijn stopt even',
            answer: 'De termijn loopt altijd door. Wachten verschuift geen datum.',
          },
        ],
      },
    ],
  },
  behandelaar: {
    aanduiding: 'twee keer niet teruggebeld',
    story:
      'Een inwoner is twee keer niet teruggebeld. De klacht gaat over een collega in je team. Jij gaat hem behandelen.',
    steps: [
      {
        asks: 'Wie vertelt je collega dat er een klacht is?',
        choices: [
          {
            label: 'Ik, in een gesprek',
            answer: 'Klopt. Leg vast dat je het vertelde. Pas daarna stuurt de app bericht.',
            right: true,
          },
          {
            label: 'De app',
            answer: 'Niemand hoort van een app dat er over hem is geklaagd. Je vertelt het zelf.',
          },
        ],
      },
      {
        asks: 'Je sprak de inwoner. Kun je nu een oordeel schrijven?',
        choices: [
          {
            label: 'Ja, ik weet genoeg',
            answer: 'Nog niet. Je collega mag ook vertellen wat er gebeurde. De app vraagt erom.',
          },
          {
            label: 'Eerst met mijn collega praten',
            answer: 'Beide kanten dus. Als ze verschillen, leg je het een aan de ander voor.',
            right: true,
          },
        ],
      },
      {
        asks: 'Niemand kan zeggen of er is beloofd om te bellen. Welk oordeel past?',
        choices: [
          {
            label: 'Geen oordeel',
            answer:
              'Schrijf op waar je zocht. Je kunt nog steeds een excuus of een oplossing bieden.',
            right: true,
          },
          {
            label: 'Ongegrond',
            answer: 'Ongegrond zegt dat het niet zo was. Dat weet je niet.',
          },
        ],
      },
    ],
  },
  medewerker: {
    aanduiding: 'container niet geleegd',
    story: 'Een bewoner staat boos aan je balie. Zijn container is twee keer niet geleegd.',
    steps: [
      {
        asks: 'Wat doe je?',
        choices: [
          {
            label: 'Luisteren en vastleggen',
            answer:
              'Met Klacht vastleggen duurt het een minuut. De klachtencoördinator belt de bewoner.',
            right: true,
          },
          {
            label: 'Naar een formulier sturen',
            answer: 'Een formulier is nooit nodig. Wie het aan jou vertelt, heeft geklaagd.',
          },
        ],
      },
      {
        asks: 'Je kunt het zelf meteen oplossen. Mag dat?',
        choices: [
          {
            label: 'Ja, en ik leg het vast',
            answer: 'Graag. Leg vast wat je deed en of de bewoner tevreden is.',
            right: true,
          },
          {
            label: 'Nee, dat mag ik niet',
            answer: 'Het mag juist wel. Snel helpen is het beste antwoord op een klacht.',
          },
        ],
      },
    ],
  },
};
