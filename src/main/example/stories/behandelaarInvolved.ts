import type { Story } from '../story.ts';

/** The proposed teamleider signed the letter herself and steps aside; another one takes it up. */
export const behandelaarInvolved: Story = {
  name: 'behandelaar-betrokken',
  shows: 'de voorgestelde teamleider had er zelf mee te maken: doorgezet naar een ander',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-24T09:20',
      who: 'gerda.luttikhuis',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          name: 'Marloes Dorenbosch',
          contact: { email: 'marloes@bewoner.example', phone: '06 0000 0108' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'medewerker', personId: 'theo.bakkenes', name: 'de heer Bakkenes' },
        aanduiding: 'aanmaning ondanks betalingsregeling',
        what: 'Mevrouw betaalt haar aanslag in tien delen; dat was zo afgesproken. Toch kreeg zij een aanmaning met kosten. Aan de telefoon zei de medewerker dat zij "dan maar beter had moeten lezen".',
        happenedOn: '2026-02-20',
        where: 'Telefonisch',
        category: 'bejegening',
        otherCategories: ['uitvoering'],
        received: '2026-02-24',
      },
    },
    {
      at: '2026-02-24T11:15',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-25T10:30',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'telefoon',
        purpose: 'eerste-gesprek',
        on: '2026-02-25',
        note: 'De aanmaning is al ingetrokken. De opmerking aan de telefoon zit mevrouw dwars.',
        agreed:
          'De klacht over de opmerking wordt behandeld. Mevrouw wordt liever gebeld dan gemaild.',
      },
    },
    {
      at: '2026-02-25T11:00',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'sandra.tolsma' },
    },
    {
      at: '2026-02-26T09:10',
      who: 'sandra.tolsma',
      do: 'weigeren',
      input: { code: 'zelf-betrokken' },
    },
    {
      at: '2026-02-26T13:20',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: { to: 'erik.haverkate' },
    },
    { at: '2026-02-27T10:00', who: 'erik.haverkate', do: 'accepteren', input: {} },
    { at: '2026-03-02T11:30', who: 'erik.haverkate', do: 'verteld', input: { on: '2026-03-02' } },
    {
      at: '2026-03-03T09:20',
      who: 'erik.haverkate',
      do: 'afschrift',
      input: { on: '2026-03-03' },
    },
    {
      at: '2026-03-04T10:15',
      who: 'erik.haverkate',
      do: 'hoorgesprek-plannen',
      input: { sides: ['klager'], form: 'telefoon', on: '2026-03-10', time: '11:00' },
    },
    {
      at: '2026-03-04T13:10',
      who: 'lotte.veldkamp',
      do: 'brief-verstuurd',
      input: { letterId: 'b2', how: 'e-mail' },
    },
    {
      at: '2026-03-10T11:50',
      who: 'erik.haverkate',
      do: 'hoorgesprek-vastleggen',
      input: {
        hearingId: 'h1',
        sides: ['klager'],
        form: 'telefoon',
        on: '2026-03-10',
        present: 'De klager en de teamleider',
        record:
          'De klager vertelt rustig hoe het gesprek ging. Zij had de brief van de regeling in haar hand toen zij belde. Zij hoopt op een excuus.',
      },
    },
    {
      at: '2026-03-10T13:40',
      who: 'erik.haverkate',
      do: 'hoorgesprek-plannen',
      input: {
        sides: ['beklaagde'],
        form: 'apart',
        on: '2026-03-19',
        time: '09:30',
        place: 'Gemeentehuis, kamer 1.02',
      },
    },
  ],
};
