import { describe, expect, it } from '@jest/globals';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen, rolesOf } from '../../../src/domain/steps/roles.ts';
import { day, draft, handled, heard, id, type Story } from '../steps/support/story.ts';

const witness = (story: Story, name = 'Roelie Pomp') =>
  story.must('tl-balie', 'persoon-toevoegen', { role: 'getuige', name });

describe('other people in a complaint', () => {
  it('have a name', () => {
    expect(
      handled().take('tl-balie', 'persoon-toevoegen', { role: 'getuige', name: ' ' })?.fields,
    ).toEqual([{ field: 'name', code: 'reason-required' }]);
  });

  /** @requirement O27 P24 */
  it('are, when a colleague saw it, a witness and nothing else: neither list nor dossier, nor a behandelaar', () => {
    const story = handled().must('tl-balie', 'persoon-toevoegen', {
      role: 'getuige',
      name: 'De jurist',
      personId: id('jurist'),
    });
    const now = story.context('coordinator');
    expect(rolesOf(story.complaint, id('jurist'), now)).toEqual(['getuige']);
    expect(mayOpen(story.complaint, id('jurist'), now)).toBe('none');
    expect(permittedSteps(story.complaint, id('jurist'), now)).toEqual([]);
    expect(
      story.take('coordinator', 'toewijzen', { to: id('jurist'), reason: 'Zij kent het recht.' })
        ?.code,
    ).toBe('involved');
  });

  it('have no role by being a third party, also when they are colleagues', () => {
    const story = handled().must('tl-balie', 'persoon-toevoegen', {
      role: 'derde',
      name: 'Een collega van een ander team',
      personId: id('mw-beheer'),
      consent: { given: true, on: day('2026-03-02') },
    });
    expect(rolesOf(story.complaint, id('mw-beheer'), story.context('mw-beheer'))).toEqual([]);
  });

  it('keep the part they have when they stand by the employee', () => {
    const story = handled().must('tl-balie', 'persoon-toevoegen', {
      role: 'ondersteuner-medewerker',
      name: 'De coördinator',
      personId: id('coordinator'),
    });
    expect(rolesOf(story.complaint, id('coordinator'), story.context('coordinator'))).toEqual([
      'steunpersoon',
      'klachtencoordinator',
    ]);
  });

  /** @requirement O44 */
  it('are third parties only after that was talked over with the complainant', () => {
    const story = handled();
    const third = (consent?: { given: boolean; on: ReturnType<typeof day> }) =>
      story.take('tl-balie', 'persoon-toevoegen', { role: 'derde', name: 'De buurman', consent });
    expect(third()?.fields).toEqual([{ field: 'consent', code: 'consent-needed' }]);
    expect(third({ given: true, on: day('2026-03-03') })?.fields).toEqual([
      { field: 'consent.on', code: 'date-in-future' },
    ]);
    expect(third({ given: false, on: day('2026-03-02') })).toBeUndefined();
    expect(story.complaint.others).toMatchObject([{ id: 'p1', consent: { given: false } }]);
  });

  /** @requirement O43 */
  it('are witnesses who are heard before the verdict goes on, or it says why not', () => {
    const story = witness(witness(heard()), 'Jan Kuipers').must(
      'tl-balie',
      'oordeel-concept',
      draft(),
    );
    const handOn = () => story.take('tl-balie', 'ter-meelezing', { version: 1 })?.code;
    const say = (input: { witness: string; record?: string; notHeard?: string }) =>
      story.take('tl-balie', 'getuige-gehoord', input);
    expect(handOn()).toBe('witness-not-heard');
    expect(say({ witness: 'p9', record: 'Ja.' })?.fields).toEqual([
      { field: 'witness', code: 'invalid' },
    ]);
    expect(say({ witness: 'p1' })?.fields).toEqual([{ field: 'record', code: 'reason-required' }]);
    expect(say({ witness: 'p1', record: 'Ik stond erbij.' })).toBeUndefined();
    expect(handOn()).toBe('witness-not-heard');
    expect(say({ witness: 'p2', notHeard: 'Verhuisd, adres niet bekend.' })).toBeUndefined();
    expect(handOn()).toBeUndefined();
    expect(story.complaint.others).toMatchObject([
      { heard: { record: 'Ik stond erbij.' } },
      { notHeard: { reason: 'Verhuisd, adres niet bekend.' } },
    ]);
  });

  it('holds nothing up by people who only support', () => {
    const story = heard()
      .must('tl-balie', 'persoon-toevoegen', { role: 'vertrouwenspersoon', name: 'Anna' })
      .must('tl-balie', 'oordeel-concept', draft());
    expect(
      permittedSteps(story.complaint, id('tl-balie'), story.context('tl-balie')),
    ).not.toContain('getuige-gehoord');
    expect(story.take('tl-balie', 'ter-meelezing', { version: 1 })).toBeUndefined();
  });
});
