import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphPort } from '../../../src/graph/port.ts';
import { eachItem } from '../../../src/graph/readmodel/readItems.ts';
import { itemsPath } from '../../../src/graph/register/storeDeps.ts';
import { registration } from '../register/support/complaint.ts';
import { startWorld, type Instance, type World } from '../register/support/world.ts';

let world: World;
let app: Instance;

beforeEach(async () => {
  world = await startWorld();
  app = await world.start();
  for (const name of ['a', 'b', 'c']) await app.register.create(registration(name));
});
afterEach(() => world.close());

describe('a whole list, row by row', () => {
  const counted = (): { readonly graph: GraphPort; readonly asked: () => number } => {
    const { graph } = app.deps;
    let asked = 0;
    const send: GraphPort['send'] = (request) => {
      asked += 1;
      return graph.send(request);
    };
    return { graph: { ...graph, send }, asked: () => asked };
  };

  it('is in memory a page at a time, however long it is', async () => {
    const { graph, asked } = counted();
    const path = `${itemsPath(app.deps, 'Klachten')}?$expand=fields($select=Kenmerk)&$top=1`;
    const seen: unknown[] = [];
    for await (const { fields } of eachItem(graph, path)) {
      seen.push(fields['Kenmerk']);
      expect(asked()).toBe(seen.length);
    }
    expect(seen).toEqual(['K-2026-0001', 'K-2026-0002', 'K-2026-0003']);
  });
});
