import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IsoDate } from '../../../src/domain/calendar/isoDate.ts';
import { createDrafts } from '../../../src/graph/drafts/createDrafts.ts';
import { GraphFault } from '../../../src/graph/lists/graphFault.ts';
import { itemsOf } from '../../../src/graph/lists/itemsOf.ts';
import { readRows } from '../../../src/graph/lists/rows.ts';
import { createOrganisation } from '../../../src/graph/organisation/createOrganisation.ts';
import { startLocalGraph } from '../../support/localGraph.ts';

const rates = {
  'timeout-before-commit': 0.1,
  'timeout-after-commit': 0.15,
  throttle: 0.1,
  unavailable: 0.1,
};

/** True when it was carried out; false when it gave up, which says nothing about the list. */
const carriedOut = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof GraphFault) return false;
    throw error;
  }
};

describe('on a Graph that fails by chance', () => {
  it('a draft is one row, and what was said to be saved is saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const local = await startLocalGraph();
        const [person] = local.people;
        const drafts = createDrafts(local.graphPort, local.site);
        local.faults.chaos({ seed, rates });
        let last: boolean | undefined;
        for (const value of [1, 2, 3]) {
          last = await carriedOut(
            drafts.save(person, { key: 'k', value, savedAt: '2026-03-02T08:00:00Z' }),
          );
        }
        local.faults.chaos(null);

        const rows = await readRows(local.graphPort, itemsOf(local.site, 'Concepten'));
        expect(rows.length).toBeLessThanOrEqual(1);
        if (last) expect(rows[0]?.fields['Waarde']).toBe('3');
        local.close();
      }),
      { numRuns: 30 },
    );
  });

  it('an office set in turn is one row, and so is an absence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const local = await startLocalGraph();
        const [person] = local.people;
        const day = '2026-03-02' as IsoDate;
        const organisation = createOrganisation({
          graph: local.graphPort,
          site: local.site,
          name: '',
          unreadable: () => {},
        });
        local.faults.chaos({ seed, rates });
        for (let time = 0; time < 3; time += 1) {
          await carriedOut(organisation.addHolder({ office: 'griffier', person, from: day }));
          await carriedOut(organisation.setAbsence({ person, from: day }, person));
        }
        local.faults.chaos(null);

        await organisation.refresh();
        expect(organisation.holders().length).toBeLessThanOrEqual(1);
        expect(organisation.absences().length).toBeLessThanOrEqual(1);
        local.close();
      }),
      { numRuns: 30 },
    );
  });
});
