import { describe, expect, it } from '@jest/globals';
import { addWeeks } from '../../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { askFor, askOf } from '../../../src/domain/steps/ask.ts';
import { askedAt } from '../../../src/domain/steps/askedOn.ts';
import { askedNow } from '../../../src/domain/steps/asked.ts';
import { secretaryFor, hearersFor } from '../../../src/domain/steps/committee.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen, rolesOf } from '../../../src/domain/steps/roles.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { afdoening } from '../../../src/domain/terms/verdaging.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { phaseInputs } from './support/phaseInputs.ts';
import {
  adviceOn,
  advised,
  awaitingDecision,
  charged,
  decidedOn,
  eenheid,
  heardByCommittee,
  prepared,
  taken,
  talk,
  together,
  told,
} from './support/politie.ts';
import { day, draft, handled, id, part, type Story } from './support/story.ts';

const asks = (story: Story, by = 'kc') => askOf(story.complaint, story.context(by));
const permitted = (story: Story, by: string) =>
  permittedSteps(story.complaint, id(by), story.context(by));
const dossierOf = (story: Story, by: string) => mayOpen(story.complaint, id(by), story.context(by));
const term = (story: Story) =>
  afdoening(termFactsOf(story.complaint, story.context('kc')), story.context('kc'));
const phases = ({ complaint }: Story) => complaint.phases ?? {};

describe('before somebody handles it', () => {
  /** @requirement P7 P8 K1 */
  it('asks for the test, the complaint in writing and the copies, and stops nobody who goes on', () => {
    const story = told();
    const inputs = phaseInputs(story);
    expect(asks(story).ask).toBe('bel-eerst');
    story.must('kc', 'gesprek-vastleggen', talk('klager'));
    expect(asks(story)).toMatchObject({ ask: 'toets', primary: 'toetsen', of: [id('kc')] });
    expect(permitted(story, 'kc')).toContain('toewijzen');
    story.must('kc', 'toetsen', { remark: 'Langer dan een jaar geleden.' });
    expect(phases(story).tested).toMatchObject({ remark: 'Langer dan een jaar geleden.' });
    expect(asks(story).ask).toBe('stel-op-schrift');
    story.must('ondersteuner', 'op-schrift-stellen', inputs['op-schrift-stellen']);
    expect(asks(story).ask).toBe('licht-gezag-in');
    story.must('ondersteuner', 'gezag-inlichten', inputs['gezag-inlichten']);
    expect(asks(story).ask).toBe('kies-behandelaar');
  });

  it('needs no transcription of what was written', () => {
    const story = told({
      channel: 'post',
      klager: { kind: 'burger', contact: { address: 'Dorpsstraat 1' }, replyChannel: 'brief' },
    });
    story.must('kc', 'gesprek-vastleggen', talk('klager')).must('kc', 'toetsen', {});
    expect(asks(story).ask).toBe('licht-gezag-in');
    expect(permitted(story, 'kc')).not.toContain('op-schrift-stellen');
  });

  it('asks the same of who took it up all the same', () => {
    const story = taken();
    expect(asks(story)).toMatchObject({ ask: 'toets', of: [id('kb-1')] });
  });

  it('refuses an empty transcription, a copy of tomorrow and a second one', () => {
    const story = told();
    expect(story.take('kc', 'op-schrift-stellen', { text: ' ' })?.code).toBe('reason-required');
    expect(story.take('kc', 'gezag-inlichten', { on: day('2026-03-03') })?.code).toBe(
      'date-in-future',
    );
    story.must('kc', 'gezag-inlichten', { on: day('2026-03-02') });
    expect(phases(story).authorities).toMatchObject({ on: '2026-03-02', by: 'kc' });
    expect(story.take('kc', 'gezag-inlichten', { on: day('2026-03-02') })?.code).toBe('not-now');
  });

  /** @requirement P20 */
  it('keeps the advice of mayor and chief public prosecutor, once they have the copy', () => {
    const story = told();
    const advice = {
      from: 'burgemeester',
      on: day('2026-03-02'),
      advice: 'Serieus nemen.',
    } as const;
    expect(permitted(story, 'kc')).not.toContain('gezag-advies');
    expect(story.take('kc', 'gezag-advies', advice)?.code).toBe('not-now');
    story.must('kc', 'gezag-inlichten', { on: day('2026-03-02') });
    expect(story.take('kc', 'gezag-advies', { ...advice, advice: '' })?.code).toBe(
      'reason-required',
    );
    expect(story.take('kc', 'gezag-advies', { ...advice, on: day('2026-03-03') })?.code).toBe(
      'date-in-future',
    );
    story.must('kc', 'gezag-advies', advice);
    story.must('kc', 'gezag-advies', { ...advice, from: 'hoofdofficier' });
    expect(phases(story).authorityAdvices?.map(({ from }) => from)).toEqual([
      'burgemeester',
      'hoofdofficier',
    ]);
  });

  /** @requirement P4 K10 */
  it('has the coordinator pick from the pool, with a reason, and nobody who has to do with it', () => {
    const story = told().must('kc', 'gesprek-vastleggen', talk('klager'));
    expect(story.take('kc', 'toewijzen', { to: id('kb-1') })?.code).toBe('reason-required');
    const accused = { to: id('agent-noord'), reason: 'Weet ervan.' };
    expect(story.take('kc', 'toewijzen', accused)?.code).toBe('same-person');
  });
});

describe('the first phase', () => {
  /** @requirement P12 P13 P15 */
  it('asks telling, copy, manager, talk and mediation, in that order', () => {
    const story = taken().must('kb-1', 'toetsen', {});
    const inputs = phaseInputs(story);
    story.must('kb-1', 'op-schrift-stellen', inputs['op-schrift-stellen']);
    story.must('kb-1', 'gezag-inlichten', inputs['gezag-inlichten']);
    const order = [asks(story).ask];
    const next = (step: () => unknown) => {
      step();
      order.push(asks(story).ask);
    };
    next(() => story.must('kb-1', 'verteld', { on: day('2026-03-02') }));
    next(() => story.must('kb-1', 'afschrift', { on: day('2026-03-02') }));
    next(() => story.must('kb-1', 'leidinggevende-inlichten', { on: day('2026-03-02') }));
    next(() => story.must('kb-1', 'gesprek-vastleggen', talk('medewerker')));
    next(() => story.must('kb-1', 'geen-bemiddeling', { reason: 'De klager wil niet.' }));
    expect(order).toEqual([
      'vertel-het-zelf',
      'geef-afschrift',
      'licht-leidinggevende-in',
      'spreek-medewerker',
      'bemiddel',
      'vraag-commissie',
    ]);
  });

  /** @requirement P12 */
  it('tells the manager only after the employee, and not of tomorrow', () => {
    const story = taken();
    const on = day('2026-03-02');
    expect(story.take('kb-1', 'leidinggevende-inlichten', { on })?.code).toBe('not-told-yet');
    story.must('kb-1', 'verteld', { on });
    expect(story.take('kb-1', 'leidinggevende-inlichten', { on: day('2026-03-03') })?.code).toBe(
      'date-in-future',
    );
  });

  /** @requirement P13 */
  it('brings nobody together before each was spoken with, the complainant first', () => {
    const story = told()
      .must('kc', 'toewijzen', { to: id('kb-1'), reason: 'Heeft tijd.' })
      .must('kb-1', 'accepteren', {});
    const mediation = phaseInputs(story)['bemiddeling-vastleggen'];
    const refusal = () => story.take('kb-1', 'bemiddeling-vastleggen', mediation)?.code;
    expect(refusal()).toBe('talk-klager-first');
    expect(story.take('kb-1', 'geen-bemiddeling', { reason: 'Nee.' })?.code).toBe(
      'talk-klager-first',
    );
    story.must('kb-1', 'gesprek-vastleggen', talk('klager'));
    expect(refusal()).toBe('not-told-yet');
    story.must('kb-1', 'verteld', { on: day('2026-03-02') });
    expect(refusal()).toBe('talk-medewerker-first');
    story.must('kb-1', 'gesprek-vastleggen', talk('medewerker'));
    expect(refusal()).toBeUndefined();
  });

  it('needs no talk with an employee where nobody in particular is complained about', () => {
    const story = taken({ accused: { kind: 'geen-persoon', team: 'noord' } });
    const inputs = phaseInputs(story);
    story
      .must('kb-1', 'toetsen', {})
      .must('kb-1', 'op-schrift-stellen', inputs['op-schrift-stellen'])
      .must('kb-1', 'gezag-inlichten', inputs['gezag-inlichten']);
    expect(asks(story).ask).toBe('bemiddel');
    story.must('kb-1', 'bemiddeling-vastleggen', inputs['bemiddeling-vastleggen']);
  });

  /** @requirement P14 P16 P17 */
  it('keeps facts, both experiences and apologies of the mediation (P16, P17), and refuses half of it', () => {
    const story = prepared();
    const mediation = phaseInputs(story)['bemiddeling-vastleggen'];
    const refusal = (change: Partial<typeof mediation>) =>
      story.take('kb-1', 'bemiddeling-vastleggen', { ...mediation, ...change });
    expect(refusal({ on: day('2026-03-03') })?.code).toBe('date-in-future');
    expect(refusal({ facts: ' ' })?.fields?.[0]?.field).toBe('facts');
    expect(refusal({ satisfied: true })?.fields?.[0]?.field).toBe('agreed');
    expect(story.take('kb-1', 'geen-bemiddeling', { reason: ' ' })?.code).toBe('reason-required');
    story.must('kb-1', 'bemiddeling-vastleggen', mediation);
    expect(phases(story).mediations).toMatchObject([
      { experience: mediation.experience, apologies: ['beklaagde'], satisfied: false },
    ]);
    expect(asks(story)).toMatchObject({ ask: 'vraag-commissie', primary: 'naar-commissie' });
  });

  /** @requirement P18 */
  it('closes when the complainant is satisfied; a letter only when wished, and the employee hears', () => {
    const story = prepared();
    const mediation = phaseInputs(story, 0)['bemiddeling-vastleggen'];
    story.must('kb-1', 'bemiddeling-vastleggen', mediation);
    expect(story.complaint.letters.map(({ kind }) => kind)).toEqual(['ontvangstbevestiging']);
    story.must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'telefoon' });
    story.must('kc', 'afsluiten', {});
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(story.complaint.closings.at(-1)?.as).toBe('informeel-tevreden');
    expect(story.told()).toEqual(['over-jou-uitkomst agent-noord', 'nabespreken chef-noord']);
  });

  it('writes a letter when the complainant wishes one', () => {
    const story = prepared();
    const mediation = phaseInputs(story, 0)['bemiddeling-vastleggen'];
    story.must('kb-1', 'bemiddeling-vastleggen', { ...mediation, letterWanted: true });
    expect(story.complaint.letters.at(-1)?.kind).toBe('informeel-afgerond');
  });

  it('tells nobody of the employee who never heard of it', () => {
    const story = told()
      .must('kc', 'opgelost-en-tevreden', {
        agreed: 'Uitgelegd.',
        askedBy: id('kc'),
        askedOn: day('2026-03-02'),
        letterWanted: false,
      })
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'telefoon' })
      .must('kc', 'afsluiten', {});
    expect(story.told()).toEqual([]);
  });
});

describe('to the committee', () => {
  /** @requirement P19 K2 */
  it('is possible whatever the first phase brought, tells both and gives fourteen weeks', () => {
    const story = taken().must('kb-1', 'verteld', { on: day('2026-03-02') });
    expect(term(story).nominaal).toBe(addWeeks(day('2026-03-02'), 10));
    story.must('kb-1', 'naar-commissie', {});
    expect(stageOf(story.complaint)).toBe('bij-commissie');
    expect(term(story).nominaal).toBe(addWeeks(day('2026-03-02'), 14));
    expect(story.complaint.letters.at(-1)?.kind).toBe('naar-commissie');
    expect(story.told()).toEqual([
      'commissie secretaris',
      'over-jou agent-noord',
      'brief-versturen ondersteuner',
    ]);
  });

  it('is told to nobody who cannot be reached', () => {
    const story = taken({
      klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
      accused: { kind: 'geen-persoon', team: 'noord' },
    }).must('kb-1', 'naar-commissie', {});
    expect(story.complaint.letters).toEqual([]);
    expect(story.told()).toEqual(['commissie secretaris']);
  });

  it('brings no term back that is over', () => {
    const story = taken()
      .must('kb-1', 'verteld', { on: day('2026-03-02') })
      .at('2026-06-01 10:00');
    story.must('kb-1', 'naar-commissie', {});
    expect(term(story).nominaal).toBe(addWeeks(day('2026-03-02'), 10));
  });

  it('waits for the employee to be told, and happens once', () => {
    const story = taken();
    expect(story.take('kb-1', 'naar-commissie', {})?.code).toBe('not-told-yet');
    story.must('kb-1', 'verteld', { on: day('2026-03-02') });
    story.must('kb-1', 'naar-commissie', {});
    expect(permitted(story, 'kb-1')).not.toContain('naar-commissie');
    // Advice brings it back to where the step stands in the table.
    const after = advised();
    expect(after.take('kb-1', 'naar-commissie', {})?.code).toBe('not-now');
  });

  /** @requirement P19 */
  it('is open to who was satisfied first: the complaint goes on where it was', () => {
    const story = prepared();
    story.must('kb-1', 'bemiddeling-vastleggen', phaseInputs(story, 0)['bemiddeling-vastleggen']);
    story.must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'telefoon' });
    story.must('kc', 'afsluiten', {}).at('2026-03-09 10:00');
    expect(permitted(story, 'kc')).toContain('naar-commissie');
    story.must('kb-1', 'naar-commissie', {});
    expect(stageOf(story.complaint)).toBe('bij-commissie');
    expect(story.complaint.informal?.withdrawn).toBeDefined();
    expect(term(story).nominaal).toBe(addWeeks(day('2026-03-02'), 14));
  });

  it('is no way back from a complaint that was closed after its judgement', () => {
    const story = decidedOn()
      .must('kc', 'tevredenheid', { answer: 'tevreden' })
      .must('kc', 'afsluiten', {});
    expect(permitted(story, 'kc')).not.toContain('naar-commissie');
    expect(story.take('kc', 'naar-commissie', {})?.code).toBe('not-now');
  });

  /** @requirement P21 P23 K16 */
  it('opens the dossier to the committee, and to nobody of it before', () => {
    const before = prepared();
    const after = charged();
    for (const who of ['secretaris', 'voorzitter', 'lid-1', 'lid-2']) {
      expect(dossierOf(before, who)).toBe('none');
      expect(dossierOf(after, who)).toBe('dossier');
    }
    expect(rolesOf(after.complaint, id('lid-1'), after.context('lid-1'))).toEqual([
      'lid-klachtencommissie',
    ]);
    expect(permitted(after, 'lid-1')).toEqual(['zelf-betrokken']);
    after.must('lid-1', 'zelf-betrokken', {});
    expect(dossierOf(after, 'lid-1')).toBe('none');
  });

  it('asks the report of the behandelaar first, then the secretary for the rest', () => {
    const story = charged();
    expect(asks(story)).toMatchObject({ ask: 'maak-rapport', of: [id('kb-1')] });
    expect(askedNow(story.complaint, story.context('kc'))).toEqual([
      { kind: 'wat-nu', to: id('kb-1') },
    ]);
    expect(story.take('kb-1', 'rapport-commissie', { text: ' ' })?.code).toBe('reason-required');
    story.at('2026-03-04 09:00').must('kb-1', 'rapport-commissie', { text: 'Verhalen.' });
    expect(story.told()).toEqual(['commissie secretaris']);
    expect(asks(story)).toMatchObject({
      ask: 'commissie-hoort',
      primary: 'hoorgesprek-plannen',
      of: [id('secretaris')],
    });
    expect(askedNow(story.complaint, story.context('kc'))).toEqual([
      { kind: 'commissie', to: id('secretaris') },
    ]);
    expect(askedAt(story.complaint, story.context('kc'))).toBe(story.context('kc').time.now);
  });

  it('has the chair stand in for a secretary who is away or has to do with it', () => {
    const story = charged();
    const secretary = () => secretaryFor(story.complaint, story.context('kc'));
    expect(secretary()).toBe(id('secretaris'));
    story.must('secretaris', 'zelf-betrokken', {});
    expect(secretary()).toBe(id('voorzitter'));
    story.absences = [{ person: id('voorzitter'), from: day('2026-03-02') }];
    expect(secretary()).toBe(id('voorzitter'));
    story.vacant = ['voorzitter'];
    expect(secretary()).toBeUndefined();
    expect(asks(story.must('kb-1', 'rapport-commissie', { text: 'Ja.' })).of).toEqual([]);
  });

  it('is nothing where the procedure knows none', () => {
    const story = handled();
    const context = story.context('coordinator');
    expect(secretaryFor(story.complaint, context)).toBeUndefined();
    expect(hearersFor(story.complaint, context)).toEqual([]);
    expect(story.take('tl-balie', 'naar-commissie', {})?.code).toBe('not-permitted');
  });
});

describe('without a committee', () => {
  it('there is no report for it', () => {
    const story = taken();
    const outcome = steps['rapport-commissie'](
      story.complaint,
      { text: 'Verhalen.' },
      story.context('kb-1'),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-now' } });
  });

  it('a complaint that was closed otherwise does not go to it', () => {
    const { complaint, context } = taken();
    const { time } = context('kb-1');
    const closing = { on: time.today, at: time.now, by: id('kc'), as: 'afgehandeld' } as const;
    const outcome = steps['naar-commissie'](
      { ...complaint, closings: [closing] },
      {},
      context('kb-1'),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-now' } });
  });
});

describe('hearing by the committee', () => {
  /** @requirement K11 */
  it('is for the committee: the behandelaar plans, holds and waives none', () => {
    const story = advised();
    expect(permitted(story, 'kb-1')).not.toContain('hoorgesprek-plannen');
    const refusals = [
      story.take('kb-1', 'hoorgesprek-vastleggen', together),
      story.take('kb-1', 'hoorgesprek-plannen', {
        ...together,
        on: day('2026-03-25'),
        time: '10:00',
      }),
      story.take('kb-1', 'afzien-van-horen', { ground: 'verklaart-af-te-zien', reason: 'Nee.' }),
      story.take('kb-1', 'hoorgesprek-verzetten', {
        hearingId: 'h1',
        on: day('2026-03-26'),
        time: '10:00',
      }),
    ];
    expect(refusals.map((refusal) => refusal?.code)).toEqual([
      'committee-hears',
      'committee-hears',
      'committee-hears',
      'committee-hears',
    ]);
  });

  it('is planned by the secretary, together unless with the reason', () => {
    const story = charged().must('kb-1', 'rapport-commissie', { text: 'Verhalen.' });
    const plan = {
      sides: together.sides,
      form: 'apart',
      on: day('2026-03-16'),
      time: '14:00',
    } as const;
    const refusal = story.take('secretaris', 'hoorgesprek-plannen', plan);
    expect(refusal?.fields?.[0]).toEqual({ field: 'notTogether', code: 'reason-required' });
    story.must('secretaris', 'hoorgesprek-plannen', { ...plan, notTogether: 'De klager is bang.' });
    expect(asks(story).ask).toBe('hoorgesprek-komt');
    const cannot = { hearingId: 'h1', as: 'kan-niet', text: 'Nachtdienst.' } as const;
    story.must('agent-noord', 'uitnodiging-beantwoorden', cannot);
    expect(story.told()).toEqual(['commissie secretaris']);
    story.at('2026-03-16 15:00');
    expect(asks(story).ask).toBe('leg-hoorgesprek-vast');
    story.must('secretaris', 'hoorgesprek-vastleggen', {
      ...together,
      hearingId: 'h1',
      form: 'apart',
    });
    expect(story.complaint.hearings[0]).toMatchObject({ notTogether: 'De klager is bang.' });
  });

  /** @requirement P25 */
  it('of one side alone needs the reason, unless there is no other side', () => {
    const story = charged()
      .must('kb-1', 'rapport-commissie', { text: 'Ja.' })
      .at('2026-03-16 15:00');
    const alone = { ...together, sides: ['klager'] } as const;
    expect(story.take('secretaris', 'hoorgesprek-vastleggen', alone)?.code).toBe('reason-required');
    story.must('secretaris', 'hoorgesprek-vastleggen', { ...alone, notTogether: 'Is bang.' });

    const about = taken({ accused: { kind: 'geen-persoon', team: 'noord' } })
      .must('kb-1', 'naar-commissie', {})
      .at('2026-03-16 15:00');
    about.must('secretaris', 'hoorgesprek-vastleggen', alone);
  });

  /** @requirement P22 */
  it('needs two different members without a part in it', () => {
    const story = charged()
      .must('kb-1', 'rapport-commissie', { text: 'Ja.' })
      .at('2026-03-16 15:00');
    const by = (...members: readonly PersonId[]) =>
      story.take('secretaris', 'hoorgesprek-vastleggen', { ...together, members });
    expect(by(id('lid-1'))?.code).toBe('quorum');
    expect(by(id('lid-1'), id('lid-1'))?.code).toBe('quorum');
    expect(by(id('lid-1'), id('kb-1'))?.fields?.[0]?.field).toBe('members');
    expect(
      story.take('secretaris', 'hoorgesprek-vastleggen', { ...together, members: undefined })?.code,
    ).toBe('quorum');
    story.must('lid-2', 'zelf-betrokken', {});
    expect(by(id('lid-1'), id('lid-2'))?.fields?.[0]?.field).toBe('members');
    expect(by(id('lid-1'), id('voorzitter'))).toBeUndefined();
    expect(story.complaint.hearings[0]?.held?.members).toEqual([id('lid-1'), id('voorzitter')]);
  });
});

describe('the advice', () => {
  /** @requirement P21 P29 */
  it('comes in writing after report and hearing, part by part, and goes to the behandelaar', () => {
    const early = charged();
    expect(early.take('secretaris', 'advies-commissie', adviceOn())?.code).toBe('no-report-yet');
    early.must('kb-1', 'rapport-commissie', { text: 'Ja.' });
    expect(early.take('secretaris', 'advies-commissie', adviceOn())?.code).toBe('klager-not-heard');

    const story = heardByCommittee();
    expect(asks(story)).toMatchObject({ ask: 'schrijf-advies', primary: 'advies-commissie' });
    const unknown = {
      parts: [{ part: 'Terugbellen', advice: 'deels-gegrond', reasons: 'Half.' }],
    } as const;
    expect(story.take('secretaris', 'advies-commissie', unknown)?.fields?.[0]).toEqual({
      field: 'parts.0.advice',
      code: 'outcome-not-in-procedure',
    });
    story.must('voorzitter', 'advies-commissie', { ...adviceOn(), recommendations: 'Train dit.' });
    expect(story.told()).toEqual(['wat-nu kb-1']);
    expect(stageOf(story.complaint)).toBe('in-behandeling');
    expect(asks(story)).toMatchObject({ ask: 'schrijf-oordeel', of: [id('kb-1')] });
    expect(askedAt(story.complaint, story.context('kc'))).toBe(story.context('kc').time.now);
  });

  it('may rest on a lawful waiver of the complainant', () => {
    const story = charged()
      .must('kb-1', 'rapport-commissie', { text: 'Ja.' })
      .at('2026-03-16 15:00');
    story.must('secretaris', 'afzien-van-horen', {
      ground: 'verklaart-af-te-zien',
      reason: 'Wil niet.',
    });
    story.must('secretaris', 'hoorgesprek-vastleggen', {
      ...together,
      sides: ['beklaagde'],
      notTogether: 'De klager wil niet.',
    });
    story.must('secretaris', 'advies-commissie', adviceOn());
    expect(stageOf(story.complaint)).toBe('in-behandeling');
  });

  /** @requirement P29 */
  it('comes before any judgement', () => {
    const story = prepared();
    expect(story.take('kb-1', 'oordeel-concept', draft([part()]))?.code).toBe('no-advice-yet');
  });

  it('is answered part by part, and by no other', () => {
    const story = advised();
    const other = draft([part({ part: 'Toon' })]);
    expect(story.take('kb-1', 'oordeel-concept', other)?.code).toBe('advice-other-parts');
    const more = draft([part(), part({ part: 'Toon' })]);
    expect(story.take('kb-1', 'oordeel-concept', more)?.code).toBe('advice-other-parts');
    story.must('kb-1', 'oordeel-concept', draft([part({ part: ' terugbellen ' })]));
  });

  /** @requirement P30 */
  it('is deviated from only with the reason (Awb 9:16)', () => {
    const story = advised();
    const deviating = part({ outcome: 'ongegrond' });
    expect(story.take('kb-1', 'oordeel-concept', draft([deviating]))).toEqual({
      code: 'deviation-unexplained',
      fields: [{ field: 'parts.0.deviation', code: 'deviation-unexplained' }],
      params: { part: 1 },
    });
    expect(
      story.take('kb-1', 'oordeel-concept', draft([{ ...deviating, deviation: ' ' }]))?.code,
    ).toBe('deviation-unexplained');
    story.must(
      'kb-1',
      'oordeel-concept',
      draft([{ ...deviating, deviation: 'De band laat anders zien.' }]),
    );
    expect(story.complaint.verdict.drafts[0]?.parts[0]?.deviation).toBe(
      'De band laat anders zien.',
    );
  });

  it('that came anew asks the draft anew: what was not answered is not handed on', () => {
    const story = advised().must('kb-1', 'oordeel-concept', draft([part()]));
    const newAdvice = {
      parts: adviceOn('ongegrond').parts,
      on: day('2026-03-16'),
      at: story.context('kc').time.now,
      by: id('secretaris'),
    };
    const { committee } = phases(story);
    const renewed: Complaint = {
      ...story.complaint,
      phases: {
        ...story.complaint.phases,
        ...(committee && { committee: { ...committee, advices: [newAdvice] } }),
      },
    };
    story.complaint = renewed;
    expect(story.take('kb-1', 'ter-meelezing', { version: 1 })?.code).toBe('deviation-unexplained');
  });
});

describe('the decision', () => {
  /** @requirement P3 K17 */
  it('is for the politiechef, whoever handled it', () => {
    const story = awaitingDecision();
    expect(asks(story)).toMatchObject({ ask: 'lees-en-beslis', of: [id('politiechef')] });
    expect(rolesOf(story.complaint, id('politiechef'), story.context('politiechef'))).toEqual([
      'goedkeurder',
    ]);
    expect(permitted(story, 'chef-vik')).toEqual([]);
    expect(permitted(story, 'kc')).not.toContain('beslisser-kiezen');
    const choice = { to: id('plv-politiechef'), reason: 'Liever zij.' };
    expect(story.take('kc', 'beslisser-kiezen', choice)?.code).toBe('not-now');
  });

  /** @requirement K17 */
  it('waits on no empty chair: the coordinator chooses while the politiechef is away', () => {
    const story = awaitingDecision();
    story.absences = [{ person: id('politiechef'), from: day('2026-03-16') }];
    expect(asks(story)).toMatchObject({ ask: 'kies-beslisser', of: [id('kc')] });
    expect(askedNow(story.complaint, story.context('kc'))).toEqual([
      { kind: 'kies-beslisser', to: id('kc') },
    ]);
    const choose = (to: string, reason = 'De politiechef is ziek.') =>
      story.take('kc', 'beslisser-kiezen', { to: id(to), reason });
    expect(choose('plv-politiechef', ' ')?.code).toBe('reason-required');
    expect(choose('kb-1')?.fields?.[0]?.code).toBe('same-person');
    expect(choose('agent-noord')?.fields?.[0]?.code).toBe('involved');
    story.must('kc', 'beslisser-kiezen', { to: id('plv-politiechef'), reason: 'Ziek.' });
    expect(story.told()).toEqual(['lees-en-beslis plv-politiechef']);
    story.must('plv-politiechef', 'akkoord', { version: 1, unread: true });
  });

  it('is asked of the coordinator from the start where the politiechef has to do with it', () => {
    const story = advised();
    story.complaint = {
      ...story.complaint,
      involved: [
        { person: id('politiechef'), at: story.context('kc').time.now, by: id('politiechef') },
      ],
    };
    story
      .must('kb-1', 'oordeel-concept', draft([part()]))
      .must('kb-1', 'ter-meelezing', { version: 1 });
    story.must('kc', 'beslisser-kiezen', { to: id('plv-politiechef'), reason: 'Betrokken.' });
    expect(story.told()).toEqual([]);
    story.must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
    expect(story.told()).toEqual(['lees-en-beslis plv-politiechef']);
  });

  it('about the politiechef is never his', () => {
    const story = told({ accused: { kind: 'medewerker', personId: id('politiechef') } });
    expect(rolesOf(story.complaint, id('politiechef'), story.context('politiechef'))).toEqual([
      'beklaagde',
    ]);
  });

  /** @requirement P6 P32 P33 */
  it('goes to both, and asks the manager to talk it over afterwards', () => {
    const story = decidedOn();
    expect(story.told()).toEqual([
      'nazorg kc',
      'over-jou-uitkomst agent-noord',
      'nabespreken chef-noord',
    ]);
    expect(dossierOf(story, 'chef-noord')).toBe('none');
    story.must('kc', 'tevredenheid', { answer: 'tevreden' });
    expect(askFor(story.complaint, id('chef-noord'), story.context('chef-noord'))).toMatchObject({
      ask: 'bespreek-na',
      primary: 'nabesproken',
    });
    expect(story.take('chef-noord', 'nabesproken', { on: day('2026-03-17') })?.code).toBe(
      'date-in-future',
    );
    story.must('chef-noord', 'nabesproken', { on: day('2026-03-16'), lesson: 'Bel terug.' });
    expect(phases(story).discussedAfterwards?.lesson).toBe('Bel terug.');
    expect(story.take('chef-noord', 'nabesproken', { on: day('2026-03-16') })?.code).toBe(
      'not-now',
    );
    expect(asks(story)).toMatchObject({ ask: 'sluit-af' });
  });

  it('asks nobody afterwards where no employee was told, and closing waits for neither', () => {
    const story = decidedOn().must('kc', 'tevredenheid', { answer: 'tevreden' });
    expect(permitted(story, 'kc')).toContain('afsluiten');
    const { told: _never, ...untold } = story.complaint;
    expect(askOf(untold, story.context('kc')).ask).toBe('sluit-af');
    const elsewhere = { ...story.context('kc'), profile: emmen };
    expect(askOf(story.complaint, elsewhere).ask).toBe('sluit-af');
  });
});

describe('what the profile says', () => {
  /** @requirement P37 K21 P31 K12 */
  it('keeps five years, tells the personnel file nothing, and knows three judgements', () => {
    expect(eenheid.profile).toMatchObject({
      retentionYears: 5,
      personnelFile: 'niets',
      committee: { quorum: 2, together: 'in-beginsel' },
    });
    expect(eenheid.profile.outcomes.map(({ code }) => code)).toEqual([
      'gegrond',
      'ongegrond',
      'geen-oordeel',
    ]);
  });
});
