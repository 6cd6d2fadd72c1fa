import { describe, expect, it } from '@jest/globals';
import { isForOthers, lessonOf } from '../../../src/domain/figures/lessonOf.ts';
import { approved, day, draft, id, sent } from '../steps/support/story.ts';

const written = (action: string): ReturnType<typeof draft> => ({
  ...draft(),
  learning: {
    as: 'verbetering',
    level: 'organisatie',
    learner: 'collegas',
    action,
    owner: id('tl-balie'),
    checkOn: day('2026-09-01'),
  },
});
const learnt = (action: string) => sent(written(action)).complaint;

describe('a lesson for others to learn from (C2)', () => {
  /** @requirement C2 O57 */
  it('is what changes, who sees to it and when it is looked at', () => {
    expect(lessonOf(learnt('Een vaste beller.'), day('2026-08-31'), [])).toEqual({
      category: 'bereikbaarheid',
      level: 'organisatie',
      learner: 'collegas',
      action: 'Een vaste beller.',
      owner: 'tl-balie',
      checkOn: '2026-09-01',
      state: 'loopt',
    });
    expect(lessonOf(learnt('Iets.'), day('2026-09-01'), [])?.state).toBe('nu-kijken');
  });

  it('says whether it helped, once somebody looked', () => {
    const lessonChecks = [{ version: 1, helped: 'deels' }] as never;
    const complaint = { ...learnt('Iets.'), lessonChecks };
    expect(lessonOf(complaint, day('2026-09-01'), [])?.state).toBe('deels');
    const other = { ...learnt('Iets.'), lessonChecks: [{ version: 2, helped: 'ja' }] as never };
    expect(lessonOf(other, day('2026-09-01'), [])?.state).toBe('nu-kijken');
  });

  it('names neither the complainant nor the colleague complained about', () => {
    const complaint = learnt('Mevrouw Oldenhuis krijgt van JORRIT van de Balie een vaste beller.');
    expect(lessonOf(complaint, day('2026-08-31'), ['Jorrit van Dam'])?.action).toBe(
      'Mevrouw … krijgt van … van de Balie een vaste beller.',
    );
  });

  it('names no witness either', () => {
    const complaint = learnt('Wat Berend Haverkort zag, melden wij voortaan meteen.');
    const others = [{ id: 'p1', role: 'getuige', name: 'Berend Haverkort' }] as never;
    expect(lessonOf({ ...complaint, others }, day('2026-08-31'), [])?.action).toBe(
      'Wat … … zag, melden wij voortaan meteen.',
    );
  });

  /** @requirement O57 */
  it.each([
    ['collegas', 'organisatie', true],
    ['beleidsmaker', 'beleid', true],
    ['medewerker', 'organisatie', false],
    ['collegas', 'zaak', false],
  ] as const)('that %s learn on the level of %s is for others: %s', (learner, level, is) => {
    expect(isForOthers({ learner, level })).toBe(is);
  });

  it('is none before the complainant has the verdict, whoever approved it', () => {
    const { complaint } = approved(written('Een vaste beller.'));
    expect(lessonOf(complaint, day('2026-09-01'), [])).toBeUndefined();
  });

  it('is none where nothing was to change', () => {
    expect(lessonOf(sent().complaint, day('2026-08-31'), [])).toBeUndefined();
  });
});
