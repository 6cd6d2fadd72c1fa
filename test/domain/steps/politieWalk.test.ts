import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barredFrom } from '../../../src/domain/steps/facts/barred.ts';
import { adviceOf } from '../../../src/domain/steps/facts/phases.ts';
import type { StepInputs } from '../../../src/domain/steps/input.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { adviceAnswered } from '../../../src/domain/verdict/adviceGuards.ts';
import { phaseInputs } from './support/phaseInputs.ts';
import {
  adviceOn,
  advised,
  awaitingDecision,
  charged,
  eenheid,
  heardByCommittee,
  prepared,
  taken,
  together,
  told,
} from './support/politie.ts';
import { day, draft, id, part, type Story } from './support/story.ts';

const people = eenheid.holders.map(({ person }) => String(person));
const beginnings = [told, taken, prepared, charged, heardByCommittee, advised, awaitingDecision];

/** Something to fill in, good or bad, for the steps that lead to a judgement or past it. */
const inputs = (story: Story, chance: number): Partial<StepInputs> => {
  const on = day(story.moment.slice(0, 10));
  const version = story.complaint.verdict.drafts.length;
  const outcome = chance % 3 === 0 ? 'ongegrond' : 'gegrond';
  return {
    ...phaseInputs(story, chance % 5),
    'gesprek-vastleggen': {
      with: chance % 2 === 0 ? 'klager' : 'medewerker',
      how: 'gesprek',
      purpose: 'voortgang',
      on,
    },
    'opgelost-en-tevreden': {
      agreed: 'Goed zo.',
      askedBy: id('kc'),
      askedOn: on,
      letterWanted: false,
    },
    'zelf-betrokken': {},
    toewijzen: { to: id(chance % 2 === 0 ? 'kb-1' : 'kb-2'), reason: 'Tijd.' },
    accepteren: {},
    verteld: { on },
    afschrift: { on },
    'hoorgesprek-vastleggen':
      chance % 4 === 0 ? { ...together, on, members: [id('lid-1')] } : { ...together, on },
    'advies-commissie': adviceOn(outcome === 'gegrond' ? 'ongegrond' : 'gegrond'),
    'oordeel-concept': draft([
      part({ outcome, ...(chance % 2 === 0 && { deviation: 'Andere beelden.' }) }),
    ]),
    'ter-meelezing': { version },
    meegelezen: {
      version,
      verdict: chance % 6 === 0 ? 'opmerking' : 'akkoord',
      remark: 'Kijk nog eens.',
    },
    akkoord: { version, unread: true },
    terugsturen: { version, remark: 'Nog niet.' },
    'brief-verstuurd': { letterId: story.complaint.letters.at(-1)?.id ?? 'b1', how: 'post' },
    tevredenheid: { answer: 'tevreden' },
    afsluiten: {},
    heropenen: { reason: 'Toch niet.' },
  };
};

const moves = fc.array(fc.record({ who: fc.nat(99), which: fc.nat(99), chance: fc.nat(11) }), {
  minLength: 8,
  maxLength: 30,
});

describe('whatever people press at the police', () => {
  /** @requirement P29 P30 K17 */
  it('no judgement leaves without the committee’s advice, an answer to it, and a decider who is free', () => {
    fc.assert(
      fc.property(fc.nat(beginnings.length - 1), moves, (begin, all) => {
        const story = (beginnings[begin] ?? told)();
        for (const [index, { who, which, chance }] of all.entries()) {
          story.at(
            `2026-03-${17 + Math.floor(index / 8)} ${String(9 + (index % 8)).padStart(2, '0')}:00`,
          );
          const by = people[who % people.length] ?? 'kc';
          const known = inputs(story, chance);
          const offered = permittedSteps(story.complaint, id(by), story.context(by)).filter(
            (step) => step in known,
          );
          const step = offered[which % Math.max(1, offered.length)];
          const input = step && known[step];
          if (step && input) story.take(by, step, input);
        }
        const { complaint } = story;
        for (const letter of complaint.letters.filter(({ kind }) => kind === 'afdoening')) {
          const written = complaint.verdict.drafts.find(
            ({ version }) => version === letter.version,
          );
          const decision = complaint.verdict.approvals.find(
            ({ version, decision: what }) => version === letter.version && what === 'akkoord',
          );
          expect(adviceOf(complaint)).toBeDefined();
          expect(adviceAnswered(complaint, written?.parts ?? [], eenheid.profile)).toBeUndefined();
          const barred = barredFrom(complaint, story.context('kc'));
          // Who said that he has to do with it himself left it to his deputy.
          const deciders = barred.has(id('politiechef')) ? ['politiechef', 'plv-politiechef'] : [];
          expect(['politiechef', ...deciders]).toContain(decision?.by);
          expect(barred.get(id('agent-noord'))).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});
