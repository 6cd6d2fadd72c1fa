import { describe, expect, it } from '@jest/globals';
import { askFor } from '../../../src/domain/steps/ask.ts';
import { datesAboutHim, datesInDossier, datesOfHisOwn } from '../../../src/domain/steps/datesOf.ts';
import { answered, forwarded, handledThere } from './support/flemish.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  sent,
  type Story,
} from './support/story.ts';

const shown = (story: Story, person = 'coordinator'): readonly string[] =>
  datesInDossier(
    story.complaint,
    askFor(story.complaint, id(person), story.context(person)),
    story.context(person),
  ).map(({ kind, date, time, held, ask }) =>
    [kind, ask, date, time, held && 'held'].filter(Boolean).join(' '),
  );
const planned = (story = handled()): Story =>
  story
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
    .must('tl-balie', 'hoorgesprek-plannen', {
      sides: ['klager'],
      form: 'apart',
      on: day('2026-03-09'),
      time: '10:00',
    });
const promised = (owner: string): Story =>
  handled().must('tl-balie', 'toezegging-doen', {
    what: 'De lantaarn maken.',
    owner: id(owner),
    // A Sunday: the last working day before it is a Friday.
    due: day('2026-03-15'),
    whom: 'klager',
  });

describe('the dates of a complaint in its dossier', () => {
  it('are, of a new one, the first call, the notice that it is not handled, and the end of the term', () => {
    expect(shown(newStory())).toEqual([
      'afdoening 2026-04-13',
      'bericht-buiten-behandeling 2026-03-30',
      'nu bel-eerst 2026-03-04',
    ]);
  });

  it('no longer hold that notice once somebody handles it', () => {
    expect(shown(handled())).toEqual(['afdoening 2026-04-13']);
  });

  /** @requirement K2 */
  it('move with the term', () => {
    const story = handled().must('tl-balie', 'termijn-verlengen', {
      weeks: 4,
      reason: 'Het gesprek lukt niet eerder.',
    });
    expect(shown(story)).toContain('afdoening 2026-05-11');
  });

  it('have a planned hearing at its time, one that was held on its day, and none that was cancelled', () => {
    expect(shown(planned())).toContain('hoorgesprek 2026-03-09 10:00');
    expect(shown(heard())).toContain('hoorgesprek 2026-03-09 held');
    const cancelled = planned().must('tl-balie', 'hoorgesprek-afzeggen', { hearingId: 'h1' });
    expect(shown(cancelled).join()).not.toContain('hoorgesprek 2026');
  });

  it('have what was promised on the last working day before it', () => {
    expect(shown(promised('tl-balie'))).toContain('toezegging 2026-03-13');
  });

  it('have no end of the term any more once the letter has left, but the after-care', () => {
    expect(shown(approved()).join()).toContain('afdoening');
    expect(shown(sent()).join()).not.toContain('afdoening');
    expect(shown(sent()).join()).toContain('nu vraag-tevredenheid');
  });

  it('have nothing of what waits for nobody: a letter on its hold', () => {
    expect(shown(approved()).join()).not.toContain('brief-wacht');
  });

  it('have, once closed, only the day on which is looked whether the lesson helped', () => {
    const story = heard();
    const learning = {
      as: 'verbetering',
      level: 'organisatie',
      learner: 'collegas',
      action: 'Elk verzoek krijgt een naam.',
      owner: id('tl-balie'),
      checkOn: day('2026-06-01'),
    } as const;
    story.must('tl-balie', 'oordeel-concept', { ...draft(), learning });
    const closing = { on: day('2026-03-10'), at: story.context('kc').time.now, by: id('kc') };
    story.complaint = { ...story.complaint, closings: [closing as never], hearings: [] };
    expect(shown(story)).toEqual(['les 2026-06-01']);
    const without = { ...story.complaint, verdict: handled().complaint.verdict };
    story.complaint = without;
    expect(shown(story)).toEqual([]);
  });
});

describe('where admissibility is tested and a report handed back', () => {
  it('has the answer until it is sent, and the report as long as it is handled', () => {
    const kinds = (story: Story): readonly (string | undefined)[] =>
      shown(story, 'kc').map((line) => line.split(' ')[0]);
    expect(kinds(forwarded())).toContain('antwoord');
    expect(kinds(answered())).not.toContain('antwoord');
    expect(kinds(answered())).not.toContain('rapport');
    expect(kinds(handledThere())).toContain('rapport');
  });
});

describe('who sees no dossier', () => {
  /** @requirement P4 */
  it('sees, as the employee complained about, his own hearings and when an answer comes', () => {
    const mine = (story: Story): readonly string[] =>
      datesAboutHim(story.complaint, story.context('mw-balie')).map(
        ({ kind, date }) => `${kind} ${date}`,
      );
    expect(mine(planned())).toEqual(['afdoening 2026-04-13']);
    expect(mine(heard())).toEqual(['hoorgesprek 2026-03-09', 'afdoening 2026-04-13']);
    expect(mine(sent())).toEqual(['hoorgesprek 2026-03-09']);
    const closed = heard();
    const closing = { on: day('2026-03-10'), at: closed.context('kc').time.now, by: id('kc') };
    closed.complaint = { ...closed.complaint, closings: [closing as never] };
    expect(mine(closed)).toEqual(['hoorgesprek 2026-03-09']);
  });

  it('sees what he promised or is asked, and of nobody else', () => {
    const story = promised('mw-belastingen').must('tl-balie', 'vraag-stellen', {
      what: 'Wie belt terug?',
      shows: [],
      to: id('mw-belastingen'),
      due: day('2026-03-06'),
    });
    const own = (person: string): readonly string[] =>
      datesOfHisOwn(story.complaint, id(person), story.context(person)).map(
        ({ kind, date, id: which }) => `${kind} ${date} ${which ?? ''}`,
      );
    expect(own('mw-belastingen')).toEqual(['toezegging 2026-03-13 t1', 'vraag 2026-03-06 v1']);
    expect(own('mw-balie')).toEqual([]);
  });
});
