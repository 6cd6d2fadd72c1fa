import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import { askFor } from '../../src/domain/steps/ask.ts';
import { day, draft, heard, id, sent, type Story } from '../domain/steps/support/story.ts';

const nudges = ({ complaint, context }: Story, what: string) =>
  nudgesDue(complaint, context('coordinator'))
    .filter(({ key }) => key.includes(what))
    .map(({ kind, to }) => `${kind} ${to}`)
    .toSorted();

const promised = (story: Story, by: string, due: string) =>
  story.must(by, 'toezegging-doen', {
    what: 'Een vaste beller.',
    owner: id('mw-beheer'),
    due: day(due),
    whom: 'klager',
  });

describe('promises are asked about in time', () => {
  /** @requirement O61 */
  it('of a colleague without the dossier on the working day before; of the behandelaar on the day, and again after it', () => {
    const story = promised(heard(), 'tl-balie', '2026-03-16');
    story.at('2026-03-12 10:00');
    expect(nudges(story, 'toezegging')).toEqual([]);
    story.at('2026-03-13 10:00');
    expect(nudges(story, 'toezegging-t1')).toEqual(['toezegging mw-beheer']);
    story.at('2026-03-16 10:00');
    expect(nudges(story, 'toezegging-t1')).toEqual(['toezegging mw-beheer', 'wat-nu tl-balie']);
    const first = nudgesDue(story.complaint, story.context('coordinator'));
    story.at('2026-03-18 10:00');
    const again = nudgesDue(story.complaint, story.context('coordinator'));
    expect(again.map(({ key }) => key)).not.toEqual(first.map(({ key }) => key));
    story.must('tl-balie', 'toezegging-nagekomen', { promise: 't1', on: day('2026-03-18') });
    expect(nudges(story, 'toezegging')).toEqual([]);
  });

  it('of the coordinator while somebody new has not answered yet, and her list asks the same', () => {
    const story = promised(heard(), 'tl-balie', '2026-03-16').must('coordinator', 'toewijzen', {
      to: id('tl-beheer'),
      reason: 'Neemt het over.',
    });
    story.at('2026-03-13 10:00');
    expect(nudges(story, 'toezegging')).toEqual(['toezegging mw-beheer']);
    story.at('2026-03-16 10:00');
    expect(nudges(story, 'toezegging')).toEqual([
      'termijn-nadert coordinator',
      'toezegging mw-beheer',
    ]);
    expect(askFor(story.complaint, id('coordinator'), story.context('coordinator'))).toMatchObject({
      ask: 'kom-toezegging-na',
      primary: 'toezegging-nagekomen',
      of: [id('coordinator')],
    });
    expect(askFor(story.complaint, id('mw-balie'), story.context('coordinator')).of).toEqual([
      id('tl-beheer'),
    ]);
  });

  it('of the coordinator after closing', () => {
    const story = promised(sent(), 'coordinator', '2026-09-01')
      .must('coordinator', 'toezegging-overdragen', {
        promise: 't1',
        person: id('tl-beheer'),
        reason: 'Later.',
      })
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    expect(nudges(story, 'toezegging')).toEqual([]);
    expect(nudges(story.at('2026-08-31 10:00'), 'toezegging')).toEqual(['toezegging tl-beheer']);
    expect(nudges(story.at('2026-09-01 10:00'), 'toezegging')).toContain(
      'termijn-nadert coordinator',
    );
  });
});

describe('a record that waits for a reaction', () => {
  /** @requirement O41 */
  it('is asked about some working days after it was put to the other side', () => {
    const story = heard().must('tl-balie', 'verslag-voorleggen', {
      side: 'klager',
      on: day('2026-03-09'),
    });
    expect(nudges(story.at('2026-03-13 10:00'), 'reactie')).toEqual([]);
    expect(nudges(story.at('2026-03-16 10:00'), 'reactie-r1')).toEqual(['wat-nu tl-balie']);
    story.must('tl-balie', 'reactie-vastleggen', { on: day('2026-03-16'), as: 'klopt' });
    expect(nudges(story, 'reactie')).toEqual([]);
  });
});

describe('a lesson with a check date', () => {
  /** @requirement O57 */
  it('is asked about on its day, long after closing', () => {
    const story = heard()
      .must('tl-balie', 'oordeel-concept', {
        ...draft(),
        learning: {
          as: 'verbetering',
          level: 'organisatie',
          learner: 'collegas',
          action: 'Een vaste beller.',
          owner: id('tl-balie'),
          checkOn: day('2026-09-01'),
        },
      })
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
      .must('cm-publiek', 'akkoord', { version: 1, unread: true })
      .at('2026-03-09 10:30');
    for (const { id: letterId } of story.complaint.letters) {
      story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
    }
    story
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    expect(nudges(story.at('2026-08-31 10:00'), '/les/')).toEqual([]);
    expect(nudges(story.at('2026-09-01 10:00'), '/les/')).toEqual(['termijn-nadert coordinator']);
  });
});
