import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDocuments } from '../../../src/graph/documents/createDocuments.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph();
});
afterEach(() => local.close());

const documents = () => createDocuments(local.graphPort, local.site);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (path: string) => {
  const found = await documents().read(path);
  return found && new TextDecoder().decode(found);
};

describe('a document', () => {
  it('is read back byte for byte', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const path = await documents().store('K-2026-0001', 'bewijs.bin', all);
    expect(path).toBe('K-2026-0001/bewijs.bin');
    expect([...((await documents().read(path)) ?? [])]).toEqual([...all]);
  });

  it('never changes: storing its name again leaves the first', async () => {
    const path = await documents().store('K-2026-0001', 'brief.txt', bytes('eerste'));
    expect(await documents().store('K-2026-0001', 'brief.txt', bytes('tweede'))).toBe(path);
    expect(await read(path)).toBe('eerste');
  });

  it.each(['Brief aan u & uw gemachtigde #2 (50%).txt', "verslag d'r bij.txt", 'één.json'])(
    'may be called %s',
    async (name) => {
      expect(await read(await documents().store('K-2026-0001', name, bytes('{"a":1}')))).toBe(
        '{"a":1}',
      );
    },
  );

  it.each(['../K-2026-0002/brief.txt', 'a/b.txt', '', '..', 'a:b.txt', 'a\n.txt'])(
    'may not be called %j',
    async (name) => {
      await expect(documents().store('K-2026-0001', name, bytes('x'))).rejects.toMatchObject({
        name: 'NoFileName',
      });
    },
  );

  it('that is not there is undefined', async () => {
    expect(await documents().read('K-2026-0009/brief.txt')).toBeUndefined();
  });

  it.each(['timeout-before-commit', 'timeout-after-commit', 'throttle'] as const)(
    'is stored all the same after a %s',
    async (kind) => {
      local.faults.plan({ kind, times: 1, method: 'PUT' });
      expect(await read(await documents().store('K-2026-0001', 'brief.txt', bytes('toch')))).toBe(
        'toch',
      );
    },
  );
});
