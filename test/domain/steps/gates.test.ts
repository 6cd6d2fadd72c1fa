import { describe, expect, it } from '@jest/globals';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import type { StepRefusal } from '../../../src/domain/steps/refusal.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  id,
  newStory,
  readAlong,
  sent,
} from './support/story.ts';

const today = { on: day('2026-03-02') };
const record = { form: 'apart', present: 'wie er was', record: 'Zoals gezegd.' } as const;
const letter = (letterId: string) => ({ letterId, how: 'post' }) as const;
const assigned = () => newStory().must('coordinator', 'toewijzen', { to: id('tl-balie') });
const satisfied = {
  agreed: 'De afdeling belt.',
  askedBy: id('coordinator'),
  askedOn: today.on,
  letterWanted: false,
};

/** What is tried without the gate, and refused. */
const withoutGate: Partial<Record<StepCode, () => StepRefusal | undefined>> = {
  toewijzen: () => newStory().take('tl-balie', 'accepteren', {}),
  accepteren: () => assigned().take('tl-balie', 'oordeel-concept', draft()),
  // A gate the other way round: who said so goes no further.
  'zelf-betrokken': () =>
    newStory()
      .must('coordinator', 'zelf-betrokken', {})
      .take('coordinator', 'toewijzen', { to: id('tl-balie') }),
  verteld: () => handled().take('tl-balie', 'afschrift', today),
  afschrift: () =>
    handled()
      .must('tl-balie', 'verteld', today)
      .take('tl-balie', 'hoorgesprek-vastleggen', { ...record, sides: ['beklaagde'], ...today }),
  'hoorgesprek-vastleggen': () =>
    handled()
      .must('tl-balie', 'oordeel-concept', draft())
      .take('tl-balie', 'ter-meelezing', { version: 1 }),
  'oordeel-concept': () => heard().take('tl-balie', 'ter-meelezing', { version: 1 }),
  'ter-meelezing': () =>
    heard()
      .must('tl-balie', 'oordeel-concept', draft())
      .take('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' }),
  meegelezen: () =>
    heard()
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .take('cm-publiek', 'akkoord', { version: 1, unread: true }),
  akkoord: () => readAlong().take('ondersteuner', 'brief-verstuurd', letter('b2')),
  'brief-verstuurd': () => approved().take('coordinator', 'tevredenheid', { answer: 'tevreden' }),
  tevredenheid: () => sent().take('coordinator', 'afsluiten', {}),
  'doorverwijzing-aangekomen': () =>
    newStory()
      .must('coordinator', 'doorverwijzen', {
        organisation: 'Waterschap',
        whom: 'het loket',
        spokenWith: 'mevrouw van het loket',
        ...today,
      })
      .must('coordinator', 'opgelost-en-tevreden', satisfied)
      .take('tl-balie', 'besproken', {}),
  // Who decided that does not ask anybody to handle it.
  'buiten-behandeling': () =>
    newStory()
      .must('coordinator', 'buiten-behandeling', {
        ground: 'bezwaar-mogelijk',
        reason: 'Bezwaar geeft meer.',
        noContact: 'Er is geen nummer bekend.',
      })
      .take('coordinator', 'toewijzen', { to: id('tl-balie') }),
  'toezegging-nagekomen': () =>
    newStory()
      .must('coordinator', 'toezegging-doen', {
        what: 'Een vaste beller.',
        owner: id('tl-balie'),
        due: today.on,
        whom: 'klager',
      })
      .must('coordinator', 'opgelost-en-tevreden', satisfied)
      .take('tl-balie', 'besproken', {}),
  'reactie-vastleggen': () =>
    heard()
      .must('tl-balie', 'hoorgesprek-vastleggen', {
        ...record,
        sides: ['klager'],
        on: day('2026-03-09'),
        accounts: 'verschillen',
      })
      .must('tl-balie', 'oordeel-concept', draft())
      .take('tl-balie', 'ter-meelezing', { version: 1 }),
  'getuige-gehoord': () =>
    heard()
      .must('tl-balie', 'persoon-toevoegen', { role: 'getuige', name: 'Roelie Pomp' })
      .must('tl-balie', 'oordeel-concept', draft())
      .take('tl-balie', 'ter-meelezing', { version: 1 }),
  besproken: () =>
    newStory()
      .must('coordinator', 'opgelost-en-tevreden', satisfied)
      .take('coordinator', 'afsluiten', {}),
};

const gates = Object.entries(emmen.steps).flatMap(([step, nature]) =>
  nature === 'poort' ? [step] : [],
);

/** @requirement K24 */
describe('a step that the profile calls a gate', () => {
  it.each(gates.filter((step) => step !== 'afsluiten'))(
    'lets nothing past that follows it: %s',
    (step) => {
      expect(withoutGate[step as StepCode]?.()?.code).toBeDefined();
    },
  );

  it('ends with closing: without it the complaint stays open', () => {
    const story = sent().must('coordinator', 'tevredenheid', { answer: 'tevreden' });
    expect(stageOf(story.complaint)).toBe('nazorg');
    expect(stageOf(story.must('coordinator', 'afsluiten', {}).complaint)).toBe('afgesloten');
  });
});

/** @requirement K24 O5 */
describe('a step that the profile calls a guide', () => {
  it('may be left out: a complaint comes to its end by its gates alone', () => {
    const story = assigned()
      .must('tl-balie', 'accepteren', {})
      .must('tl-balie', 'verteld', today)
      .must('tl-balie', 'afschrift', today)
      .at('2026-03-09 10:00');
    const heardOn = { ...record, on: day('2026-03-09') };
    story
      .must('tl-balie', 'hoorgesprek-vastleggen', { ...heardOn, sides: ['klager'] })
      .must('tl-balie', 'hoorgesprek-vastleggen', {
        ...heardOn,
        sides: ['beklaagde'],
        accounts: 'gelijk',
      })
      .must('tl-balie', 'oordeel-concept', draft())
      .must('tl-balie', 'ter-meelezing', { version: 1 })
      .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' })
      .must('cm-publiek', 'akkoord', { version: 1, unread: true })
      .at('2026-03-09 10:30');
    for (const { id: letterId } of story.complaint.letters) {
      story.must('ondersteuner', 'brief-verstuurd', letter(letterId));
    }
    story
      .must('coordinator', 'tevredenheid', { answer: 'tevreden' })
      .must('coordinator', 'afsluiten', {});
    const taken = new Set(story.log.map(({ action }) => action));
    expect([...taken].filter((step) => step !== 'geregistreerd' && !gates.includes(step))).toEqual(
      [],
    );
  });
});
