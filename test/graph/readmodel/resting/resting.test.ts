import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createResting } from '../../../../src/graph/readmodel/resting/resting.ts';
import type { RestingFacts } from '../../../../src/graph/readmodel/resting/columns.ts';

const [marit, sem] = [
  'a0000000-0000-4000-8000-000000000001',
  'a0000000-0000-4000-8000-000000000002',
];
const facts = (nth: number, change: Partial<RestingFacts> = {}): RestingFacts => ({
  itemId: String(nth),
  etag: `"guid-${nth},1"`,
  counter: 1,
  kenmerk: `K-2025-${String(nth).padStart(4, '0')}`,
  volgnummer: 14,
  aanduiding: `zaak ${nth}`,
  received: '2025-03-01',
  registeredBy: marit,
  registeredAt: '2025-03-01T09:30:00Z',
  accusedKind: 'onbekend',
  ended: '2025-03-20',
  closed: '2025-03-28',
  facts: JSON.stringify({ procedure: 'emmen', channel: 'post' }),
  core: JSON.stringify({ procedure: 'emmen', by: marit, closings: [{ by: marit }] }),
  ...change,
});
const shownOf = (resting: ReturnType<typeof createResting>, itemId: string) => {
  const row = resting.get(itemId);
  return (
    row && {
      ...{ itemId: row.itemId, etag: row.etag, counter: row.counter, kenmerk: row.kenmerk },
      ...{ volgnummer: row.volgnummer, aanduiding: row.aanduiding, received: row.received },
      ...{ registeredBy: row.registeredBy, registeredAt: row.registeredAt },
      ...(row.behandelaar !== undefined && { behandelaar: row.behandelaar }),
      ...(row.accused !== undefined && { accused: row.accused }),
      ...{ ended: row.ended, closed: row.closed, facts: row.facts },
      ...{ accusedKind: row.accusedKind, core: JSON.stringify(row.core.complaint()) },
    }
  );
};
const again = (resting: ReturnType<typeof createResting>) => {
  const other = createResting();
  other.restore(structuredClone(resting.written()));
  return other;
};

describe('complaints at rest in memory', () => {
  it('gives back of each exactly what it was told, also after it was written down', () => {
    const some = fc.record(
      {
        ...{ counter: fc.nat(), volgnummer: fc.nat() },
        aanduiding: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('een\ntwee\nnog een')),
        behandelaar: fc.constantFrom(marit, sem, 'wie'),
        accused: fc.constantFrom(marit, sem, 'wie'),
        received: fc.constantFrom('2025-03-01', '2024-12-31'),
        core: fc
          .record({ by: fc.constantFrom(marit, sem, 'wie'), to: fc.string(), told: fc.uuid() })
          .map((core) => JSON.stringify(core)),
      },
      { requiredKeys: ['core'] },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (changes) => {
        const resting = createResting();
        const all = changes.map((change, nth) => facts(nth, change as Partial<RestingFacts>));
        all.forEach(resting.set);
        for (const each of [resting, again(resting), again(again(resting))]) {
          expect(all.map(({ itemId }) => shownOf(each, itemId))).toEqual(all);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has both orders, and the same array as long as nothing changed', () => {
    const resting = createResting();
    resting.set(facts(2, { received: '2025-01-01' }));
    resting.set(facts(1, { received: '2025-02-01' }));
    resting.set(facts(3, { received: '2025-01-01' }));
    const order = (by: 'kenmerk' | 'ontvangen') => resting.rows(by).map(({ itemId }) => itemId);
    expect([order('kenmerk'), order('ontvangen')]).toEqual([
      ['1', '2', '3'],
      ['2', '3', '1'],
    ]);
    expect(resting.rows('kenmerk')).toBe(resting.rows('kenmerk'));

    const before = resting.rows('kenmerk');
    resting.set(facts(2, { received: '2025-03-01', counter: 2 }));
    resting.delete('3');
    expect([order('kenmerk'), order('ontvangen')]).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
    expect(resting.rows('kenmerk')).not.toBe(before);
    expect(
      again(resting)
        .rows('ontvangen')
        .map(({ counter }) => counter),
    ).toEqual([1, 2]);
  });

  it('gives another state of a complaint another ordinal', () => {
    const resting = createResting();
    resting.set(facts(1));
    const before = resting.get('1')?.ordinal;
    resting.set(facts(1, { counter: 2 }));
    expect(resting.get('1')?.ordinal).not.toBe(before);
  });

  it('shares a form between cases that differ in who took part only', () => {
    const resting = createResting();
    const core = (by: string, to: string) => JSON.stringify({ by, to, closings: [{ by }] });
    resting.set(facts(1, { core: core(marit, sem) }));
    resting.set(facts(2, { core: core(sem, marit) }));
    resting.set(facts(3, { core: core(sem, sem) }));
    const cores = ['1', '2', '3'].map((id) => resting.get(id)?.core);
    expect(cores[0]?.form).toBe(cores[1]?.form);
    expect(cores[2]?.form).not.toBe(cores[0]?.form);
    expect(cores.map((one) => one?.people)).toEqual([[marit, sem], [sem, marit], [sem]]);
  });

  it('writes down nothing of what is gone', () => {
    const resting = createResting();
    resting.set(facts(1, { accused: sem, aanduiding: 'iets' }));
    resting.set(facts(2));
    resting.delete('1');
    const written = JSON.stringify(resting.written());
    expect([sem, 'iets', 'K-2025-0001'].filter((word) => written.includes(word))).toEqual([]);
  });

  it('takes nothing over that another version wrote', () => {
    const resting = createResting();
    resting.set(facts(1));
    const other = createResting();
    expect(other.restore({ ...resting.written(), shape: 0 })).toEqual([]);
    expect(other.size()).toBe(0);
  });
});
