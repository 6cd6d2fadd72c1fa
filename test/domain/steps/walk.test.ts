import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contact } from '../../../src/domain/complaint/contact.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import { barredFrom } from '../../../src/domain/steps/facts/barred.ts';
import { outcomeOf } from '../../../src/domain/outcome/outcomeOf.ts';
import { unattendedPromises } from '../../../src/domain/steps/facts/promises.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { mayOpen } from '../../../src/domain/steps/roles.ts';
import { stageOf } from '../../../src/domain/steps/stage.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { consultInputs } from './support/consultInputs.ts';
import { ombudsmanInputs } from './support/ombudsmanInputs.ts';
import {
  approved,
  day,
  draft,
  handled,
  heard,
  holders,
  id,
  newStory,
  part,
  readAlong,
  sent,
  type Story,
} from './support/story.ts';
import { phaseInputs } from './support/phaseInputs.ts';

const people = [
  'coordinator',
  'plv-coordinator',
  'ondersteuner',
  'jurist',
  'tl-balie',
  'tl-beheer',
  'cm-publiek',
  'secretaris',
  'mw-balie',
  'mw-belastingen',
];
const stepCodes = Object.keys(steps) as readonly StepCode[];

/** Something to fill in for every step, good or bad, at the present moment of the story. */
const inputs = (story: Story, chance: number): StepInputs => {
  const on = day(story.moment.slice(0, 10));
  const version = story.complaint.verdict.drafts.length;
  const sides = (['klager', 'beklaagde'] as const).slice(chance % 2);
  const letterId = `b${(chance % Math.max(1, story.complaint.letters.length)) + 1}`;
  return {
    'gesprek-vastleggen': { with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on },
    'niet-bereikt': { how: 'telefoon' },
    'over-wie': { kind: 'medewerker', personId: id(people[chance % people.length] ?? 'mw-balie') },
    'opgelost-en-tevreden': {
      agreed: 'Er wordt gebeld.',
      askedBy: id('coordinator'),
      askedOn: on,
      letterWanted: chance % 2 === 0,
    },
    besproken: {},
    'zelf-betrokken': {},
    toewijzen: { to: id(people[chance % people.length] ?? 'tl-balie'), reason: 'Omdat.' },
    'toewijzing-ongedaan': {},
    accepteren: {},
    'acceptatie-ongedaan': {},
    weigeren: chance % 3 === 0 ? { code: 'zelf-betrokken' } : { code: 'anders', reason: 'Druk.' },
    verteld: { on },
    afschrift: { on },
    'hoorgesprek-plannen': { sides, form: 'apart', on: day('2026-03-25'), time: '10:00' },
    'hoorgesprek-verzetten': { hearingId: 'h1', on: day('2026-03-10'), time: '11:00' },
    'hoorgesprek-afzeggen': { hearingId: 'h1' },
    'hoorgesprek-vastleggen': {
      sides,
      form: 'apart',
      on,
      present: 'allen',
      record: 'Kort.',
      accounts: 'gelijk',
    },
    'afzien-van-horen': { ground: 'verklaart-af-te-zien', reason: 'Wil niet.' },
    'termijn-verlengen': { weeks: 1, reason: 'Getuige ziek.' },
    'oordeel-concept': draft(
      chance % 5 === 0 ? [part({ established: 'nee', searched: ['systemen'] })] : undefined,
    ),
    'ter-meelezing': { version },
    meegelezen:
      chance % 4 === 0
        ? { version, verdict: 'opmerking', remark: 'Kan beter.' }
        : { version, verdict: 'akkoord' },
    'oordeel-geopend': { version },
    akkoord: { version, unread: true },
    terugsturen: { version, remark: 'Kan beter.' },
    'akkoord-intrekken': { version },
    'brief-verstuurd': { letterId, how: 'post' },
    tevredenheid: { answer: chance % 2 === 0 ? 'tevreden' : 'niet-bereikt' },
    afsluiten: {},
    heropenen: { reason: 'Toch niet.' },
    'buiten-behandeling': {
      ground: chance % 2 === 0 ? 'bezwaar-mogelijk' : 'strafrechtelijk-onderzoek',
      reason: 'Bezwaar past hier beter.',
      noContact: 'Er is geen nummer bekend.',
      checkOn: day('2026-06-01'),
    },
    doorverwijzen: { organisation: 'Waterschap', whom: 'het loket', spokenWith: 'het loket', on },
    'doorverwijzing-aangekomen': { referralId: 'd1', on, arrived: chance % 2 === 0 },
    'verder-uitstel': { on, until: day('2026-07-01'), how: 'brief' },
    wachten: { on, reason: 'Er komt nog een stuk.' },
    hervatten: {},
    doorgestuurd: { on, from: 'diensthoofd' },
    ontvankelijkheid: { admissible: true },
    neutraliteit: { version, neutral: true },
    'verlenging-ongedaan': {},
    'ontvangst-corrigeren': { received: day('2026-03-01'), reason: 'Verkeerd gestempeld.' },
    'gebeurtenis-vervallen': {
      kind:
        (['verlenging', 'verder-uitstel', 'gesprek', 'hoorgesprek'] as const)[chance % 4] ??
        'gesprek',
      place: chance % 2,
      reason: 'Vergissing.',
    },
    'brief-niet-bereikt': {},
    'sluiten-na-stilte': { reason: 'Niemand bereikt.' },
    contactregel: {
      rule: 'schriftelijk',
      behaviour: 'U belde veertien keer op één dag.',
      from: on,
      reviewOn: day('2026-09-01'),
    },
    'contactregel-opheffen': { reason: 'Niet meer nodig.' },
    voortgangsbericht: {},
    ...consultInputs(story, chance),
    'eigen-reactie': { as: chance % 2 === 0 ? 'klopt' : 'andere-lezing', text: 'Het ging anders.' },
    'uitnodiging-beantwoorden': { hearingId: 'h1', as: 'kan-niet', text: 'Woensdag wel.' },
    ...ombudsmanInputs(story, chance),
    ...phaseInputs(story, chance),
  };
};

/** Where walks begin, so that the later stages are walked too. */
const beginnings = [newStory, handled, heard, readAlong, approved, sent];

interface Move {
  readonly who: number;
  readonly which: number;
  readonly chance: number;
  readonly wild: boolean;
}
interface Walk {
  readonly begin: number;
  readonly moves: readonly Move[];
}

const someWalk: fc.Arbitrary<Walk> = fc.record({
  begin: fc.nat(beginnings.length - 1),
  moves: fc.array(
    fc.record({ who: fc.nat(99), which: fc.nat(99), chance: fc.nat(11), wild: fc.boolean() }),
    { minLength: 5, maxLength: 40 },
  ),
});

const unmarked = ({ struck: _struck, ...contact }: Contact) => contact;

/** Ends most stories at once, so they are seldom taken. */
const rare: readonly StepCode[] = [
  'zelf-betrokken',
  'over-wie',
  'weigeren',
  'opgelost-en-tevreden',
];

/** Mostly a step that somebody is offered; now and then any step by anybody. */
const nextMove = (story: Story, { who, which, chance, wild }: Move) => {
  const offered = people.flatMap((by) =>
    permittedSteps(story.complaint, id(by), story.context(by))
      .filter((step) => chance === 0 || !rare.includes(step))
      .map((step) => ({ by, step })),
  );
  const whatever = { by: people[who % people.length], step: stepCodes[which % stepCodes.length] };
  return wild && chance < 3 ? whatever : (offered[which % Math.max(1, offered.length)] ?? whatever);
};

const walk = ({ begin, moves }: Walk, check: (story: Story) => void): void => {
  const story = (beginnings[begin] ?? newStory)();
  for (const [index, move] of moves.entries()) {
    // An hour between two moves, from Monday 16 March on: a letter on hold may leave at the next.
    const date = String(16 + Math.min(4, Math.floor(index / 8))).padStart(2, '0');
    story.at(`2026-03-${date} ${String(9 + (index % 8)).padStart(2, '0')}:00`);
    const { by, step } = nextMove(story, move);
    if (by === undefined || step === undefined) continue;
    const before = story.complaint;
    const refusal = story.take(by, step, inputs(story, move.chance)[step]);
    if (refusal) expect(story.complaint).toBe(before);
    else check(story);
  }
};

describe('whatever people press, in whatever order', () => {
  /** @requirement O27 P4 */
  it('nobody who may have no part in it is asked anything; the accused hears only what is his', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        walk(some, ({ complaint, tell, context }) => {
          const barred = barredFrom(complaint, context('coordinator'));
          for (const { kind, to } of tell) {
            if (barred.get(to) === 'is-beklaagde') expect(kind).toMatch(/^over-jou/);
            else if (kind !== 'niet-meer-bij-jou') expect(barred.has(to)).toBe(false);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  /** @requirement P12 K16 */
  it('the accused never opens the dossier, and hears nothing before he was told', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        walk(some, ({ complaint, tell, context }) => {
          const accused = complaint.registration.accused.personId ?? id('mw-balie');
          expect(mayOpen(complaint, accused, context(accused))).toBe(
            complaint.told ? 'over-mij' : 'none',
          );
          if (!complaint.told) expect(tell.some(({ to }) => to === accused)).toBe(false);
        });
      }),
      { numRuns: 50 },
    );
  });

  /** @requirement O37 E22 K11 */
  it('no letter of settlement exists without both sides heard, and none leaves on hold', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        walk(some, ({ complaint }) => {
          for (const { kind, sent, leavesAt } of complaint.letters) {
            if (sent) expect(sent.at >= leavesAt).toBe(true);
            if (kind !== 'afdoening') continue;
            const heard = complaint.hearings.flatMap(({ held, sides }) => (held ? sides : []));
            expect(heard.includes('klager') || complaint.waivers.length > 0).toBe(true);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('facts are only added: every list grows or keeps its entries in order', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        let contacts: readonly Contact[] = [];
        let versions = 0;
        walk(some, ({ complaint }) => {
          // What was a mistake is marked as such, and stays.
          expect(complaint.contacts.slice(0, contacts.length).map(unmarked)).toEqual(
            contacts.map(unmarked),
          );
          expect(complaint.verdict.drafts.length).toBeGreaterThanOrEqual(versions);
          contacts = complaint.contacts;
          versions = complaint.verdict.drafts.length;
        });
      }),
      { numRuns: 50 },
    );
  });

  /** @requirement K12 */
  it('every complaint is open or has one outcome, so open and closed always add up', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        walk(some, ({ complaint, context }) => {
          const { profile } = context('coordinator');
          const open = !['afgesloten', 'wacht-op-onderzoek'].includes(stageOf(complaint));
          expect(outcomeOf(complaint, profile) === undefined).toBe(open);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('no promise is ever lost, and nothing closes over one that nobody took along', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        let made = 0;
        walk(some, ({ complaint, log }) => {
          const promises = complaint.promises ?? [];
          if (log.length === 1) made = 0;
          expect(promises.length).toBeGreaterThanOrEqual(made);
          made = promises.length;
          if (['afsluiten', 'besproken'].includes(log.at(-1)?.action ?? '')) {
            expect(unattendedPromises(complaint)).toEqual([]);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('somebody is asked at every stage but the hold and the end, as long as offices are held', () => {
    fc.assert(
      fc.property(someWalk, (some) => {
        walk(some, ({ complaint, log, context }) => {
          expect(log.at(-1)?.action).toBeTruthy();
          const all = [...new Set(holders.map(({ person }) => person))];
          const someone = all.some(
            (person) => permittedSteps(complaint, person, context(person)).length > 0,
          );
          expect(someone || stageOf(complaint) === 'brief-wacht').toBe(true);
        });
      }),
      { numRuns: 30 },
    );
  });
});
