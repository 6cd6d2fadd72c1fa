import { dutchCalendar } from '../../../../src/domain/calendar/dutchCalendar.ts';
import type { OfficeHolder } from '../../../../src/domain/organisation/office.ts';
import type { RegistrationFacts } from '../../../../src/domain/registration/decideRegistration.ts';
import type { StepInputs } from '../../../../src/domain/steps/input.ts';
import { politie } from '../../../../src/procedures/politie.ts';
import { phaseInputs } from './phaseInputs.ts';
import { day, draft, id, newStory, part, type Story, type World } from './story.ts';

const holder = (office: OfficeHolder['office'], name: string, team = 'vik'): OfficeHolder => ({
  office,
  person: id(name),
  team,
  from: day('2020-01-01'),
});

/** A police unit with a pool, two teams, a committee of three and its secretary. */
export const eenheid: World = {
  profile: politie,
  calendar: dutchCalendar(),
  holders: [
    holder('politiechef', 'politiechef'),
    holder('plv-politiechef', 'plv-politiechef'),
    holder('klachtencoordinator', 'kc'),
    holder('plv-klachtencoordinator', 'plv-kc'),
    holder('klachtbehandelaar', 'kb-1'),
    holder('klachtbehandelaar', 'kb-2'),
    holder('ondersteuning-klachten', 'ondersteuner'),
    holder('jurist', 'jurist'),
    holder('teamleider', 'chef-vik'),
    holder('teamleider', 'chef-noord', 'noord'),
    holder('teamleider', 'chef-zuid', 'zuid'),
    holder('medewerker', 'agent-noord', 'noord'),
    holder('medewerker', 'agent-zuid', 'zuid'),
    holder('secretaris-klachtencommissie', 'secretaris'),
    holder('voorzitter-klachtencommissie', 'voorzitter'),
    holder('lid-klachtencommissie', 'lid-1'),
    holder('lid-klachtencommissie', 'lid-2'),
  ],
};

/** Told by phone on 2 March, about somebody of team noord. */
export const told = (facts: Partial<RegistrationFacts> = {}): Story =>
  newStory(
    { accused: { kind: 'medewerker', personId: id('agent-noord'), team: 'noord' }, ...facts },
    'agent-zuid',
    eenheid,
  );

export const talk = (
  whom: 'klager' | 'medewerker',
  on = '2026-03-02',
): StepInputs['gesprek-vastleggen'] => ({
  with: whom,
  how: 'gesprek',
  purpose: 'eerste-gesprek',
  on: day(on),
});

/** Called, tested, written down and copied; somebody of the pool took it up. */
export const taken = (facts: Partial<RegistrationFacts> = {}): Story =>
  told(facts)
    .must('kc', 'gesprek-vastleggen', talk('klager'))
    .must('kc', 'toewijzen', { to: id('kb-1'), reason: 'Heeft tijd.' })
    .must('kb-1', 'accepteren', {});

/** The employee was told, has the copy and was spoken with; his manager knows. */
export const prepared = (): Story => {
  const story = taken();
  const inputs = phaseInputs(story);
  return story
    .must('kb-1', 'toetsen', {})
    .must('kb-1', 'op-schrift-stellen', inputs['op-schrift-stellen'])
    .must('kb-1', 'gezag-inlichten', inputs['gezag-inlichten'])
    .must('kb-1', 'verteld', { on: day('2026-03-02') })
    .must('kb-1', 'afschrift', { on: day('2026-03-02') })
    .must('kb-1', 'leidinggevende-inlichten', inputs['leidinggevende-inlichten'])
    .must('kb-1', 'gesprek-vastleggen', talk('medewerker'));
};

/** Brought together without result; the complainant wants a judgement. */
export const charged = (): Story => {
  const story = prepared();
  return story
    .must('kb-1', 'bemiddeling-vastleggen', phaseInputs(story)['bemiddeling-vastleggen'])
    .must('kb-1', 'naar-commissie', { wish: 'Een oordeel.' });
};

export const together = {
  sides: ['klager', 'beklaagde'],
  form: 'samen',
  on: day('2026-03-16'),
  present: 'Klager, medewerker, twee leden',
  record: 'Kort verslag.',
  accounts: 'gelijk',
  members: [id('voorzitter'), id('lid-1')],
} as const satisfies StepInputs['hoorgesprek-vastleggen'];

/** The report is there, and both were heard together by chair and member. */
export const heardByCommittee = (): Story =>
  charged()
    .must('kb-1', 'rapport-commissie', { text: 'Wat de collega’s vertellen.' })
    .at('2026-03-16 15:00')
    .must('secretaris', 'hoorgesprek-vastleggen', together);

export const adviceOn = (
  advice: 'gegrond' | 'ongegrond' | 'geen-oordeel' = 'gegrond',
): StepInputs['advies-commissie'] => ({
  parts: [{ part: 'Terugbellen', advice, reasons: 'Het was beloofd.' }],
});

/** The committee advised "gegrond" on the one part. */
export const advised = (): Story =>
  heardByCommittee().must('secretaris', 'advies-commissie', adviceOn());

/** The behandelaar prepared a judgement that follows the advice, and the jurist read along. */
export const awaitingDecision = (): Story =>
  advised()
    .must('kb-1', 'oordeel-concept', draft([part()]))
    .must('kb-1', 'ter-meelezing', { version: 1 })
    .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });

/** The politiechef decided and the letter left. */
export const decidedOn = (): Story => {
  const story = awaitingDecision()
    .must('politiechef', 'oordeel-geopend', { version: 1 })
    .must('politiechef', 'akkoord', { version: 1 })
    .at('2026-03-16 15:30');
  for (const { id: letterId, sent } of story.complaint.letters) {
    if (!sent) story.must('ondersteuner', 'brief-verstuurd', { letterId, how: 'post' });
  }
  return story;
};
