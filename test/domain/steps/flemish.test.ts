import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { askFor, askOf } from '../../../src/domain/steps/ask.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { termFactsOf } from '../../../src/domain/terms/facts.ts';
import { termsOf } from '../../../src/domain/terms/termsOf.ts';
import { countedAs } from '../../../src/domain/verdict/countedAs.ts';
import { decideRegistration } from '../../../src/domain/registration/decideRegistration.ts';
import {
  answered,
  forwarded,
  handedBack,
  handledThere,
  lokaalBestuur,
  received,
  report,
} from './support/flemish.ts';
import {
  contextAt,
  day,
  draft,
  heard,
  id,
  newStory,
  part,
  registration,
  type Story,
} from './support/story.ts';

const term = (story: Story, code: string) => {
  const { profile, calendar } = lokaalBestuur;
  const facts = termFactsOf(story.complaint, lokaalBestuur);
  return termsOf(facts, profile, calendar).find((one) => one.code === code);
};
const asks = (story: Story) => askOf(story.complaint, story.context('kc'));
const letter = (story: Story, kind: string) =>
  story.complaint.letters.findLast((one) => one.kind === kind);
const no = {
  admissible: false,
  ground: 'beleid-of-regelgeving',
  reason: 'De klacht gaat over het reglement zelf.',
  whyNoContact: 'Er is geen nummer bekend.',
} as const;

describe('how a complaint comes to the coordinator (F4-F8, F22)', () => {
  /** @requirement F4 F7 */
  it('is received by any employee, and the coordinator records when it reached him', () => {
    const story = received();
    expect(asks(story)).toMatchObject({ ask: 'leg-ontvangst-vast', of: [id('kc')] });
    expect(term(story, 'rapport')).toBeUndefined();

    story
      .at('2026-03-04 10:00')
      .must('kc', 'doorgestuurd', { on: day('2026-03-03'), from: 'medewerker' });
    expect(story.complaint.forwarded).toMatchObject({ from: 'medewerker', by: id('kc') });
    expect(story.complaint.registration.receivedByCoordinator).toBe('2026-03-03');
    expect(asks(story)).toMatchObject({ ask: 'toets-ontvankelijkheid' });
  });

  /** @requirement F22 K3 */
  it("counts the handler's thirty days from the coordinator's day, the other terms from receipt", () => {
    const story = forwarded();
    expect(term(story, 'antwoord')?.nominaal).toBe('2026-03-12');
    expect(term(story, 'rapport')?.nominaal).toBe('2026-04-03');
    expect(term(story, 'afdoening')?.nominaal).toBe('2026-04-16');
  });

  it('corrects the day when it is recorded again', () => {
    const story = forwarded().must('kc', 'doorgestuurd', {
      on: day('2026-03-02'),
      from: 'diensthoofd',
    });
    expect(term(story, 'rapport')?.nominaal).toBe('2026-04-01');
  });

  it('knows no day in the future, nor before the complaint was received', () => {
    const take = (on: string) =>
      received().take('kc', 'doorgestuurd', { on: day(on), from: 'diensthoofd' });
    expect(take('2026-03-03')?.fields).toEqual([{ field: 'on', code: 'date-in-future' }]);
    expect(take('2026-03-01')?.fields).toEqual([{ field: 'on', code: 'received-before-event' }]);
  });

  it('needs no such record of what the coordinator received himself', () => {
    const story = received({}, 'kc');
    expect(asks(story)).toMatchObject({ ask: 'toets-ontvankelijkheid', date: '2026-03-12' });
    expect(permittedSteps(story.complaint, id('kc'), story.context('kc'))).not.toContain(
      'doorgestuurd',
    );
  });

  /** @requirement F8 K16 */
  it('is the register of the coordinator alone; who handles it sees that one complaint', () => {
    const { complaint, context } = handledThere();
    const sees = lokaalBestuur.holders
      .map(({ person }) => person)
      .filter((person) => mayOpen(complaint, person, context(person)) === 'dossier');
    expect(sees).toEqual([id('kc'), id('dh-techniek')]);
    for (const name of ['jurist', 'ondersteuner', 'mw-groen', 'dh-burgerzaken']) {
      expect(permittedSteps(complaint, id(name), context(name))).toEqual([]);
    }
  });
});

describe('solved at once (F6, F7, K19)', () => {
  const solvedAtOnce = { agreed: 'De factuur is meteen verbeterd.' };

  /** @requirement F6 K19 O3 */
  it('is registered all the same by whoever solved it, and the coordinator closes it', () => {
    const story = received({ solvedAtOnce });
    expect(stageOf(story.complaint)).toBe('te-bespreken');
    expect(story.complaint.informal).toMatchObject({ atOnce: true, askedBy: id('mw-groen') });
    expect(story.told()).toEqual([`nazorg ${id('kc')}`]);
    expect(story.complaint.letters).toEqual([]);
    expect(asks(story)).toMatchObject({ ask: 'leg-ontvangst-vast', primary: 'doorgestuurd' });
    expect(story.take('kc', 'afsluiten', {})?.code).toBe('not-forwarded');

    story.must('kc', 'doorgestuurd', { on: day('2026-03-02'), from: 'medewerker' });
    expect(asks(story)).toMatchObject({ ask: 'sluit-af' });
    expect(countedAs(story.complaint, lokaalBestuur.profile)).toEqual([]);
    story.must('kc', 'afsluiten', {});
    expect(story.complaint.closings.map(({ as }) => as)).toEqual(['informeel-tevreden']);
    expect(countedAs(story.complaint, lokaalBestuur.profile)).toEqual(['opgelost']);
  });

  it('says what was done about it', () => {
    const refusal = (facts: object, by = 'mw-groen', world = lokaalBestuur) => {
      const context = contextAt(by, undefined, { world });
      const outcome = decideRegistration(registration(facts), [], context);
      return outcome.ok ? undefined : outcome.refusal.fields;
    };
    expect(refusal({ solvedAtOnce: { agreed: ' ' } })).toEqual([
      { field: 'solvedAtOnce.agreed', code: 'reason-required' },
    ]);
    const own = { solvedAtOnce, accused: { kind: 'medewerker', personId: id('mw-groen') } };
    expect(refusal(own)).toEqual([{ field: 'solvedAtOnce.agreed', code: 'involved' }]);
  });

  it('is no way of registering where the procedure does not know it', () => {
    expect(() => newStory({ solvedAtOnce })).toThrow('not-permitted');
  });

  it('is later closed by the coordinator too, once its letters have left', () => {
    const story = answered().must('kc', 'opgelost-en-tevreden', {
      agreed: 'Het is rechtgezet.',
      askedBy: id('kc'),
      askedOn: day('2026-03-04'),
      letterWanted: true,
    });
    expect(story.told()).toContain(`nazorg ${id('kc')}`);
    expect(story.take('kc', 'afsluiten', {})?.code).toBe('letter-open');
    story.must('kc', 'brief-verstuurd', { letterId: 'b2', how: 'e-mail' });
    expect(story.take('kc', 'afsluiten', {})).toBeUndefined();
  });
});

describe('admissible or not (F9-F12)', () => {
  /** @requirement F9 */
  it('is judged before anybody handles it, and not before its day is known', () => {
    expect(received().take('kc', 'ontvankelijkheid', { admissible: true })?.code).toBe(
      'not-forwarded',
    );
    const story = forwarded();
    expect(permittedSteps(story.complaint, id('kc'), story.context('kc'))).not.toContain(
      'toewijzen',
    );
    expect(story.take('kc', 'toewijzen', { to: id('dh-techniek'), reason: 'Kan.' })?.code).toBe(
      'admissibility-first',
    );
  });

  /** @requirement F11 K4 */
  it('owes one letter for receipt, admissibility and term, within ten days', () => {
    const story = forwarded();
    expect(story.complaint.letters).toEqual([]);
    story.must('kc', 'ontvankelijkheid', { admissible: true });
    expect(story.complaint.letters.map(({ kind }) => kind)).toEqual(['antwoord']);
    expect(story.told()).toEqual([`brief-versturen ${id('kc')}`]);
    expect(asks(story)).toMatchObject({ ask: 'verstuur-brief', date: '2026-03-12' });

    story.must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' });
    expect(asks(story)).toMatchObject({ ask: 'kies-behandelaar' });
  });

  /** @requirement F12 K18 */
  it('is answered by e-mail when it came by e-mail, otherwise by letter', () => {
    const judged = (facts: Parameters<typeof received>[0]) =>
      forwarded(facts).must('kc', 'ontvankelijkheid', { admissible: true });
    const byMail = judged({});
    expect(letter(byMail, 'antwoord')?.channel).toBe('e-mail');
    expect(byMail.take('kc', 'brief-verstuurd', { letterId: 'b1', how: 'post' })?.fields).toEqual([
      { field: 'how', code: 'other-channel' },
    ]);

    const byPhone = judged({ channel: 'telefoon' });
    expect(letter(byPhone, 'antwoord')?.channel).toBe('brief');
    expect(byPhone.take('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' })?.code).toBe(
      'other-channel',
    );
    expect(byPhone.take('kc', 'brief-verstuurd', { letterId: 'b1', how: 'post' })).toBeUndefined();
  });

  /** @requirement F10 K5 K6 K7 K9 */
  it('is not admissible on one of ten grounds only, with its reason', () => {
    expect(lokaalBestuur.profile.grounds).toHaveLength(10);
    const fields = (input: object) =>
      forwarded().take('kc', 'ontvankelijkheid', { ...no, ...input })?.fields;
    expect(fields({ ground: undefined })).toEqual([{ field: 'ground', code: 'ground-not-lawful' }]);
    expect(fields({ ground: 'bezwaar-mogelijk' })?.[0]?.code).toBe('ground-not-lawful');
    expect(fields({ reason: ' ' })).toEqual([{ field: 'reason', code: 'reason-required' }]);
    expect(fields({ whyNoContact: '' })).toEqual([
      { field: 'whyNoContact', code: 'no-contact-yet' },
    ]);
  });

  it('needs no such reason once somebody spoke with the complainant', () => {
    const story = forwarded().must('kc', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: day('2026-03-04'),
    });
    const { whyNoContact: _none, ...rest } = no;
    expect(story.take('kc', 'ontvankelijkheid', rest)).toBeUndefined();
  });

  /** @requirement K12 */
  it('closes as not admissible when the letter that says so has left, and counts as not handled', () => {
    const story = forwarded().must('kc', 'ontvankelijkheid', no);
    expect(stageOf(story.complaint)).toBe('brief-wacht');
    expect(asks(story)).toMatchObject({ ask: 'verstuur-brief', date: '2026-03-12' });
    story.must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' });
    expect(stageOf(story.complaint)).toBe('afgesloten');
    expect(story.complaint.closings.map(({ as }) => as)).toEqual(['niet-ontvankelijk']);
    expect(countedAs(story.complaint, lokaalBestuur.profile)).toEqual(['niet-behandeld']);
  });

  /** @requirement K8 */
  it('writes that letter also to somebody unknown, who cannot get it', () => {
    const anonymous = { kind: 'burger', contact: {}, replyChannel: 'telefoon' } as const;
    const story = forwarded({ klager: anonymous }).must('kc', 'ontvankelijkheid', {
      ...no,
      ground: 'anoniem',
    });
    story.must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'geen-adres' });
    expect(stageOf(story.complaint)).toBe('afgesloten');
  });

  it('can be changed while the letter lies here, with another letter', () => {
    const story = forwarded().must('kc', 'ontvankelijkheid', no);
    story.must('kc', 'ontvankelijkheid', { admissible: true });
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(story.complaint.letters.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([
      true,
      false,
    ]);
    expect(story.complaint.admissibility).not.toHaveProperty('ground');
  });

  it('stands once the letter has left, or somebody was asked to handle it', () => {
    expect(answered().take('kc', 'ontvankelijkheid', no)?.code).toBe('not-now');
    const asked = forwarded()
      .must('kc', 'ontvankelijkheid', { admissible: true })
      .must('kc', 'toewijzen', { to: id('dh-techniek'), reason: 'Kan.' })
      .must('kc', 'toewijzing-ongedaan', {});
    expect(asked.take('kc', 'ontvankelijkheid', no)).toBeUndefined();
  });

  it('is judged anew when what was not admissible is reopened', () => {
    const story = forwarded()
      .must('kc', 'ontvankelijkheid', no)
      .must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' })
      .must('kc', 'heropenen', { reason: 'Er is nieuwe informatie.' });
    expect(stageOf(story.complaint)).toBe('nieuw');
    expect(asks(story)).toMatchObject({ ask: 'toets-ontvankelijkheid' });
    expect(story.take('kc', 'ontvankelijkheid', { admissible: true })).toBeUndefined();
    expect(story.complaint.letters).toHaveLength(2);
    // Changed once more before it left: the letter that left stays as it was.
    expect(story.take('kc', 'ontvankelijkheid', no)).toBeUndefined();
    expect(story.complaint.letters.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the report of the behandelaar (F14-F22)', () => {
  /** @requirement F15 K11 */
  it('needs no hearing, and asks to tell the colleague and then to write', () => {
    const story = handledThere();
    const ask = () => askFor(story.complaint, id('dh-techniek'), story.context('dh-techniek'));
    expect(ask()).toMatchObject({ ask: 'vertel-het-zelf', date: '2026-04-03' });
    story.must('dh-techniek', 'verteld', { on: day('2026-03-04') });
    expect(ask()).toMatchObject({ ask: 'schrijf-oordeel', date: '2026-04-03' });
  });

  /** @requirement F16 */
  it('holds a summary', () => {
    const { summary: _none, ...without } = report();
    const refusal = handledThere().take('dh-techniek', 'oordeel-concept', without);
    expect(refusal?.fields).toEqual([{ field: 'summary', code: 'summary-required' }]);
  });

  /** @requirement F18 */
  it.each(['gegrond', 'deels-gegrond'] as const)('holds a solution when %s', (outcome) => {
    const story = handledThere();
    const without = report({ outcome, solution: ' ' });
    expect(story.take('dh-techniek', 'oordeel-concept', without)?.fields).toEqual([
      { field: 'parts.0.solution', code: 'solution-required' },
    ]);
    expect(story.take('dh-techniek', 'oordeel-concept', report({ outcome }))).toBeUndefined();
  });

  /** @requirement F17 */
  it.each(['gegrond-gecorrigeerd', 'ongegrond'] as const)('needs none when %s', (outcome) => {
    const { summary, ...draft } = report();
    const parts = [part({ outcome })];
    const input = { ...draft, ...(summary !== undefined && { summary }), parts };
    expect(handledThere().take('dh-techniek', 'oordeel-concept', input)).toBeUndefined();
  });

  /** @requirement F19 K13 */
  it('says why no judgement is given, with one of three reasons', () => {
    const story = handledThere();
    const none = report({ outcome: 'geen-oordeel' });
    expect(story.take('dh-techniek', 'oordeel-concept', none)?.fields).toEqual([
      { field: 'parts.0.noJudgement', code: 'no-judgement-reason-required' },
    ]);
    const why = report({ outcome: 'geen-oordeel', noJudgement: 'fout-te-klein' });
    expect(story.take('dh-techniek', 'oordeel-concept', why)).toBeUndefined();
  });

  /** @requirement F20 */
  it('is stopped only by or together with the citizen, whom somebody spoke', () => {
    const story = handledThere();
    const stop = report({ outcome: 'stopzetting' });
    expect(story.take('dh-techniek', 'oordeel-concept', stop)?.fields).toEqual([
      { field: 'parts.0.stoppedBy', code: 'stop-by-whom' },
    ]);
    const together = report({ outcome: 'stopzetting', stoppedBy: 'samen' });
    expect(story.take('dh-techniek', 'oordeel-concept', together)?.code).toBe('no-contact-yet');
    story.must('dh-techniek', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'e-mail',
      purpose: 'voortgang',
      on: day('2026-03-04'),
    });
    expect(story.take('dh-techniek', 'oordeel-concept', together)).toBeUndefined();
  });
});

describe('an outcome of another procedure', () => {
  /** @requirement K12 */
  it.each([
    ['stopzetting', heard()],
    ['gegrond-gecorrigeerd', heard()],
  ] as const)('is refused: %s in Emmen', (outcome, story) => {
    const input = draft([part({ outcome })]);
    expect(story.take('tl-balie', 'oordeel-concept', input)?.fields).toEqual([
      { field: 'parts.0.outcome', code: 'outcome-not-in-procedure' },
    ]);
  });

  it('counts as nothing, as does what was closed without a report', () => {
    const closed = handedBack()
      .must('kc', 'neutraliteit', { version: 1, neutral: true })
      .at('2026-03-20 11:00')
      .must('kc', 'brief-verstuurd', { letterId: 'b2', how: 'e-mail' })
      .must('kc', 'afsluiten', {}).complaint;
    expect(countedAs(closed, { outcomes: [] })).toEqual([]);
    const without = { ...closed, verdict: { ...closed.verdict, drafts: [] } };
    expect(countedAs(without, lokaalBestuur.profile)).toEqual([]);
  });
});

describe('whether it was neutral (F23-F25)', () => {
  /** @requirement F23 K17 */
  it('is tested by the coordinator, whose yes makes the letter', () => {
    const story = handedBack();
    expect(asks(story)).toMatchObject({ ask: 'toets-neutraliteit', of: [id('kc')] });
    story.must('kc', 'neutraliteit', { version: 1, neutral: true });
    expect(stageOf(story.complaint)).toBe('brief-wacht');
    story.at('2026-03-20 10:30').must('kc', 'brief-verstuurd', { letterId: 'b2', how: 'e-mail' });
    expect(asks(story)).toMatchObject({ ask: 'sluit-af' });
    story.must('kc', 'afsluiten', {});
    expect(countedAs(story.complaint, lokaalBestuur.profile)).toEqual(['terecht']);
  });

  /** @requirement F24 */
  it('sends it back with the reason when it was not, to be done again within a week', () => {
    const story = handedBack();
    expect(
      story.take('kc', 'neutraliteit', { version: 1, neutral: false, reason: ' ' })?.fields,
    ).toEqual([{ field: 'reason', code: 'reason-required' }]);
    story.must('kc', 'neutraliteit', { version: 1, neutral: false, reason: 'Eenzijdig.' });
    expect(story.told()).toEqual([`teruggestuurd ${id('dh-techniek')}`]);
    expect(stageOf(story.complaint)).toBe('in-behandeling');
    expect(term(story, 'herbehandeling')?.nominaal).toBe('2026-03-27');
    expect(asks(story)).toMatchObject({ ask: 'pas-oordeel-aan', date: '2026-03-27' });

    story
      .must('dh-techniek', 'oordeel-concept', report())
      .must('dh-techniek', 'ter-meelezing', { version: 2 });
    expect(story.take('kc', 'neutraliteit', { version: 1, neutral: true })?.code).toBe(
      'superseded',
    );
    expect(story.take('kc', 'neutraliteit', { version: 2, neutral: true })).toBeUndefined();
  });

  it('never gives that week beyond day 45', () => {
    const story = handedBack().at('2026-04-14 10:00');
    story.must('kc', 'neutraliteit', { version: 1, neutral: false, reason: 'Eenzijdig.' });
    expect(term(story, 'herbehandeling')?.nominaal).toBe('2026-04-16');
  });

  it('is never tested by who handled it: the substitute does', () => {
    const story = answered()
      .must('kc', 'toewijzen', { to: id('kc'), reason: 'Niemand anders is vrij.' })
      .must('kc', 'accepteren', {})
      .must('kc', 'oordeel-concept', report())
      .must('kc', 'ter-meelezing', { version: 1 });
    expect(story.told()).toEqual([`lees-mee ${id('plv-kc')}`]);
    expect(story.take('kc', 'neutraliteit', { version: 1, neutral: true })?.code).toBe(
      'same-person',
    );
    expect(story.take('plv-kc', 'neutraliteit', { version: 1, neutral: true })).toBeUndefined();
  });

  /** @requirement F25 K20 */
  it('closes within calendar days that are never extended, with a warning where the last is a day off', () => {
    const story = received({ received: day('2026-02-26') });
    const settle = term(story, 'afdoening');
    expect(settle).toMatchObject({ nominaal: '2026-04-12', telaatNa: '2026-04-12' });
    expect(settle?.uitleg.map(({ code }) => code)).toContain('eindigt-op-vrije-dag');
  });
});
