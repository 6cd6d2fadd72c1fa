import { describe, expect, it } from '@jest/globals';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import type { AccusedKind, OfficeHolder } from '../../../src/domain/organisation/office.ts';
import { proposeBehandelaar } from '../../../src/domain/matrix/proposeBehandelaar.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { gemeente, person, vacant } from '../example/gemeente.ts';
import { about, inOneLine, propose } from './ask.ts';

const named = (kind: AccusedKind, name: string): Accused => ({ kind, personId: person(name) });

describe('what the regulation leaves open (law.md §7)', () => {
  it.each<[string, Accused, Parameters<typeof propose>[1], string]>([
    [
      'the mayor as chair of the council',
      { kind: 'burgemeester-als-raadsvoorzitter' },
      {},
      'mens locoburgemeester loco (als-raadsvoorzitter)',
    ],
    [
      'the same without loco: the acting chair',
      { kind: 'burgemeester-als-raadsvoorzitter' },
      { away: ['loco'] },
      'mens plv-voorzitter-raad plv-raad (als-raadsvoorzitter)',
    ],
    [
      'the chair of the objections committee',
      { kind: 'voorzitter-commissie-bezwaar' },
      {},
      'mens plv-voorzitter-commissie-bezwaar plv-bezwaar (voorzitter-zelf)',
    ],
    [
      'that chair, his deputy involved',
      { kind: 'voorzitter-commissie-bezwaar' },
      { involved: ['plv-bezwaar'] },
      'mens burgemeester burgemeester (voorzitter-zelf)',
    ],
    [
      'a chair who sat in the hearing complained of',
      named('lid-commissie-bezwaar', 'lid-bezwaar'),
      { involved: ['vz-bezwaar'] },
      'mens plv-voorzitter-commissie-bezwaar plv-bezwaar (geen-vervanger-geregeld)',
    ],
    [
      'the whole committee',
      { kind: 'commissie-bezwaar' },
      {},
      'voorstel voorzitter-commissie-bezwaar vz-bezwaar (regel)',
    ],
    [
      'the employers commission',
      { kind: 'werkgeverscommissie' },
      {},
      'mens burgemeester burgemeester (buiten-de-regeling)',
    ],
    ['a councillor', named('raadslid', 'raadslid'), {}, 'mens - (buiten-de-regeling)'],
    [
      'an alderman outside office',
      named('wethouder-buiten-ambt', 'hrm'),
      {},
      'mens - (doorzenden)',
    ],
    ['a joint authority', { kind: 'gemeenschappelijke-regeling' }, {}, 'mens - (doorzenden)'],
    ['nobody in particular', { kind: 'geen-persoon' }, {}, 'mens - (niemand-in-het-bijzonder)'],
    [
      'nobody in particular, of a known team',
      { kind: 'geen-persoon', team: 'beheer' },
      {},
      'mens teamleider tl-beheer (niemand-in-het-bijzonder)',
    ],
    ['somebody still unknown', { kind: 'onbekend' }, {}, 'mens - (over-wie-onbekend)'],
    [
      'hired staff',
      { kind: 'extern-ingehuurd', team: 'beheer' },
      {},
      'voorstel teamleider tl-beheer (regel, ingehuurd-telt-als-medewerker)',
    ],
    [
      'an employee of an unknown team',
      { kind: 'medewerker', name: 'de baliemedewerker' },
      {},
      'mens teamleider ? (team-onbekend)',
    ],
    [
      'the loco as alderman, the mayor there',
      named('wethouder', 'loco'),
      {},
      'voorstel burgemeester burgemeester (regel)',
    ],
    [
      'the loco as alderman, the mayor away',
      named('wethouder', 'loco'),
      { away: ['burgemeester'] },
      'mens tweede-locoburgemeester tweede-loco (niemand-over)',
    ],
    [
      'the mayor, sitting in the college',
      named('wethouder', 'burgemeester'),
      {},
      'voorstel locoburgemeester loco (regel, bijzonder-gaat-voor-algemeen)',
    ],
    [
      'the deputy clerk, the clerk away',
      named('medewerker-griffie', 'plv-griffier'),
      { away: ['griffier'] },
      'mens lid-werkgeverscommissie ? (niemand-over)',
    ],
    [
      'one member of the employers commission involved',
      { kind: 'griffier' },
      { involved: ['wgc-1'] },
      'voorstel lid-werkgeverscommissie ? (regel, college-van-leden)',
    ],
    [
      'the coordinator, registered as an employee',
      named('medewerker', 'coordinator'),
      {},
      'voorstel teamleider tl-juridisch (regel, bijzonder-gaat-voor-algemeen)',
    ],
    [
      'griffie staff, registered as an employee',
      named('medewerker', 'mw-griffie'),
      {},
      'voorstel griffier griffier (regel, bijzonder-gaat-voor-algemeen)',
    ],
    [
      'a teamleider, registered as an employee',
      named('medewerker', 'tl-balie'),
      {},
      'voorstel concernmanager cm-publiek (regel, bijzonder-gaat-voor-algemeen)',
    ],
    [
      'a teamleider by team only',
      { kind: 'teamleider', team: 'beheer' },
      {},
      'voorstel concernmanager cm-ruimte (regel)',
    ],
    [
      'a teamleider nobody named',
      { kind: 'teamleider' },
      {},
      'mens concernmanager ? (team-onbekend)',
    ],
    [
      'a concernmanager of a line in the column team',
      { kind: 'concernmanager', team: 'bedrijf' },
      {},
      'voorstel gemeentesecretaris secretaris (regel)',
    ],
  ])('%s', (_case, accused, circumstances, answer) => {
    expect(inOneLine(propose(accused, circumstances))).toBe(answer);
  });

  /** @requirement K10 */
  it('offers every teamleider where the team is unknown', () => {
    const { candidates } = propose({ kind: 'medewerker', name: 'de baliemedewerker' });
    expect(candidates.filter(({ office }) => office === 'teamleider')).toHaveLength(4);
  });

  it('has the commission act without the member who is involved', () => {
    const { candidates, passedOver } = propose({ kind: 'griffier' }, { involved: ['wgc-1'] });
    expect(candidates.map(({ person }) => person)).not.toContain('wgc-1');
    expect(passedOver).toEqual([
      { office: 'lid-werkgeverscommissie', person: 'wgc-1', reason: 'zelf-betrokken' },
    ]);
  });

  it('treats the loco who holds the HRM portfolio as away in both offices', () => {
    const hrmIsLoco = {
      ...gemeente,
      holders: gemeente.holders
        .filter(({ person: who }) => who !== 'loco')
        .map((row): OfficeHolder => row),
      absences: ['hrm', 'burgemeester'].map((name) => ({
        person: person(name),
        from: gemeente.today,
      })),
    };
    const holders = [
      ...hrmIsLoco.holders,
      { office: 'locoburgemeester' as const, person: person('hrm'), from: gemeente.today },
    ];
    const proposal = proposeBehandelaar(
      about({ kind: 'gemeentesecretaris' }),
      { ...hrmIsLoco, holders },
      emmen,
    );
    expect(inOneLine(proposal)).toBe('mens tweede-locoburgemeester tweede-loco (niemand-over)');
  });

  /** @requirement E25 */
  it('counts a vacant office as somebody away', () => {
    const proposal = proposeBehandelaar(
      about(named('medewerker-griffie', 'mw-griffie')),
      vacant('griffier'),
      emmen,
    );
    expect(inOneLine(proposal)).toBe(
      'voorstel plv-griffier plv-griffier (vervanger-volgens-regel)',
    );
    expect(proposal.passedOver).toEqual([{ office: 'griffier', reason: 'niet-bezet' }]);
  });

  /** @requirement E25 */
  it('knows the line of a team whose teamleider has left', () => {
    const proposal = proposeBehandelaar(
      about(named('medewerker', 'mw-beheer')),
      vacant('tl-beheer', 'tl-balie', 'tl-belastingen', 'tl-juridisch'),
      emmen,
    );
    expect(inOneLine(proposal)).toBe('mens concernmanager cm-ruimte (niemand-over)');
  });
});

describe('never', () => {
  it.each<[string, Accused, Parameters<typeof propose>[1], readonly string[]]>([
    ['the accused', named('medewerker', 'mw-balie'), {}, ['mw-balie']],
    [
      'who is involved',
      named('medewerker', 'mw-balie'),
      { involved: ['tl-balie'] },
      ['tl-balie', 'mw-balie'],
    ],
    ['the holder of the office complained about', { kind: 'burgemeester' }, {}, ['burgemeester']],
    ['the loco for the council', { kind: 'gemeenteraad' }, {}, ['loco', 'tweede-loco']],
    [
      'the chair of the objections committee about himself',
      { kind: 'voorzitter-commissie-bezwaar' },
      {},
      ['vz-bezwaar'],
    ],
    [
      'an involved mayor about the college: lawful (Awb 9:7 lid 2)',
      { kind: 'college' },
      { involved: ['burgemeester'] },
      [],
    ],
    [
      'an involved loco of the same college: not the chair',
      { kind: 'college' },
      { involved: ['loco'] },
      ['loco'],
    ],
  ])('%s', (_case, accused, circumstances, never) => {
    const proposal = propose(accused, circumstances);
    expect(proposal.never).toEqual(never);
    expect(proposal.candidates.filter(({ person: who }) => never.includes(who))).toEqual([]);
  });

  it('asks to consider an adviser where an involved mayor is lawful', () => {
    expect(propose({ kind: 'college' }, { involved: ['burgemeester'] }).flags).toContain(
      'adviseur-overwegen',
    );
  });
});
