import type { Registering, Stepping } from '../story.ts';

/** The complaint as it came in by phone. */
export const phoned = (
  at: string,
  input: Pick<Registering['input'], 'aanduiding' | 'what' | 'accused' | 'category'> & {
    readonly name: string;
    readonly phone: string;
  },
): Registering => {
  const { name, phone, ...about } = input;
  return {
    at,
    who: 'emine.tuncer',
    do: 'registreren',
    input: {
      channel: 'telefoon',
      klager: { kind: 'burger', name, contact: { phone }, replyChannel: 'telefoon' },
      otherCategories: [],
      received: at.slice(0, 10),
      ...about,
    },
  };
};

/** Called, tested, copied, taken up and spoken with both: the first phase up to the mediation. */
export const firstPhase = (day: string, handler: string): readonly Stepping[] => {
  const on = day;
  const by = (who: string, time: string) => ({ who, at: `${day}T${time}` });
  const talk = (whom: 'klager' | 'medewerker') =>
    ({ with: whom, how: 'gesprek', purpose: 'eerste-gesprek', on }) as const;
  return [
    { ...by('mirte.dokter', '10:00'), do: 'gesprek-vastleggen', input: talk('klager') },
    { ...by('mirte.dokter', '10:05'), do: 'toetsen', input: {} },
    {
      ...by('mirte.dokter', '10:10'),
      do: 'op-schrift-stellen',
      input: { text: 'Zo vertelde de klager het aan de telefoon, en zo schreven we het op.' },
    },
    { ...by('emine.tuncer', '10:30'), do: 'gezag-inlichten', input: { on } },
    {
      ...by('mirte.dokter', '11:00'),
      do: 'toewijzen',
      input: { to: handler, reason: 'Heeft nu tijd en kent het team niet.' },
    },
    { ...by(handler, '11:30'), do: 'accepteren', input: {} },
    {
      ...by('emine.tuncer', '11:45'),
      do: 'brief-verstuurd',
      input: { letterId: 'b1', how: 'telefoon' },
    },
    { ...by(handler, '13:00'), do: 'verteld', input: { on } },
    { ...by(handler, '13:10'), do: 'afschrift', input: { on } },
    { ...by(handler, '13:20'), do: 'leidinggevende-inlichten', input: { on } },
    { ...by(handler, '14:00'), do: 'gesprek-vastleggen', input: talk('medewerker') },
  ];
};

/** The talk that brought both together. */
export const mediation = (at: string, who: string, satisfied: boolean): Stepping => ({
  at,
  who,
  do: 'bemiddeling-vastleggen',
  input: {
    on: at.slice(0, 10),
    present: 'Klager, medewerker en behandelaar',
    facts: 'Over het tijdstip en de plaats zijn beiden het eens.',
    experience: {
      klager: 'Ik voelde me niet gehoord.',
      beklaagde: 'Ik moest door naar een melding.',
    },
    apologies: ['beklaagde'],
    satisfied,
    letterWanted: false,
    ...(satisfied && { agreed: 'Het is uitgesproken. De wijkagent belt volgende maand nog eens.' }),
  },
});
