import type { Story } from '../story.ts';

/** Somebody who gives no name, only an address to write to, and does not want to be heard. */
export const anonymous: Story = {
  name: 'anoniem',
  shows: 'anoniem: alleen een e-mailadres, en de klager ziet af van een hoorgesprek',
  ends: 'in-behandeling',
  moments: [
    {
      at: '2026-02-25T09:15',
      who: 'rowan.martina',
      do: 'registreren',
      input: {
        channel: 'e-mail',
        klager: {
          kind: 'burger',
          contact: { email: 'buurtbewoner@bewoner.example' },
          replyChannel: 'e-mail',
        },
        accused: { kind: 'geen-persoon', team: 'Beheer Openbare Ruimte' },
        aanduiding: 'lawaai van veegwagen voor zes uur',
        what: 'Iemand uit het centrum schrijft dat de veegwagen drie keer per week om half zes langskomt. Op een vraag daarover kwam als antwoord dat het "nu eenmaal zo is ingepland". De schrijver wil geen naam noemen, maar wel antwoord.',
        happenedOn: '2026-02-20',
        where: 'Centrum',
        category: 'communicatie',
        otherCategories: ['uitvoering'],
        received: '2026-02-25',
      },
    },
    {
      at: '2026-02-25T10:40',
      who: 'rowan.martina',
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'e-mail' },
    },
    {
      at: '2026-02-26T10:20',
      who: 'marijke.hofstra',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'e-mail',
        purpose: 'eerste-gesprek',
        on: '2026-02-26',
        note: 'De schrijver antwoordde dezelfde dag. Het gaat om het antwoord van het team, niet om één medewerker.',
        agreed: 'Antwoord gaat naar dit e-mailadres. Een naam is niet nodig.',
      },
    },
    {
      at: '2026-02-26T10:35',
      who: 'marijke.hofstra',
      do: 'toewijzen',
      input: {
        to: 'fatima.yildizhan',
        reason: 'De klacht gaat over haar team en over niemand in het bijzonder.',
      },
    },
    { at: '2026-02-27T14:30', who: 'fatima.yildizhan', do: 'accepteren', input: {} },
    {
      at: '2026-03-06T11:45',
      who: 'fatima.yildizhan',
      do: 'gesprek-vastleggen',
      input: {
        with: 'klager',
        how: 'e-mail',
        purpose: 'voortgang',
        on: '2026-03-06',
        note: 'Gevraagd of een gesprek gewenst is. Antwoord: nee, liever anoniem blijven.',
      },
    },
    {
      at: '2026-03-06T11:55',
      who: 'fatima.yildizhan',
      do: 'afzien-van-horen',
      input: {
        ground: 'verklaart-af-te-zien',
        reason: 'De klager schrijft dat een hoorgesprek niet nodig is.',
      },
    },
  ],
};
