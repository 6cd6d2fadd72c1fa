import { describe, expect, it } from '@jest/globals';
import type { Deps } from '../../src/app/usecases/deps.ts';
import { letterFacts } from '../../src/app/usecases/letterFacts.ts';
import { approved, day, draft, handled, heard, type Story } from '../domain/steps/support/story.ts';

const deps = {
  organisation: { name: 'Gemeente Lindeveen' },
  directory: { find: (person: string) => ({ id: person, name: person }) },
  settings: { current: () => ({ decrees: [], changes: [] }) },
} as unknown as Pick<Deps, 'directory' | 'organisation' | 'settings'>;

/** The moments that the invitations to the complainant name, in the order in which they were written. */
const momentsIn = (
  { complaint, context }: Story,
  wanted: 'uitnodiging' | 'afzegging' = 'uitnodiging',
): readonly string[] => {
  return complaint.letters
    .filter(({ kind }) => kind === wanted)
    .map((letter) => letterFacts(deps)(complaint, letter, context('coordinator')).hearing)
    .map((hearing) => `${hearing?.date ?? ''} ${hearing?.time ?? ''}`);
};

const planned = (on: string, story = handled()) =>
  story.must('tl-balie', 'hoorgesprek-plannen', {
    ...{ sides: ['klager'], form: 'apart', on: day(on), time: '10:00' },
  });

describe('an invitation to the complainant (Awb 9:10)', () => {
  it('names the day of its own hearing, also when an earlier one is moved', () => {
    const two = planned('2026-03-12', planned('2026-03-09').at('2026-03-03 10:00'));
    expect(momentsIn(two)).toEqual(['2026-03-09 10:00', '2026-03-12 10:00']);

    two.at('2026-03-04 10:00').must('tl-balie', 'hoorgesprek-verzetten', {
      ...{ hearingId: 'h1', on: day('2026-03-10'), time: '13:30' },
    });
    expect(momentsIn(two)).toEqual(['2026-03-09 10:00', '2026-03-12 10:00', '2026-03-10 13:30']);
  });

  it('that left and is called off: the word that it is names the day that he knows', () => {
    const story = planned('2026-03-09')
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b2', how: 'post' })
      .at('2026-03-03 10:00')
      .must('tl-balie', 'hoorgesprek-verzetten', {
        ...{ hearingId: 'h1', on: day('2026-03-10'), time: '13:30' },
      })
      .must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(momentsIn(story, 'afzegging')).toEqual(['2026-03-09 10:00']);
  });
});

describe('what an invitation promises: the complainant reads the record (law.md §6)', () => {
  const recordsIn = ({ complaint, context }: Story) => {
    const closing = complaint.letters.find(({ kind }) => kind === 'afdoening');
    return closing && letterFacts(deps)(complaint, closing, context('coordinator')).ownRecords;
  };

  it('with the closing letter, of what he told himself', () => {
    const [own, other] = heard().complaint.hearings;
    expect([own?.sides, other?.sides]).toEqual([['klager'], ['beklaagde']]);
    expect(recordsIn(approved())).toEqual([{ on: '2026-03-09', record: 'Zoals gezegd.' }]);
  });

  it('not again where it was put to him before', () => {
    const story = heard()
      .must('tl-balie', 'verslag-voorleggen', { side: 'klager', on: day('2026-03-09') })
      .must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-09'), as: 'klopt' })
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
      .must('cm-publiek', 'akkoord', { version: 1, unread: true });
    expect(recordsIn(story)).toBeUndefined();
  });
});
