import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDrafts } from '../../../src/graph/drafts/createDrafts.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../../src/graph/lists/rows.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph();
});
afterEach(() => local.close());

const drafts = () => createDrafts(local.graphPort, local.site);
const draft = (value: unknown, savedAt = '2026-03-02T08:00:00Z') => ({
  key: 'registreren',
  value,
  savedAt,
});
const rows = () => readRows(local.graphPort, itemsOf(local.site, 'Concepten'));

describe('a draft', () => {
  it('comes back as it was saved', async () => {
    const [person] = local.people;
    const saved = draft({ what: "Regel 1\nRegel 2 “é” <b> & 's", at: [1, null] });
    await drafts().save(person, saved);
    expect(await drafts().load(person, 'registreren')).toMatchObject(saved);
  });

  it('is one row per person and form: the last save wins', async () => {
    const [person] = local.people;
    await drafts().save(person, draft('eerste'));
    await drafts().save(person, draft('tweede', '2026-03-02T09:00:00Z'));
    expect(await drafts().load(person, 'registreren')).toMatchObject(
      draft('tweede', '2026-03-02T09:00:00Z'),
    );
    expect(await rows()).toHaveLength(1);
  });

  it("is nobody else's", async () => {
    const [person, other] = local.people;
    await drafts().save(person, draft('mijn'));
    expect(await drafts().load(other, 'registreren')).toBeUndefined();
  });

  it('is gone after it was removed, and removing it again is no fault', async () => {
    const [person] = local.people;
    await drafts().save(person, draft('weg'));
    await drafts().remove(person, 'registreren');
    await drafts().remove(person, 'registreren');
    expect(await drafts().load(person, 'registreren')).toBeUndefined();
  });

  it('with a quote in its key is found again', async () => {
    const [person] = local.people;
    await drafts().save(person, { ...draft(1), key: "oordeel/'s & meer" });
    expect(await drafts().load(person, "oordeel/'s & meer")).toMatchObject({ value: 1 });
  });

  it('of 255,992 characters is kept, and of one more refused', async () => {
    const [person] = local.people;
    const largest = draft('x'.repeat(255_990));
    await drafts().save(person, largest);
    await expect(drafts().save(person, draft('x'.repeat(255_991)))).rejects.toMatchObject({
      name: 'DraftTooLarge',
    });
    expect(await drafts().load(person, 'registreren')).toMatchObject(largest);
  });

  it('larger than a column comes back as it was, also where a sign of two halves stands at its end', async () => {
    const [person] = local.people;
    for (const before of [63_996, 63_997, 63_998]) {
      const large = draft(`${'x'.repeat(before)}${'🙂'.repeat(50_000)}`);
      await drafts().save(person, large);
      expect(await drafts().load(person, 'registreren')).toMatchObject(large);
    }
  });

  it('that became smaller leaves nothing of what it was', async () => {
    const [person] = local.people;
    await drafts().save(person, draft('x'.repeat(200_000)));
    await drafts().save(person, draft('klein'));
    expect(await drafts().load(person, 'registreren')).toMatchObject(draft('klein'));
    const [row] = await rows();
    expect(row?.fields['Waarde2'] ?? '').toBe('');
  });

  it('saved by two windows at once is still one row', async () => {
    const [person] = local.people;
    await Promise.all([drafts().save(person, draft('a')), drafts().save(person, draft('b'))]);
    expect(await rows()).toHaveLength(1);
    expect(['a', 'b']).toContain((await drafts().load(person, 'registreren'))?.value);
  });

  describe('saved with what its window saw before', () => {
    it('takes the place of just that, and of nothing another window saved meanwhile', async () => {
      const [person] = local.people;
      const first = await drafts().save(person, draft('een'), 'none');
      const second = await drafts().save(person, draft('twee'), first?.version);
      expect(second?.version).not.toBe(first?.version);

      expect(await drafts().save(person, draft('drie'), first?.version)).toBeUndefined();
      expect(await drafts().save(person, draft('drie'), 'none')).toBeUndefined();
      expect(await drafts().load(person, 'registreren')).toEqual(second);
    });

    it('is not made again where another window sent and removed it', async () => {
      const [person] = local.people;
      const first = await drafts().save(person, draft('een'), 'none');
      await drafts().remove(person, 'registreren');
      expect(await drafts().save(person, draft('twee'), first?.version)).toBeUndefined();
    });

    it.each(['POST', 'PATCH'])(
      'is saved although the answer to the %s was lost',
      async (method) => {
        const [person] = local.people;
        const first = method === 'PATCH' ? await drafts().save(person, draft('eerst')) : undefined;
        local.faults.plan({ kind: 'timeout-after-commit', times: 1, method });
        const saved = await drafts().save(person, draft('dan'), first?.version ?? 'none');
        expect(saved).toMatchObject(draft('dan'));
      },
    );
  });

  it.each(['POST', 'PATCH'])(
    'is saved once although the answer to the %s was lost',
    async (method) => {
      const [person] = local.people;
      if (method === 'PATCH') await drafts().save(person, draft('eerst'));
      local.faults.plan({ kind: 'timeout-after-commit', times: 1, method });
      await drafts().save(person, draft('dan'));
      expect(await drafts().load(person, 'registreren')).toMatchObject(draft('dan'));
      expect(await rows()).toHaveLength(1);
    },
  );
});
