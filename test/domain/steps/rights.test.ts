import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Role, Stage } from '../../../src/domain/steps/codes.ts';
import { mayOpen, rolesOf } from '../../../src/domain/steps/roles.ts';
import { rights, tableAllows } from '../../../src/domain/steps/rights.ts';
import { permittedSteps } from '../../../src/domain/steps/permitted.ts';
import { steps } from '../../../src/domain/steps/steps.ts';
import { whyNot } from '../../../src/domain/steps/whyNot.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import { profiles } from '../../../src/procedures/all.ts';
import {
  approved,
  handled,
  holders,
  id,
  newStory,
  readAlong,
  sent,
  type Story,
} from './support/story.ts';

const roles: readonly Role[] = [
  'melder',
  'klachtencoordinator',
  'ondersteuning',
  'jurist',
  'voorgesteld',
  'behandelaar',
  'goedkeurder',
  'teamleider',
  'leidinggevende',
  'voorzitter-klachtencommissie',
  'lid-klachtencommissie',
  'secretaris-klachtencommissie',
  'getuige',
  'steunpersoon',
  'ondersteuner',
  'gevraagd',
  'toezegger',
  'beklaagde',
];
const stepCodes = Object.keys(steps) as readonly StepCode[];

const linesOf = (allowed: (stage: Stage, role: Role) => readonly StepCode[]): readonly string[] =>
  (Object.keys(rights) as readonly Stage[]).flatMap((stage) =>
    roles.map((role) => `${stage} ${role}: ${allowed(stage, role).join(' ') || '-'}`),
  );
const lines = linesOf((stage, role) => rights[stage][role] ?? []);

describe('the table of rights', () => {
  /** @requirement P4 K16 E24 E44 */
  it.each([profiles.emmen, profiles.politie])(
    'is what a reviewer agreed to, line by line: $code',
    async (profile) => {
      const file = join(import.meta.dirname, `rights.${profile.code}.golden.txt`);
      const own = linesOf((stage, role) => tableAllows(profile, stage, [role]));
      // By hand only: UPDATE_GOLDEN=1 writes the files anew; then read the difference before committing it.
      if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, `${own.join('\n')}\n`);

      expect(own).toEqual((await readFile(file, 'utf8')).trim().split('\n'));
    },
  );

  it('gives a witness, who stands by a side and who registered no step at any stage', () => {
    expect(lines.filter((line) => / (getuige|steunpersoon|melder): [^-]/.test(line))).toEqual([]);
  });

  /** @requirement P4 K16 */
  it('gives the employee complained about his own word, and nothing else', () => {
    const own = Object.values(rights).flatMap(({ beklaagde = [] }) => beklaagde);
    expect(new Set(own)).toEqual(new Set(['eigen-reactie', 'uitnodiging-beantwoorden']));
  });

  it('lets everybody with a part in it say that he has to do with it himself', () => {
    const silent = lines.filter(
      (line) =>
        / (klachtencoordinator|ondersteuning|jurist): /.test(line) &&
        !line.includes('zelf-betrokken'),
    );
    expect(silent).toEqual([]);
  });
});

describe('whatever the office (law.md §6)', () => {
  const stories: readonly (readonly [string, Story])[] = [
    ['new', newStory()],
    ['handled', handled()],
    ['read along', readAlong()],
    ['approved', approved()],
    ['sent', sent()],
  ];
  const everybody = [...new Set(holders.map(({ person }) => person))];

  /** @requirement P4 K16 */
  it.each(stories)(
    'the accused has no step and no dossier: %s',
    (_stage, { complaint, context }) => {
      for (const person of everybody) {
        const about = {
          ...complaint,
          registration: {
            ...complaint.registration,
            accused: { kind: 'medewerker' as const, personId: person },
          },
        };
        expect(rolesOf(about, person, context(person))).toEqual(['beklaagde']);
        expect(permittedSteps(about, person, context(person))).toEqual([]);
        expect(mayOpen(about, person, context(person))).not.toBe('dossier');
      }
    },
  );

  it.each(stories)('a colleague who complains has none either: %s', (_stage, story) => {
    const { complaint, context } = story;
    for (const person of everybody) {
      const own = {
        ...complaint,
        registration: {
          ...complaint.registration,
          klager: { ...complaint.registration.klager, personId: person },
        },
      };
      expect(permittedSteps(own, person, context(person))).toEqual([]);
      expect(mayOpen(own, person, context(person))).not.toBe('dossier');
    }
  });

  /** @requirement O27 */
  it('the office of the accused itself bars its holder, also unnamed', () => {
    const { complaint, context } = newStory({ accused: { kind: 'klachtencoordinator' } });
    expect(mayOpen(complaint, id('coordinator'), context('coordinator'))).toBe('none');
    expect(mayOpen(complaint, id('plv-coordinator'), context('plv-coordinator'))).toBe('dossier');
  });

  it('the substitute sees nothing while the coordinator is there', () => {
    const { complaint, context } = newStory();
    expect(mayOpen(complaint, id('plv-coordinator'), context('plv-coordinator'))).toBe('none');
  });

  /** @requirement P4 K16 */
  it('who has no part in it gets the answer of what does not exist, for every step', () => {
    const { complaint, context } = handled();
    const answers = stepCodes.map((step) => whyNot(complaint, step, context('mw-beheer'))?.code);
    expect(new Set(answers)).toEqual(new Set(['not-found']));
  });

  it('who registered may not open it', () => {
    const { complaint, context } = newStory();
    expect(rolesOf(complaint, id('mw-belastingen'), context('mw-belastingen'))).toEqual(['melder']);
    expect(mayOpen(complaint, id('mw-belastingen'), context('mw-belastingen'))).toBe('none');
  });

  it('a manager of the team sees the dossier only to talk an informal settlement over', () => {
    const story = newStory();
    const sees = () => mayOpen(story.complaint, id('tl-balie'), story.context('tl-balie'));
    expect(sees()).toBe('none');
    story.must('coordinator', 'opgelost-en-tevreden', {
      agreed: 'De afdeling belt.',
      askedBy: id('coordinator'),
      askedOn: story.context('coordinator').time.today,
      letterWanted: false,
    });
    expect(sees()).toBe('dossier');
    story.must('tl-balie', 'besproken', {});
    expect(sees()).toBe('none');
  });
});
