import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import { MatrixIncomplete } from '../../../src/domain/matrix/findFor.ts';
import {
  proposeBehandelaar,
  proposePerAccused,
} from '../../../src/domain/matrix/proposeBehandelaar.ts';
import type { Declined, MatrixQuestion } from '../../../src/domain/matrix/question.ts';
import type { AccusedKind } from '../../../src/domain/organisation/office.ts';
import { citationText } from '../../../src/domain/procedure/citation.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { gemeente, person, without } from '../example/gemeente.ts';
import { about, inOneLine, propose } from './ask.ts';

const employee: Accused = { kind: 'medewerker', personId: person('mw-balie') };
const ask = (question: MatrixQuestion) => proposeBehandelaar(question, gemeente, emmen);

describe('the complainant', () => {
  /** @requirement O27 O39 */
  it("is passed over as the normal handler, and the rule's substitute comes in", () => {
    const proposal = ask(
      about(employee, { klager: { kind: 'medewerker-als-inwoner', personId: person('tl-balie') } }),
    );
    expect(inOneLine(proposal)).toBe(
      'voorstel teamleider ? (vervanger-volgens-regel, kies-uit-kring)',
    );
    expect(proposal.passedOver).toEqual([
      { office: 'teamleider', person: 'tl-balie', reason: 'is-klager' },
    ]);
    expect(proposal.never).toContain('tl-balie');
  });

  it('who complains about work between colleagues is looked at by a person first', () => {
    const proposal = ask(
      about(employee, {
        klager: { kind: 'medewerker-werkrelatie', personId: person('mw-beheer') },
      }),
    );
    expect(inOneLine(proposal)).toBe('mens teamleider tl-balie (werkrelatie, regel)');
  });

  it('who is a citizen bars nobody', () => {
    expect(ask(about(employee)).never).toEqual(['mw-balie']);
  });
});

describe('who was asked before', () => {
  const declined = (code: Declined['code'], until?: string): Declined => ({
    person: person('tl-balie'),
    code,
    ...(until !== undefined && { until: isoDate(until) }),
  });

  it.each<[string, Declined, string]>([
    [
      'said to be involved: the substitute of the rule',
      declined('zelf-betrokken'),
      'voorstel teamleider ? (vervanger-volgens-regel, kies-uit-kring)',
    ],
    [
      'is away until tomorrow: the substitute',
      declined('afwezig', '2026-03-03'),
      'voorstel teamleider ? (vervanger-volgens-regel, kies-uit-kring)',
    ],
    [
      'was away until yesterday: is asked again',
      declined('afwezig', '2026-03-01'),
      'voorstel teamleider tl-balie (regel)',
    ],
    [
      'declined for another reason: the regulation is silent',
      declined('anders'),
      'mens teamleider ? (weigering-niet-geregeld)',
    ],
  ])('%s', (_case, refusal, answer) => {
    expect(inOneLine(ask(about(employee, { declined: [refusal] })))).toBe(answer);
  });

  it('shows until when he is away', () => {
    const { candidates, passedOver } = ask(
      about(employee, { declined: [declined('afwezig', '2026-03-03')] }),
    );
    expect(passedOver[0]).toMatchObject({
      person: 'tl-balie',
      reason: 'afwezig',
      until: '2026-03-03',
    });
    expect(candidates.at(-1)).toMatchObject({ person: 'tl-balie', absentUntil: '2026-03-03' });
  });

  it('is a candidate without date while nobody knows when he is back', () => {
    const { candidates } = propose(employee, { away: ['tl-balie'] });
    expect(candidates.at(-1)).toMatchObject({ person: 'tl-balie', absentUntil: null });
  });
});

describe('several accused', () => {
  const together = (one: Accused, ...others: readonly Accused[]) =>
    inOneLine(ask({ ...about(one), accused: [one, ...others] }));
  const of = (kind: AccusedKind, name: string): Accused => ({ kind, personId: person(name) });

  it.each<[string, Accused, Accused, string]>([
    [
      'with one handler are one case',
      of('medewerker', 'mw-balie'),
      { kind: 'extern-ingehuurd', team: 'balie' },
      'voorstel teamleider tl-balie (regel)',
    ],
    [
      'of one line go to the handler of the highest',
      of('medewerker', 'mw-balie'),
      of('teamleider', 'tl-belastingen'),
      'mens concernmanager cm-publiek (meer-beklaagden, regel)',
    ],
    [
      'of one team, its teamleider among them',
      of('medewerker', 'mw-balie'),
      of('teamleider', 'tl-balie'),
      'mens concernmanager cm-publiek (meer-beklaagden, regel)',
    ],
    [
      'of two lines are split',
      of('medewerker', 'mw-balie'),
      of('medewerker', 'mw-beheer'),
      'mens teamleider tl-balie (splitsen, regel)',
    ],
    [
      'of two bodies are split',
      of('medewerker', 'mw-balie'),
      of('medewerker-griffie', 'mw-griffie'),
      'mens teamleider tl-balie (splitsen, regel)',
    ],
    [
      'college and mayor: the loco is suggested',
      { kind: 'college' },
      { kind: 'burgemeester' },
      'mens locoburgemeester loco (meer-beklaagden, regel)',
    ],
    [
      'a concernmanager and the secretaris',
      of('concernmanager', 'cm-publiek'),
      { kind: 'gemeentesecretaris' },
      'mens wethouder-hrm hrm (meer-beklaagden, regel)',
    ],
  ])('%s', (_case, one, other, answer) => {
    expect(together(one, other)).toBe(answer);
  });
});

/** @requirement K10 */
describe('whom one of the accused bars', () => {
  const of = (...accused: readonly [Accused, ...Accused[]]): MatrixQuestion => ({
    ...about(accused[0]),
    accused,
  });
  const answer = (question: MatrixQuestion, organisation = gemeente) => {
    const proposal = proposeBehandelaar(question, organisation, emmen);
    return [inOneLine(proposal), proposal.never];
  };

  it('is not suggested for the other: the loco never handles what is about the council', () => {
    expect(
      answer({
        ...of({ kind: 'gemeenteraad' }, { kind: 'college' }),
        involved: [person('burgemeester')],
      }),
    ).toEqual([
      'mens plv-voorzitter-raad plv-raad (splitsen, betrokken-maar-bevoegd)',
      ['loco', 'tweede-loco'],
    ]);
  });

  it('is not suggested as a body either', () => {
    expect(answer(of({ kind: 'werkgeverscommissie' }, { kind: 'griffier' }))[0]).toBe(
      'mens burgemeester burgemeester (splitsen, buiten-de-regeling)',
    );
  });

  it('is not proposed by the rule itself where he holds a barred office too', () => {
    const mayorIsLoco = {
      ...gemeente,
      holders: gemeente.holders.map((row) =>
        row.office === 'locoburgemeester' ? { ...row, person: person('burgemeester') } : row,
      ),
    };
    expect(answer(of({ kind: 'gemeenteraad' }), mayorIsLoco)[0]).toBe(
      'mens plv-voorzitter-raad plv-raad (niemand-over, regel)',
    );
    const alone = {
      ...mayorIsLoco,
      holders: mayorIsLoco.holders.filter(({ office }) => office !== 'plv-voorzitter-raad'),
    };
    expect(answer(of({ kind: 'gemeenteraad' }), alone)[0]).toBe('mens - (niemand-over, regel)');
  });
});

describe('the coordinator', () => {
  it.each<[string, MatrixQuestion, readonly string[]]>([
    [
      'accused himself is replaced',
      about({ kind: 'klachtencoordinator' }),
      ['coordinator-vervangen'],
    ],
    [
      'involved is replaced',
      about(employee, { involved: [person('coordinator')] }),
      ['coordinator-vervangen'],
    ],
    [
      'under an accused teamleider had better not do the intake',
      about({ kind: 'teamleider', personId: person('tl-juridisch') }),
      ['coordinator-ondergeschikt'],
    ],
    [
      'under an accused concernmanager neither',
      about({ kind: 'concernmanager', personId: person('cm-bedrijf') }),
      ['coordinator-ondergeschikt'],
    ],
    [
      'has nothing to fear of another team',
      about({ kind: 'teamleider', personId: person('tl-balie') }),
      [],
    ],
  ])('%s', (_case, question, flags) => {
    expect(ask(question).flags).toEqual(flags);
  });
});

it('names the provision of the substitute beside the rule', () => {
  const { articles } = propose(
    { kind: 'medewerker-griffie', personId: person('mw-griffie') },
    { away: ['griffier'] },
  );
  expect(articles.map(citationText)).toEqual([
    'Procesbeschrijving klachten Emmen 3.2 lid 3',
    'Gemeentewet 107d lid 1',
  ]);
});

it('takes a profile without answer for a kind as a fault of the profile', () => {
  const profile = { ...emmen, matrix: { ...emmen.matrix, gaps: [] } };
  expect(() => proposeBehandelaar(about({ kind: 'onbekend' }), gemeente, profile)).toThrow(
    MatrixIncomplete,
  );
});

describe('whatever is asked', () => {
  const kinds = [
    ...emmen.matrix.rules.flatMap(({ accused }) => accused),
    ...emmen.matrix.gaps.map(({ accused }) => accused),
  ];
  const names = [...new Set(gemeente.holders.map(({ person: who }) => who as string))];
  const some = fc.subarray(names, { maxLength: 6 });
  const accused = fc.record({
    kind: fc.constantFrom(...kinds),
    personId: fc.constantFrom(...names.map(person)),
  });

  /** @requirement O27 O39 K10 */
  it('nobody of never is proposed, suggested or among the candidates', () => {
    fc.assert(
      fc.property(accused, some, some, (who, involved, away) => {
        const {
          person: proposed,
          suggestion,
          candidates,
          never,
        } = proposeBehandelaar(
          about(who, { involved: involved.map(person) }),
          without(...away),
          emmen,
        );
        const all = [proposed, suggestion?.person, ...candidates.map((one) => one.person)];
        expect(all.filter((one) => one !== undefined && never.includes(one))).toEqual([]);
        expect(all).not.toContain(who.personId);
      }),
    );
  });

  /** @requirement O27 O39 K10 */
  it('nobody who is away or involved is proposed', () => {
    fc.assert(
      fc.property(accused, some, some, (who, involved, away) => {
        const proposal = proposeBehandelaar(
          about(who, { involved: involved.map(person) }),
          without(...away),
          emmen,
        );
        expect([...away, ...involved]).not.toContain(proposal.person);
        expect([...away, ...involved]).not.toContain(proposal.suggestion?.person);
      }),
    );
  });

  it('an absence that has ended changes nothing', () => {
    fc.assert(
      fc.property(accused, some, (who, away) => {
        const past = {
          ...gemeente,
          absences: away.map((name) => ({
            person: person(name),
            from: addDays(gemeente.today, -9),
            to: addDays(gemeente.today, -1),
          })),
        };
        expect(proposeBehandelaar(about(who), past, emmen)).toEqual(
          proposeBehandelaar(about(who), gemeente, emmen),
        );
      }),
    );
  });
});

/** @requirement E9 */
describe('several accused, each alone', () => {
  it('gets the handler of his own, and nobody who is accused in another part', () => {
    const of = (kind: AccusedKind, name: string): Accused => ({ kind, personId: person(name) });
    const proposals = proposePerAccused(
      {
        ...about(of('medewerker', 'mw-balie')),
        accused: [of('medewerker', 'mw-balie'), of('teamleider', 'tl-balie')],
      },
      gemeente,
      emmen,
    );
    expect(proposals.map(inOneLine)).toEqual([
      'voorstel teamleider ? (vervanger-volgens-regel, kies-uit-kring)',
      'voorstel concernmanager cm-publiek (regel)',
    ]);
    expect(proposals[0]?.passedOver).toEqual([
      { office: 'teamleider', person: 'tl-balie', reason: 'is-beklaagde' },
    ]);
  });
});
