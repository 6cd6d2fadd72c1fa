import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkItemView } from '../../src/contract/view.ts';
import type { Client } from '../../tabs/api/client.ts';
import { mayTryAgain, reassignEach, type Reassigned } from '../../tabs/pages/all/reassignEach.ts';
import { registration } from '../support/sampleForms.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { clientOf } from './support/clientOf.ts';

const coordinator = 'marijke.hofstra';
const accused = 'chantal.wiersema';

let town: Town;
beforeAll(async () => {
  town = await startTown({ startsAt: new Date('2026-03-16T08:00:00Z') });
}, 60_000);
afterAll(() => town.close());

const idOf = (alias: string) => personaOf(town, alias).id;
const registered = async (about = accused): Promise<string> => {
  const answer = await personaOf(town, 'lotte.veldkamp').api('POST', '/api/complaints', {
    command: randomUUID(),
    input: registration(idOf(about)),
  });
  return String(answer.body.kenmerk);
};
const itemsOf = async (kenmerken: readonly string[]): Promise<readonly WorkItemView[]> => {
  const { body } = await personaOf(town, coordinator).api('GET', '/api/complaints');
  const items = (body as { items: readonly WorkItemView[] }).items;
  return kenmerken.flatMap((kenmerk) => items.find((item) => item.kenmerk === kenmerk) ?? []);
};
const behandelaarOf = async (kenmerk: string): Promise<string | undefined> =>
  (await itemsOf([kenmerk]))[0]?.behandelaar?.id;
const logOf = async (kenmerk: string) =>
  (await town.served().composition.register.log(kenmerk as never)).filter(
    ({ action }) => action === 'toewijzen',
  );

const give = async (
  items: readonly WorkItemView[],
  { to, batch = randomUUID(), api = clientOf(town, coordinator) }: Batch,
): Promise<readonly Reassigned[]> => {
  const told: Reassigned[] = [];
  const reason = 'Nadia is ziek.';
  await reassignEach(api, { items, to: idOf(to), reason, batch }, (one) => told.push(one));
  return told;
};
interface Batch {
  readonly to: string;
  readonly batch?: string;
  readonly api?: Client;
}

describe('several complaints given to somebody else in one go', () => {
  it('each by the step that there is, with the reason in its own log', async () => {
    const kenmerken = [await registered(), await registered()];
    const told = await give(await itemsOf(kenmerken), { to: 'erik.haverkate' });

    expect(told).toEqual(kenmerken.map((kenmerk) => ({ kenmerk, became: 'given' })));
    for (const kenmerk of kenmerken) {
      expect(await behandelaarOf(kenmerk)).toBe(idOf('erik.haverkate'));
      expect(await logOf(kenmerk)).toMatchObject([{ reason: 'Nadia is ziek.' }]);
    }
  });

  it('goes on after one that the law forbids, and says which and why', async () => {
    const [other, about] = [await registered(), await registered('imran.baksh')];
    const told = await give(await itemsOf([about, other]), { to: 'imran.baksh' });

    expect(told).toMatchObject([
      { kenmerk: about, became: 'refused', failure: { fields: [{ code: 'same-person' }] } },
      { kenmerk: other, became: 'given' },
    ]);
    expect(await behandelaarOf(about)).toBeUndefined();
    expect(told.filter(mayTryAgain)).toEqual([]);
  });

  it('does not undo unseen what was chosen in another window meanwhile', async () => {
    const kenmerk = await registered();
    const items = await itemsOf([kenmerk]);
    const input = { to: idOf('erik.haverkate'), reason: 'Kent de zaak.' };
    const first = await personaOf(town, coordinator).step(kenmerk, 'toewijzen', input);
    expect(first.body).toMatchObject({ kenmerk });
    const told = await give(items, { to: 'nadia.bouzidi' });

    expect(told).toMatchObject([{ became: 'refused', failure: { code: 'already-done' } }]);
    expect(await behandelaarOf(kenmerk)).toBe(idOf('erik.haverkate'));
  });

  it('leaves alone what lies with that person already', async () => {
    const kenmerk = await registered();
    await give(await itemsOf([kenmerk]), { to: 'erik.haverkate' });
    const told = await give(await itemsOf([kenmerk]), { to: 'erik.haverkate' });

    expect(told).toEqual([{ kenmerk, became: 'there-already' }]);
    expect(await logOf(kenmerk)).toHaveLength(1);
  });

  it('sent again after the answer was lost does nothing twice, and does the rest', async () => {
    const kenmerken = [await registered(), await registered()];
    const items = await itemsOf(kenmerken);
    const real = clientOf(town, coordinator);
    const lost: Client = {
      ...real,
      step: async (on, body) => {
        await real.step(on, body);
        return { ok: false, failure: { code: 'offline' } };
      },
    };
    const batch = randomUUID();
    const first = await give(items, { to: 'erik.haverkate', batch, api: lost });
    expect(first.every(mayTryAgain)).toBe(true);
    expect(await behandelaarOf(String(kenmerken[1]))).toBeUndefined();

    const again = await give(items, { to: 'erik.haverkate', batch });
    expect(again.map(({ became }) => became)).toEqual(['given', 'given']);
    for (const kenmerk of kenmerken) expect(await logOf(kenmerk)).toHaveLength(1);
  });

  it('is refused to who may see the list but not choose', async () => {
    const kenmerk = await registered();
    const api = clientOf(town, 'ineke.schuurman');
    const told = await give(await itemsOf([kenmerk]), { to: 'erik.haverkate', api });
    expect(told).toMatchObject([{ became: 'refused', failure: { code: 'not-permitted' } }]);
    expect(await behandelaarOf(kenmerk)).toBeUndefined();
  });
});
