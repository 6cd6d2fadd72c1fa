import { describe, expect, it } from '@jest/globals';
import { decideDestruction } from '../../../src/domain/retention/decideDestruction.ts';
import { mayBeDestroyed } from '../../../src/domain/retention/mayBeDestroyed.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { StepContext } from '../../../src/domain/steps/context.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { calendar, contextAt, handled, sent } from '../steps/support/story.ts';

/** Its letter left on 9 March 2026 and it was closed that day. */
const closed = (): Complaint =>
  sent()
    .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
    .must('coordinator', 'afsluiten', {}).complaint;

const keeping = (retentionYears?: number) => ({
  profile: retentionYears === undefined ? emmen : { ...emmen, retentionYears },
  calendar,
});
const on = (today: string, years?: number) => ({ ...keeping(years), today: isoDate(today) });

/** @requirement K21 */
describe('destroying a file', () => {
  it('is never allowed where nobody has set how long files are kept', () => {
    expect(mayBeDestroyed(closed(), on('2099-01-01'))).toEqual({
      ok: false,
      refusal: { code: 'retention-unset' },
    });
  });

  it('waits for the day after the last day of the term', () => {
    expect(mayBeDestroyed(closed(), on('2031-03-09', 5))).toEqual({
      ok: false,
      refusal: { code: 'retention-runs', params: { until: '2031-03-09' } },
    });
    expect(mayBeDestroyed(closed(), on('2031-03-10', 5))).toEqual({
      ok: true,
      value: { keptUntil: '2031-03-09' },
    });
  });

  it('waits while the complainant can still go to the ombudsman', () => {
    // A file kept for one year ends on the day on which his year ends, too; here he has two.
    const { further } = emmen.terms;
    const ombudsman = further.ombudsman && { ...further.ombudsman, length: { years: 2 } };
    const terms = { ...emmen.terms, further: { ...further, ...(ombudsman && { ombudsman }) } };
    const refused = mayBeDestroyed(closed(), {
      ...on('2027-03-10', 1),
      profile: { ...emmen, retentionYears: 1, terms },
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'ombudsman-runs' } });
  });

  it('is refused while the complaint is not closed, also when it was reopened', () => {
    expect(mayBeDestroyed(handled().complaint, on('2099-01-01', 5))).toMatchObject({
      refusal: { code: 'not-closed' },
    });
    const reopened = sent()
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {})
      .must('coordinator', 'heropenen', { reason: 'Er kwam een nieuw feit.' }).complaint;
    expect(mayBeDestroyed(reopened, on('2099-01-01', 5))).toMatchObject({
      refusal: { code: 'not-closed' },
    });
  });

  const asks = (who: string): StepContext => ({
    ...contextAt(who, '2031-03-10 10:00'),
    profile: { ...emmen, retentionYears: 5 },
  });
  const declaration = 'Verklaring 2031-04';

  it('is for the klachtencoördinator alone', () => {
    expect(decideDestruction(closed(), { declaration }, asks('coordinator'))).toMatchObject({
      ok: true,
      value: { destroyed: { on: '2031-03-10', declaration } },
    });
    expect(decideDestruction(closed(), { declaration }, asks('tl-balie'))).toEqual({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    for (const who of ['mw-balie', 'mw-zorg'])
      expect(decideDestruction(closed(), { declaration }, asks(who))).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
  });
});
