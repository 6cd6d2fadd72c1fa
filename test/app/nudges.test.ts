import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../src/app/rounds/nudgesDue.ts';
import {
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  readAlong,
  sent,
  type Story,
} from '../domain/steps/support/story.ts';

/** Reminders due at noon of a day, as `kind to (key without kenmerk and person)`. */
const due = (story: Story, date: string): readonly string[] =>
  nudgesDue(story.complaint, story.at(`${date} 12:00`).context('coordinator')).map(
    ({ kind, to, key }) => `${kind} ${to} (${key.split('/').slice(1, -1).join('/')})`,
  );

const satisfied = {
  agreed: 'De afdeling belt.',
  askedBy: id('coordinator'),
  askedOn: day('2026-03-02'),
  letterWanted: false,
};

describe('reminders (experience.md §3)', () => {
  /** @requirement O17 O68 E21 */
  it('asks for the first call on its last day: two working days after registering', () => {
    const story = newStory().must('ondersteuner', 'brief-verstuurd', {
      letterId: 'b1',
      how: 'post',
    });
    expect(due(story, '2026-03-03')).toEqual([]);
    expect(due(story, '2026-03-04')).toEqual([
      'bel-eerst coordinator (eerste-gesprek/2026-03-04)',
      'bel-eerst plv-coordinator (eerste-gesprek/2026-03-04)',
    ]);
  });

  it('asks support again for a confirmation unsent after one working day', () => {
    expect(due(newStory(), '2026-03-03')).toEqual([
      'brief-versturen ondersteuner (brief-b1/2026-03-03)',
    ]);
  });

  it('tells the coordinator when nobody answered the assignment for two working days', () => {
    const story = newStory()
      .must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'post' })
      .must('coordinator', 'toewijzen', { to: id('tl-balie') });
    expect(due(story, '2026-03-03')).toEqual([]);
    expect(due(story, '2026-03-04')).toEqual([
      'termijn-escalatie coordinator (toewijzing/2026-03-04)',
      'termijn-escalatie plv-coordinator (toewijzing/2026-03-04)',
      'wil-jij-behandelen tl-balie (gevraagd/2026-03-04)',
    ]);
    story.absences = [{ person: id('tl-balie'), from: day('2026-03-02') }];
    expect(due(story, '2026-03-04').join()).not.toContain('tl-balie');
  });

  it('asks the behandelaar who has not told the employee after two working days', () => {
    expect(due(handled(), '2026-03-04')).toContain('wat-nu tl-balie (vertellen/2026-03-04)');
  });

  /** @requirement E33 */
  it('asks the teamleider who has not talked a settlement over', () => {
    const story = newStory().must('coordinator', 'opgelost-en-tevreden', satisfied);
    expect(due(story, '2026-03-06').join()).not.toContain('bespreken');
    expect(due(story, '2026-03-09')).toContain('bespreken tl-balie (bespreken/2026-03-09)');
    story.must('tl-balie', 'besproken', {});
    expect(due(story, '2026-03-09').join()).not.toContain('bespreken');
  });

  it('reminds of a hearing the working day before, and of its record the day after', () => {
    const story = handled().must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-09'),
      time: '10:00',
    });
    expect(due(story, '2026-03-06')).toContain('wat-nu tl-balie (hoorgesprek-h1/2026-03-06)');
    expect(due(story, '2026-03-10')).toContain('wat-nu tl-balie (verslag-h1/2026-03-10)');
  });

  it('says on his card that a hearing is tomorrow, and sends a message only where something is left to do', () => {
    const isOnCard = (story: Story): boolean | undefined =>
      nudgesDue(story.complaint, story.at('2026-03-06 12:00').context('coordinator')).find(
        ({ key }) => key.includes('/hoorgesprek-'),
      )?.onCard;
    const invited = handled()
      .must('tl-balie', 'verteld', { on: day('2026-03-02') })
      .must('tl-balie', 'hoorgesprek-plannen', {
        ...({ sides: ['klager'], form: 'apart', on: day('2026-03-09'), time: '10:00' } as const),
      });
    expect(isOnCard(invited)).toBeUndefined();
    const { id: letterId } = invited.complaint.letters.at(-1) ?? { id: '' };
    invited
      .at('2026-03-03 12:00')
      .must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
    expect(isOnCard(invited)).toBe(true);
    const moved = invited.at('2026-03-04 09:00').complaint;
    invited.must('tl-balie', 'hoorgesprek-verzetten', {
      hearingId: 'h1',
      on: day('2026-03-09'),
      time: '11:00',
    });
    expect(isOnCard(invited)).toBeUndefined();
    invited.complaint = moved;
    // Somebody else took it over since: it is news to him.
    invited
      .at('2026-03-05 09:00')
      .must('coordinator', 'toewijzen', { to: id('tl-beheer'), reason: 'Drukte.' })
      .must('tl-beheer', 'accepteren', {});
    expect(isOnCard(invited)).toBeUndefined();
  });

  it('reminds every colleague who takes part of a hearing, the working day before', () => {
    const planned = (facts: object = {}): Story =>
      handled()
        .must('tl-balie', 'verteld', { on: day('2026-03-02') })
        .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
        .must('tl-balie', 'hoorgesprek-plannen', {
          ...({ sides: ['klager', 'beklaagde'], form: 'apart', time: '10:00' } as const),
          ...{ on: day('2026-03-09'), mayCome: [{ person: id('jurist') }], ...facts },
        });
    const reminded = (story: Story, date: string): readonly string[] =>
      due(story, date).filter((one) => one.includes('(hoorgesprek-'));
    expect(reminded(planned(), '2026-03-05')).toEqual([]);
    expect(reminded(planned(), '2026-03-06').toSorted()).toEqual([
      'hoorgesprek jurist (hoorgesprek-h1/2026-03-06)',
      'over-jou mw-balie (hoorgesprek-h1/2026-03-06)',
      'wat-nu tl-balie (hoorgesprek-h1/2026-03-06)',
    ]);
    expect(reminded(planned(), '2026-03-09')).toEqual([]);
    // He is heard another time, or cannot come.
    expect(reminded(planned({ sides: ['klager'] }), '2026-03-06').join()).not.toContain('over-jou');
    const declined = planned().must('mw-balie', 'uitnodiging-beantwoorden', {
      ...{ hearingId: 'h1', as: 'kan-niet', text: 'Ik ben er niet.', moment: '2026-03-09 10:00' },
    } as never);
    expect(reminded(declined, '2026-03-06').join()).not.toContain('over-jou');
  });

  it('asks readers again, and tells the coordinator when the approver is silent', () => {
    const reading = heard()
      .must('tl-balie', 'oordeel-concept', {
        parts: [{ part: 'a', findings: 'b', established: 'ja', outcome: 'gegrond', reasons: 'c' }],
        conclusions: 'd',
        lesson: 'e',
      })
      .must('tl-balie', 'ter-meelezing', { version: 1 });
    expect(due(reading, '2026-03-11')).toContain('lees-mee jurist (meelezen-v1/2026-03-11)');
    expect(due(readAlong(), '2026-03-11')).toContain(
      'termijn-escalatie coordinator (akkoord-v1/2026-03-11)',
    );
  });

  it('tells whoever coordinates of a silent approver every second working day, also after a call', () => {
    const silent = readAlong();
    silent.at('2026-03-11 14:00').must('coordinator', 'gesprek-vastleggen', {
      ...({ with: 'team', how: 'telefoon', purpose: 'anders', note: 'Hij leest het.' } as const),
      on: day('2026-03-11'),
    });
    expect(due(silent, '2026-03-12').join()).not.toContain('coordinator (akkoord-v1/');
    expect(due(silent, '2026-03-13')).toContain(
      'termijn-escalatie coordinator (akkoord-v1/2026-03-13)',
    );
  });

  /** @requirement E41 */
  it('asks for after-care five working days after the letter, once it is not done', () => {
    expect(due(sent(), '2026-03-13')).toEqual([]);
    expect(due(sent(), '2026-03-16')).toEqual(['nazorg coordinator (nazorg/2026-03-16)']);
    const done = sent().must('coordinator', 'tevredenheid', { answer: 'tevreden' });
    expect(due(done, '2026-03-16')).toEqual([]);
  });
});

describe('the settling term (received 2 March, ends 13 April 2026)', () => {
  it.each([
    ['2026-03-30', []],
    ['2026-03-31', ['termijn-nadert tl-balie (afdoening-7/2026-04-13)']],
    ['2026-04-07', ['termijn-nadert tl-balie (afdoening-7/2026-04-13)']],
    ['2026-04-08', ['termijn-nadert tl-balie (afdoening-3/2026-04-13)']],
    ['2026-04-10', ['termijn-nadert tl-balie (afdoening-1/2026-04-13)']],
    ['2026-04-13', ['termijn-nadert tl-balie (afdoening-0/2026-04-13)']],
  ])(
    'is told once extending comes first, three and one working days before and on the last, past Easter: %s',
    (date, lines) => {
      const story = heard();
      const own = due(story, date).filter((line) => line.includes('tl-balie'));
      expect(own.filter((line) => !/contact|ligt/.test(line))).toEqual(lines);
    },
  );

  /** @requirement O68 E37 */
  it('is escalated to the coordinator and then to the manager, by the table of the profile', () => {
    // Extended once: nothing is left but to ask how far it is.
    const story = heard().must('tl-balie', 'termijn-verlengen', {
      weeks: 4,
      reason: 'Getuige ziek.',
    });
    expect(due(story, '2026-04-29').join()).not.toContain('escalatie-');
    // He does something: otherwise that it lies still is what they hear.
    story.at('2026-04-30 10:00').must('tl-balie', 'oordeel-concept', draft());
    expect(due(story, '2026-05-01')).toEqual(
      expect.arrayContaining([
        'termijn-escalatie coordinator (escalatie-klachtencoordinator/2026-05-11)',
        'termijn-escalatie plv-coordinator (escalatie-klachtencoordinator/2026-05-11)',
      ]),
    );
    expect(due(story, '2026-05-06')).toContain(
      'termijn-escalatie cm-publiek (escalatie-leidinggevende/2026-05-11)',
    );
  });

  it('after a verdaging has new reminders under the new date', () => {
    const story = heard().must('tl-balie', 'termijn-verlengen', {
      weeks: 4,
      reason: 'Getuige ziek.',
    });
    expect(due(story, '2026-04-08').join()).not.toContain('2026-04-13');
    expect(due(story, '2026-05-08').join()).toContain(
      'termijn-nadert tl-balie (afdoening-1/2026-05-11)',
    );
  });

  it('does not go silent while the behandelaar is away', () => {
    const story = heard();
    story.absences = [{ person: id('tl-balie'), from: day('2026-03-20') }];
    expect(due(story, '2026-04-08')).toContain(
      'termijn-escalatie coordinator (afdoening-3/2026-04-13)',
    );
  });

  it('reaches nobody who is accused, complains or is involved', () => {
    const stories = [newStory({ accused: { kind: 'klachtencoordinator' } }), heard(), readAlong()];
    for (const story of stories) {
      for (const date of ['2026-03-04', '2026-03-27', '2026-04-10', '2026-04-20']) {
        const lines = due(story, date).join();
        expect(lines).not.toContain(' mw-balie');
        if (story === stories[0]) expect(lines).not.toContain(' coordinator (');
      }
    }
  });
});
