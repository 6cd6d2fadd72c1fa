import { calendarIn } from '../../../../src/domain/calendar/calendarIn.ts';
import type { OfficeHolder } from '../../../../src/domain/organisation/office.ts';
import type { RegistrationFacts } from '../../../../src/domain/registration/decideRegistration.ts';
import { vlaanderen } from '../../../../src/procedures/vlaanderen.ts';
import { day, draft, id, newStory, part, type Story, type World } from './story.ts';

const holder = (office: OfficeHolder['office'], name: string, team: string): OfficeHolder => ({
  office,
  person: id(name),
  team,
  from: day('2020-01-01'),
});

/** A small Flemish local government. */
export const lokaalBestuur: World = {
  profile: vlaanderen,
  calendar: calendarIn('Europe/Brussels'),
  holders: [
    holder('klachtencoordinator', 'kc', 'secretariaat'),
    holder('plv-klachtencoordinator', 'plv-kc', 'secretariaat'),
    holder('teamleider', 'dh-burgerzaken', 'burgerzaken'),
    holder('teamleider', 'dh-techniek', 'techniek'),
    holder('medewerker', 'mw-loket', 'burgerzaken'),
    holder('medewerker', 'mw-groen', 'techniek'),
    holder('jurist', 'jurist', 'secretariaat'),
    holder('ondersteuning-klachten', 'ondersteuner', 'secretariaat'),
  ],
};

/** Received by an employee on 2 March, by e-mail, about a colleague at the counter. */
export const received = (facts: Partial<RegistrationFacts> = {}, by = 'mw-groen'): Story =>
  newStory(
    {
      channel: 'e-mail',
      klager: {
        kind: 'burger',
        name: 'Roos Vercauteren',
        contact: { email: 'roos@bewoner.example' },
        replyChannel: 'telefoon',
      },
      accused: { kind: 'medewerker', personId: id('mw-loket'), team: 'burgerzaken' },
      ...facts,
    },
    by,
    lokaalBestuur,
  );

/** Sent on to the coordinator, who received it on 4 March. */
export const forwarded = (facts: Partial<RegistrationFacts> = {}): Story =>
  received(facts)
    .at('2026-03-04 10:00')
    .must('kc', 'doorgestuurd', { on: day('2026-03-04'), from: 'diensthoofd' });

/** Admissible, and the complainant told so. */
export const answered = (facts: Partial<RegistrationFacts> = {}): Story =>
  forwarded(facts)
    .must('kc', 'ontvankelijkheid', { admissible: true })
    .must('kc', 'brief-verstuurd', { letterId: 'b1', how: 'e-mail' });

/** Handled by the head of another service. */
export const handledThere = (by = 'dh-techniek'): Story =>
  answered()
    .must('kc', 'toewijzen', { to: id(by), reason: 'Niet van de dienst zelf.' })
    .must(by, 'accepteren', {});

/** What the report wants of a draft. */
export const report = (change: Parameters<typeof part>[0] = {}): ReturnType<typeof draft> => ({
  ...draft([part({ solution: 'Wij bellen binnen twee dagen.', ...change })]),
  summary: 'De dienst en de medewerker gaven uitleg.',
});

/** Report and letter handed back to the coordinator. */
export const handedBack = (): Story =>
  handledThere()
    .at('2026-03-20 10:00')
    .must('dh-techniek', 'oordeel-concept', report())
    .must('dh-techniek', 'ter-meelezing', { version: 1 });
