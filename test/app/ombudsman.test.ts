import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../src/domain/complaint/kenmerk.ts';
import type { StepCode } from '../../src/domain/steps/codes.ts';
import { registration, verdict } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { inTown, type Who } from './support/inTown.ts';

const coordinator = 'marijke.hofstra' as Who;
const teamleider = 'nadia.bouzidi' as Who;
const accused = 'chantal.wiersema' as Who;

let town: Town;
let here: ReturnType<typeof inTown>;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
  here = inTown(town);
}, 60_000);
afterAll(() => town.close());

const must = async (who: Who, kenmerk: Kenmerk, step: StepCode, input: unknown = {}) => {
  const outcome = await here.step(who, kenmerk, step, { input });
  if (!outcome.ok) throw new Error(step, { cause: outcome.refusal });
};
const dossier = async (kenmerk: Kenmerk) => {
  const opened = await here.app.dossier(here.actor(teamleider), kenmerk);
  if (!opened.ok) throw new Error('closed', { cause: opened.refusal });
  return opened.value;
};
const handled = async (): Promise<Kenmerk> => {
  const registered = await here.register('lotte.veldkamp', registration(here.actor(accused).id));
  if (!registered.ok) throw new Error('not registered', { cause: registered.refusal });
  const kenmerk = registered.value.kenmerk as Kenmerk;
  const call = { with: 'klager', how: 'telefoon', purpose: 'eerste-gesprek', on: '2026-03-16' };
  await must(coordinator, kenmerk, 'gesprek-vastleggen', call);
  await must(coordinator, kenmerk, 'toewijzen', { to: teamleider });
  await must(teamleider, kenmerk, 'accepteren');
  return kenmerk;
};

describe('what the Nationale ombudsman asks, through the app', () => {
  it('is stored and read back: core, rung, promise, people, evidence, links', async () => {
    const kenmerk = await handled();
    await must(teamleider, kenmerk, 'kern-vastleggen', {
      core: 'Zij wil weten waarom.',
      motives: ['gehoord-worden'],
    });
    await must(teamleider, kenmerk, 'toezegging-doen', {
      what: 'Een vaste beller.',
      owner: teamleider,
      due: '2026-03-20',
      whom: 'klager',
    });
    await must(teamleider, kenmerk, 'persoon-toevoegen', { role: 'getuige', name: 'Roelie Pomp' });
    await must(teamleider, kenmerk, 'stuk-toevoegen', {
      what: 'De belgeschiedenis.',
      from: 'klager',
      received: '2026-03-16',
    });
    await must(teamleider, kenmerk, 'opname-vastleggen', { madeBy: 'klager', announced: true });
    await must(teamleider, kenmerk, 'koppelen', { why: 'zelfde-thema', other: 'K-2026-0999' });

    const { facts, derived, people } = await dossier(kenmerk);
    expect(derived).toMatchObject({ rung: 2, accounts: 'geen-verschil' });
    expect(facts.cores).toMatchObject([{ core: 'Zij wil weten waarom.' }]);
    expect(facts.promises).toMatchObject([{ id: 't1', due: '2026-03-20' }]);
    expect(people[facts.promises?.[0]?.owner ?? '']?.name).toBe(here.actor(teamleider).name);
    expect(facts.others).toMatchObject([{ name: 'Roelie Pomp' }]);
    expect([facts.evidence?.length, facts.recordings?.length, facts.links?.length]).toEqual([
      1, 1, 1,
    ]);
  });

  it('refuses a promise by somebody whom nobody knows, at its field', async () => {
    const kenmerk = await handled();
    const outcome = await here.app.takeStep({
      id: here.fresh(),
      by: here.actor(teamleider),
      kenmerk,
      step: 'toezegging-doen',
      input: { what: 'Bellen.', owner: 'niemand', due: '2026-03-20', whom: 'klager' },
    });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'invalid-input', fields: [{ field: 'owner', code: 'not-a-choice' }] },
    });
  });

  it('says what keeps a verdict back, and shows nothing of it to the employee', async () => {
    const kenmerk = await handled();
    await must(teamleider, kenmerk, 'persoon-toevoegen', { role: 'getuige', name: 'KANARIE' });
    await must(teamleider, kenmerk, 'kern-vastleggen', { core: 'KANARIE', motives: [] });
    await must(teamleider, kenmerk, 'verteld', { on: '2026-03-16' });
    await must(teamleider, kenmerk, 'oordeel-concept', verdict());
    const { approval } = await dossier(kenmerk);
    expect(approval?.blocking).toEqual([
      'klager-not-heard',
      'beklaagde-not-heard',
      'witness-not-heard',
    ]);
    const page = await here.app.aboutMe(here.actor(accused));
    expect(JSON.stringify(page)).not.toContain('KANARIE');
  });
});
