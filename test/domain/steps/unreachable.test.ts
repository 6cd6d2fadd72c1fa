import { describe, expect, it } from '@jest/globals';
import { nudgesDue } from '../../../src/app/rounds/nudgesDue.ts';
import type { RegistrationFacts } from '../../../src/domain/registration/decideRegistration.ts';
import { askOf } from '../../../src/domain/steps/ask.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { day, draft, id, newStory, type Story } from './support/story.ts';

const nobodyKnown: Partial<RegistrationFacts> = {
  klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
};
const record = { form: 'apart', present: 'behandelaar', record: 'Zoals gezegd.' } as const;

/** Approved; the closing letter is there and may leave. */
const judged = (): Story =>
  newStory(nobodyKnown)
    .must('coordinator', 'toewijzen', { to: id('tl-balie') })
    .must('tl-balie', 'accepteren', {})
    .must('tl-balie', 'afzien-van-horen', { ground: 'geen-reactie-binnen-termijn', reason: 'a' })
    .must('tl-balie', 'verteld', { on: day('2026-03-02') })
    .must('tl-balie', 'afschrift', { on: day('2026-03-02') })
    .at('2026-03-09 10:00')
    .must('tl-balie', 'hoorgesprek-vastleggen', {
      ...record,
      sides: ['beklaagde'],
      on: day('2026-03-09'),
    })
    .must('tl-balie', 'oordeel-concept', draft())
    .must('tl-balie', 'ter-meelezing', { version: 1 })
    .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
    .must('cm-publiek', 'akkoord', { version: 1, unread: true })
    .at('2026-03-09 11:00');

describe('a complainant of whom no address, number or e-mail is known', () => {
  /** @requirement K8 */
  it('is owed no confirmation, and nobody is asked for ever to send one', () => {
    const story = newStory(nobodyKnown);
    expect(story.complaint.letters).toEqual([]);
    expect(story.told()).toEqual(['bel-eerst coordinator']);
    const due = nudgesDue(story.complaint, story.at('2026-03-20 12:00').context('coordinator'));
    expect(due.filter(({ kind }) => kind === 'brief-versturen')).toEqual([]);
  });

  it('is owed no word of a longer term either', () => {
    const story = judged();
    expect(story.complaint.letters.map(({ kind }) => kind)).toEqual(['afdoening']);
    const extended = newStory(nobodyKnown).must('coordinator', 'termijn-verlengen', {
      weeks: 1,
      reason: 'Meer tijd nodig.',
    });
    expect(extended.complaint.letters).toEqual([]);
    expect(extended.told()).toEqual([]);
  });

  it('has a closing letter that stays in the dossier; after that the complaint can be closed', () => {
    const story = judged();
    expect(stageOf(story.complaint)).toBe('brief-wacht');
    story.must('ondersteuner', 'brief-verstuurd', { letterId: 'b1', how: 'geen-adres' });
    expect(stageOf(story.complaint)).toBe('nazorg');
    expect(askOf(story.complaint, story.context('coordinator')).ask).toBe('sluit-af');
    story.must('coordinator', 'afsluiten', {});
    expect(stageOf(story.complaint)).toBe('afgesloten');
  });
});

describe('how a letter left', () => {
  const letterId = 'b1';

  it('is not "no address known" where one is', () => {
    expect(
      newStory().take('ondersteuner', 'brief-verstuurd', { letterId, how: 'geen-adres' }),
    ).toEqual({ code: 'invalid-input', fields: [{ field: 'how', code: 'invalid' }] });
  });

  it('is not by phone where no number is known', () => {
    const story = newStory({
      klager: { kind: 'burger', contact: { address: 'Kade 1' }, replyChannel: 'brief' },
    });
    const refused = story.take('ondersteuner', 'brief-verstuurd', { letterId, how: 'telefoon' });
    expect(refused).toMatchObject({
      code: 'contact-data-missing-for-channel',
      fields: [{ field: 'how' }],
    });
    story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
  });
});
