import { describe, expect, it } from '@jest/globals';
import { caseDatesOf, caseFactsOf } from '../../../src/domain/figures/caseFacts.ts';
import { countedCase, timelinessBy } from '../../../src/domain/figures/countedCase.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { CaseFacts } from '../../../src/domain/figures/caseFacts.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import {
  calendar,
  day,
  draft,
  heard,
  id,
  newStory,
  sent,
  type Story,
} from '../steps/support/story.ts';

const rules = { profile: emmen, calendar };
const counted = ({ complaint }: Story, team?: string) => {
  const facts = caseFactsOf(complaint);
  const timely = timelinessBy(rules);
  return countedCase(facts, caseDatesOf(complaint), { profile: emmen, timely, team });
};
const settled = (change: object = {}): Story =>
  newStory()
    .must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'Er wordt gebeld.',
      askedBy: id('coordinator'),
      askedOn: day('2026-03-02'),
      letterWanted: false,
      ...change,
    })
    .must('tl-balie', 'besproken', {});
const judged = (answer: 'tevreden' | 'niet-tevreden' = 'tevreden'): Story =>
  sent().must('coordinator', 'tevredenheid', { answer }).must('coordinator', 'afsluiten', {});

describe('what of a complaint is counted (O13)', () => {
  it('is nobody: no name, number, account or word of it', () => {
    const text = JSON.stringify([caseFactsOf(judged().complaint), caseDatesOf(judged().complaint)]);
    for (const each of ['K-2026', 'Oldenhuis', 'mw-balie', 'tl-balie', 'terugbellen', 'beloofd']) {
      expect(text).not.toContain(each);
    }
  });

  it('of an open one is what is known when it comes in', () => {
    expect(counted(newStory(), 'balie')).toEqual({
      received: '2026-03-02',
      parts: [],
      values: { kanaal: 'telefoon', categorie: 'bereikbaarheid', team: 'balie' },
    });
    expect(counted(newStory()).values.team).toBe('onbekend');
  });

  /** @requirement C8 E29 */
  it('of one solved by talking is that it was, in which way, on which rung, and in time', () => {
    expect(counted(settled(), 'balie')).toMatchObject({
      closed: { on: '2026-03-02', days: 0 },
      parts: [],
      values: { afdoening: 'informeel:opgelost', trede: '1:geen', tijdigheid: 'binnen-streef' },
    });
    const atOnce = settled();
    const { informal } = atOnce.complaint;
    if (informal)
      atOnce.complaint = { ...atOnce.complaint, informal: { ...informal, atOnce: true } };
    expect(counted(atOnce).values.afdoening).toBe('meteen:opgelost');
    const talks = { noMediation: { on: day('2026-03-02'), reason: '' } } as unknown as NonNullable<
      Story['complaint']['phases']
    >;
    const mediated = settled();
    mediated.complaint = { ...mediated.complaint, phases: talks };
    expect(counted(mediated).values.afdoening).toBe('bemiddeling:opgelost');
  });

  /** @requirement C7 C8 */
  it('of one with a verdict is each part, the outcome, the rung, and what somebody outside found', () => {
    const story = judged('niet-tevreden');
    expect(counted(story)).toMatchObject({
      closed: { on: '2026-03-09', days: 7 },
      parts: ['terecht'],
      values: {
        afdoening: 'formeel:terecht',
        trede: '2:geen',
        tevredenheid: 'niet-tevreden',
      },
    });
    const outside = {
      ...story.complaint,
      externalVerdicts: [{ outcome: 'ongegrond', at: '2026-09-01T08:00:00Z' }],
    };
    const with_ = { ...story, complaint: outside as unknown as Story['complaint'] };
    expect(counted(with_).values.trede).toBe('3:anders');
  });

  /** @requirement O65 */
  it('of one that was too late is what its days went to, and of no other', () => {
    const story = judged();
    const letters = story.complaint.letters.map((one) =>
      one.sent ? { ...one, sent: { ...one.sent, on: day('2026-05-11') } } : one,
    );
    const late = { ...story, complaint: { ...story.complaint, letters } };
    expect(counted(late).values).toMatchObject({ tijdigheid: 'te-laat', vertraging: 'akkoord' });
    expect(counted(story).values).not.toHaveProperty('vertraging');
    expect(caseFactsOf(newStory().complaint)).not.toHaveProperty('heldUp');
  });

  it('counts no answer about an earlier verdict', () => {
    const story = judged();
    const { satisfaction } = story.complaint;
    if (satisfaction) {
      const earlier = { ...story.complaint, satisfaction: { ...satisfaction, version: 7 } };
      expect(caseFactsOf(earlier).satisfaction).toBeUndefined();
    }
    const { satisfaction: _, ...unasked } = story.complaint;
    expect(counted({ ...story, complaint: unasked }).values.tevredenheid).toBe('niet-gevraagd');
    const { version: _version, ...plain } = satisfaction ?? { answer: 'tevreden' };
    const of = { ...story.complaint, satisfaction: plain as NonNullable<typeof satisfaction> };
    expect(caseFactsOf(of).satisfaction).toBe('tevreden');
  });

  it('of one laid before a committee says so', () => {
    const story = judged();
    const phases = {
      committee: {
        charged: { on: day('2026-03-03'), at: '2026-03-03T08:00:00Z', by: id('coordinator') },
      },
    } as unknown as NonNullable<Story['complaint']['phases']>;
    const with_ = { ...story, complaint: { ...story.complaint, phases } };
    expect(counted(with_).values.afdoening).toBe('commissie:terecht');
  });

  it('of one not handled is its ground', () => {
    const { complaint } = judged();
    const closings = [
      {
        ...complaint.closings[0],
        as: 'buiten-behandeling',
        notHandled: { ground: 'geen-klacht', reason: '' },
      },
    ] as unknown as typeof complaint.closings;
    const story = { ...judged(), complaint: { ...complaint, closings, letters: [] } };
    expect(counted(story).values).toMatchObject({
      afdoening: 'geen:niet-behandeld',
      grond: 'geen-klacht',
    });
    const unknown = {
      ...story,
      complaint: { ...story.complaint, closings: closings.map(({ notHandled: _, ...one }) => one) },
    };
    expect(counted(unknown).values.grond).toBe('onbekend');
    const silent = {
      ...story,
      complaint: {
        ...story.complaint,
        closings: closings.map((one) => ({ ...one, as: 'geen-contact' as const })),
      },
    };
    expect(counted(silent).values.afdoening).toBe('geen:gestopt');
  });

  it('says whether a lesson was drawn, and whether it helped', () => {
    expect(caseFactsOf(judged().complaint).learning).toBeUndefined();
    const story = heard().must('tl-balie', 'oordeel-concept', {
      ...draft(),
      learning: { as: 'niets-te-veranderen' },
    });
    expect(caseFactsOf(story.complaint).learning).toEqual({ as: 'niets-te-veranderen' });
    const lessonChecks = [{ version: 1, helped: 'ja' }] as unknown as NonNullable<
      Story['complaint']['lessonChecks']
    >;
    expect(caseFactsOf({ ...story.complaint, lessonChecks }).learning).toEqual({
      as: 'niets-te-veranderen',
      helped: 'ja',
    });
  });

  it('ends on the day of the letter, also when it is put away later; what is reopened is open', () => {
    const story = judged();
    const later = story.complaint.closings.map((one) => ({ ...one, on: day('2026-04-01') }));
    const put = { ...story.complaint, closings: later };
    expect(caseDatesOf(put)).toEqual({
      received: '2026-03-02',
      ended: '2026-03-09',
      closed: '2026-04-01',
    });
    expect(caseDatesOf({ ...put, letters: [] }).ended).toBe('2026-04-01');
    story.must('coordinator', 'heropenen', { reason: 'Toch niet.' });
    expect(caseDatesOf(story.complaint)).toEqual({ received: '2026-03-02' });
  });
});

describe('timeliness (O65)', () => {
  const facts = caseFactsOf(newStory().complaint);
  const on = (ended: string, delays?: CaseFacts['delays']) =>
    timelinessBy(rules)(delays ? { ...facts, delays } : facts, {
      received: isoDate('2026-03-02'),
      ended: isoDate(ended),
    });

  it.each([
    ['2026-03-30', 'binnen-streef'],
    ['2026-03-31', 'binnen-termijn'],
    ['2026-04-13', 'binnen-termijn'],
    ['2026-04-14', 'te-laat'],
  ])('of an end on %s is %s: four weeks is the aim, six the term', (ended, expected) => {
    expect(on(ended)).toBe(expected);
  });

  it('knows an extension: in time after it is not too late, and not within the first term', () => {
    const delays = [
      { kind: 'verdaging', on: day('2026-04-01'), weeks: 4, told: ['klager', 'beklaagde'] },
    ] as const;
    expect(on('2026-04-13', delays)).toBe('binnen-termijn');
    expect(on('2026-05-11', delays)).toBe('na-verlenging');
    expect(on('2026-05-12', delays)).toBe('te-laat');
  });

  it('gives a committee its own, longer term, which is no extension', () => {
    const delays = [{ kind: 'commissie', on: day('2026-03-20') }] as const;
    expect(on('2026-05-11', delays)).toBe('binnen-termijn');
  });

  it('knows no aim where the procedure has none', () => {
    const { streef: _, ...further } = emmen.terms.further;
    const profile = { ...emmen, terms: { ...emmen.terms, further } };
    const timely = timelinessBy({ profile, calendar });
    const dates = { received: isoDate('2026-03-02'), ended: isoDate('2026-03-03') };
    expect(timely(facts, dates)).toBe('binnen-termijn');
    expect(timely(facts, dates)).toBe('binnen-termijn');
  });
});
