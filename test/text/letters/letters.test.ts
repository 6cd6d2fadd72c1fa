import { describe, expect, it } from '@jest/globals';
import type { LetterFacts } from '../../../src/contract/letter.ts';
import { letterText } from '../../../src/text/letters/nl.ts';
import { texts } from '../../../src/text/index.ts';
import { lint, wordsOf } from './letterLinter.ts';
import {
  afdoeningFacts,
  andereFacts,
  everyLetter,
  informeelFacts,
  ontvangstFacts,
  uitnodigingFacts,
  verdagingFacts,
  verslagFacts,
} from './letterFacts.ts';

const words = (facts: LetterFacts): string => wordsOf(letterText(facts));
const closing = everyLetter.filter(([, { kind }]) =>
  ['afdoening', 'informeel-afgerond'].includes(kind),
);

describe('every letter', () => {
  /** @requirement O18 O51 K15 */
  it.each(everyLetter)('%s passes the linter', (_name, facts) => {
    expect(lint(letterText(facts))).toEqual([]);
  });

  it.each(everyLetter)('%s says who writes and is addressed to a person', (_name, facts) => {
    expect(words(facts)).toMatch(/Geachte (Tjitske Wiarda|heer of mevrouw),/);
    expect(words(facts)).toContain(facts.sender.phone ?? 'de klachtencoördinator');
  });

  it.each(everyLetter)('%s mentions the kenmerk', (_name, facts) => {
    expect(words(facts)).toContain('K-2026-0022');
  });

  it.each(everyLetter)('%s is written in short sentences', (_name, facts) => {
    const long = words(facts)
      .split(/\n|(?<=[.?!]) /)
      .filter((sentence) => sentence.split(/\s+/).length > 22);

    expect(long).toEqual([]);
  });
});

/** @requirement P35 O53 E41 K14 */
describe('a letter that closes', () => {
  it.each(closing)('%s names the Nationale ombudsman with the term of a year', (_name, facts) => {
    const { sections } = letterText(facts);
    const last = sections.at(-1)?.paragraphs.join(' ') ?? '';

    expect(last).toContain('Nationale ombudsman');
    expect(last).toContain('tot een jaar na de datum van deze brief');
    expect(last).toContain('0800 33 55 555');
  });

  it('has the record of his own talk behind it where he did not get that before', () => {
    const ownRecords = [{ on: '2026-03-09', record: 'U vertelde dat niemand belde.' }];
    const last = letterText({ ...afdoeningFacts, ownRecords }).sections.at(-1);

    expect(last).toEqual({
      heading: 'Het verslag van ons gesprek van maandag 9 maart 2026',
      paragraphs: ['U vertelde dat niemand belde.'],
    });
  });

  /** @requirement O51 K15 */
  it.each(closing)('%s leaves the way back open, without a term', (_name, facts) => {
    expect(words(facts)).toContain('Dat mag altijd, ook later');
  });
});

describe('the confirmation of receipt', () => {
  /** @requirement E23 */
  it('has number, named person with phone, when he calls and the last day', () => {
    const text = words(ontvangstFacts);

    expect(text).toContain('Uw nummer is K-2026-0022.');
    expect(text).toContain('Ik bel u uiterlijk woensdag 18 maart 2026.');
    expect(text).toContain('U krijgt uiterlijk vrijdag 24 april 2026 antwoord.');
    expect(text).toContain('Bel mij: Sanne Dijkhoek, telefoon 0591 00 00 12.');
  });

  /** @requirement O23 */
  it('tells what happens next, and that a change is told before it happens, with the reason', () => {
    const text = words(ontvangstFacts);

    expect(text).toContain('Wat gebeurt er nu?');
    expect(text).toContain('Vaak vinden we samen een oplossing.');
    expect(text).toContain(
      'kijkt iemand ernaar die er niet bij was. Die hoort u en de andere kant.',
    );
    expect(text).toContain('Duurt het langer, dan hoort u dat vooraf van mij, met de reden.');
  });

  it('promises no call to whom nobody can reach', () => {
    const { callBefore: _none, ...facts } = ontvangstFacts;

    expect(words(facts)).not.toContain('Ik bel u');
    expect(words(facts)).toContain('Ik heb geen nummer of adres van u');
  });

  /** @requirement O20 */
  it('writes to whom wants no calls, and does not say that it has no address of him', () => {
    const { callBefore: _none, ...facts } = ontvangstFacts;
    const text = words({ ...facts, inWriting: true });

    expect(text).toContain('U wilt niet gebeld worden. Daarom schrijf ik u.');
    expect(text).not.toMatch(/Ik bel u|geen nummer of adres/);
  });
});

/** @requirement O45 */
it('papers may come at any time: confirmation and invitation say so', () => {
  expect(words(ontvangstFacts)).toContain('U mag ook later nog iets vertellen of papieren sturen.');
  expect(words(uitnodigingFacts)).toContain('papieren laten zien, ook nieuwe');
});

describe('word of a longer term', () => {
  /** @requirement E38 */
  it('has the motive and the new last day', () => {
    const text = words(verdagingFacts);

    expect(text).toContain('Wij hebben 2 weken langer nodig');
    expect(text).toContain('uiterlijk vrijdag 8 mei 2026');
    expect(text).toContain('De reden is: Een collega die erbij was, is pas volgende week terug.');
  });
});

describe('the confirmation of what was agreed', () => {
  /** @requirement O50 E31 */
  it('has what was agreed and calls it solved, never founded or unfounded', () => {
    const text = words(informeelFacts);

    expect(text).toContain('De slagboom gaat voortaan om acht uur open.');
    expect(text).not.toMatch(/gegrond/i);
  });
});

describe('word of another behandelaar', () => {
  it('names him and says that nothing has to be told twice', () => {
    const text = words({ ...andereFacts, sender: ontvangstFacts.sender });

    expect(text).toContain('Dat is Bram Oosterwold.');
    expect(text).toContain('U hoeft niets opnieuw te vertellen.');
  });
});

describe('the invitation', () => {
  /** @requirement P24 E36 */
  it('has day, time, place, what for, and that somebody may come along', () => {
    const text = words(uitnodigingFacts);

    expect(text).toContain('dinsdag 24 maart 2026 om 10.00 uur');
    expect(text).toContain('De plaats is: gemeentehuis, kamer 1.12.');
    expect(text).toContain('U mag iemand meenemen');
  });

  /** @requirement O40 */
  it.each([
    ['samen', 'zit er ook bij'],
    ['apart', 'is daar niet bij'],
    ['telefoon', 'Ik bel u op dinsdag 24 maart 2026'],
    ['teams', 'via Teams. U krijgt van mij op tijd een link.'],
  ])('%s says how: %s', (form, said) => {
    expect(
      words({ ...uitnodigingFacts, hearing: { date: '2026-03-24', time: '10:00', form } }),
    ).toContain(said);
  });
});

describe('the record for reaction', () => {
  /** @requirement O41 */
  it('holds what was said and the reaction of the other side, says how to react, and sets no term', () => {
    const text = words(verslagFacts);

    expect(text).toContain('Verslag van donderdag 26 maart 2026');
    expect(text).toContain('De medewerker belde op 5 maart.');
    expect(text).toContain('Het was op 6 maart.');
    expect(text).toContain('Bel of schrijf mij: Sanne Dijkhoek, telefoon 0591 00 00 12.');
    expect(text).toContain('Wilt u niet reageren? Dat mag.');
    expect(text).not.toMatch(/uiterlijk/);
  });
});

describe('the closing letter', () => {
  const text = words(afdoeningFacts);

  /** @requirement O52 */
  it('has findings, judgement and reasons for every part', () => {
    for (const { part, findings, reasons } of afdoeningFacts.draft?.parts ?? []) {
      expect(text).toContain(part);
      expect(text).toContain(`Dit stellen wij vast: ${findings}`);
      expect(text).toContain(`Waarom wij dat vinden: ${reasons}`);
    }
    expect(text).toContain('Ons oordeel: gegrond.');
    expect(text).toContain('Ons oordeel: geen oordeel.');
  });

  /** @requirement O55 O56 */
  it('has conclusions, offer and lesson', () => {
    const { conclusions, offer, lesson } = afdoeningFacts.draft ?? {};

    expect([conclusions, offer, lesson].filter((one) => !text.includes(one ?? '?'))).toEqual([]);
  });

  /** @requirement E43 O46 O54 O56 C6 P17 C4 O55 O58 P11 */
  it('says what it was held against, where was searched, who apologises and what changes', () => {
    const { draft } = afdoeningFacts;
    if (draft === undefined) throw new Error('no draft');
    const [first, second] = draft.parts;
    if (first === undefined || second === undefined) throw new Error('no parts');
    const full = words({
      ...afdoeningFacts,
      draft: {
        ...draft,
        parts: [
          {
            ...first,
            tested: [
              { requirement: 'fatsoenlijke-bejegening', met: true },
              { requirement: 'voortvarendheid', met: false },
              { requirement: 'goede-organisatie', met: false },
            ],
            recordKeeping: 'tekort',
          },
          { ...second, searched: ['systemen', 'getuigen'], notSearched: 'KANARIE intern' },
        ],
        apology: { who: 'de teamleider', whom: 'mevrouw Wiarda', how: 'beide' },
        compensation: 'de kosten van de reis.',
        learning: {
          as: 'verbetering',
          level: 'organisatie',
          learner: 'collegas',
          action: 'elk verzoek krijgt een naam.',
          owner: draft.by,
          checkOn: '2026-09-01' as never,
        },
        alsoLearnt: 'het formulier was onduidelijk.',
      },
    });

    for (const said of [
      'Dit ging volgens de regels voor behoorlijk gedrag: fatsoenlijke bejegening.',
      'Op deze punten waren wij niet behoorlijk: voortvarendheid en goede organisatie.',
      'Wij hebben niet goed opgeschreven wat er gebeurde.',
      'Wij hebben hier gezocht: onze systemen en mensen die erbij waren.',
      'Excuses van de teamleider aan mevrouw Wiarda, met deze brief en in een gesprek.',
      'Dit vergoeden of herstellen wij: de kosten van de reis.',
      'Dit gaan wij veranderen: elk verzoek krijgt een naam.',
      'Wij kijken op dinsdag 1 september 2026 of het heeft geholpen.',
      'Wij zagen ook dit: het formulier was onduidelijk.',
    ]) {
      expect(full).toContain(said);
    }
    expect(full).not.toContain('KANARIE');
  });

  it.each([
    ['geleerd-zonder-wijziging', 'hoeven onze manier van werken niet te veranderen'],
    ['niets-te-veranderen', 'Wij hoeven daarom niets te veranderen'],
  ] as const)('says so where nothing changes: %s', (as, said) => {
    const { draft } = afdoeningFacts;
    if (draft === undefined) throw new Error('no draft');
    const learning =
      as === 'niets-te-veranderen'
        ? { as }
        : { as, level: 'zaak' as const, learner: 'medewerker' as const };

    expect(words({ ...afdoeningFacts, draft: { ...draft, learning } })).toContain(said);
  });

  it('says with whom there was a talk and when, and never the name of the employee', () => {
    expect(text).toContain('Wij spraken met u op dinsdag 24 maart 2026 en maandag 30 maart 2026.');
    expect(text).toContain('Wij spraken met de medewerker over wie het gaat op');
  });

  it('gives the lawful ground in plain words, never what was typed about it', () => {
    const heard = { klager: [], beklaagde: [], klagerWaived: 'KANARIE intern' };

    expect(words({ ...afdoeningFacts, heard })).not.toContain('KANARIE');
    expect(
      words({ ...afdoeningFacts, heard: { ...heard, klagerWaived: 'verklaart-af-te-zien' } }),
    ).toContain('U zei dat u dat niet nodig vond.');
  });

  it('uses one outcome word, the same as the app', () => {
    const { outcomes } = texts('nl').common;

    expect(text.toLowerCase()).toContain(outcomes['geen-oordeel'].toLowerCase());
  });
});

/** @requirement P32 O47 */
it('the decision goes with every advice and the record of the hearing, and says why it deviates', () => {
  const { draft } = afdoeningFacts;
  const parts = draft?.parts.map((part) => ({
    ...part,
    deviation: 'De band laat het anders zien.',
  }));
  const full = words({
    ...afdoeningFacts,
    ...(draft && { draft: { ...draft, parts: parts ?? [] } }),
    advised: {
      parts: [{ part: 'Terugbellen', advice: 'gegrond', reasons: 'Het was beloofd.' }],
      recommendations: 'Zet het in de agenda.',
      authorities: [
        { from: 'burgemeester', advice: 'Neem dit serieus.' },
        { from: 'hoofdofficier', advice: 'Geen bezwaren.' },
      ],
      records: [{ on: '2026-03-16', record: 'Beiden vertelden hun verhaal.' }],
    },
  });

  for (const said of [
    'Terugbellen: gegrond. Het was beloofd.',
    'Zet het in de agenda.',
    'Neem dit serieus.',
    'Geen bezwaren.',
    'Het verslag van de hoorzitting van maandag 16 maart 2026',
    'Beiden vertelden hun verhaal.',
    'Waarom wij het advies van de commissie niet volgen: De band laat het anders zien.',
  ]) {
    expect(full).toContain(said);
  }
});

/** @requirement K15 */
describe('the linter of letters', () => {
  const letter = (paragraph: string) => ({ subject: 'x', sections: [{ paragraphs: [paragraph] }] });

  it.each([
    'Wilt u binnen twee weken reageren?',
    'Laat het ons weten. U moet binnen 10 dagen antwoorden.',
    'Laat het mij binnen een week weten.',
    'Stuurt u de papieren dan binnen 14 dagen?',
    'U kunt bezwaar maken.',
    'De beklaagde is gehoord.',
    'Ons oordeel: deels-gegrond-x-y.',
    'Op 2026-04-24 hoort u meer.',
  ])('refuses %j', (paragraph) => {
    expect(lint(letter(paragraph))).not.toEqual([]);
  });

  it('accepts a promise of ours with a term', () => {
    expect(lint(letter('Wij bellen u binnen twee werkdagen.'))).toEqual([]);
  });
});
