import { describe, expect, it } from '@jest/globals';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { createComplaintModel } from '../../../src/graph/readmodel/complaintModel.ts';
import { createMemoryCache } from '../../../src/graph/readmodel/memoryCache.ts';
import type { KeptPage, RowCache } from '../../../src/graph/readmodel/rowCache.ts';
import { writeFacts } from '../../../src/graph/register/facts.ts';
import { createSeal } from '../../../src/graph/register/seal.ts';
import { marit, newComplaint } from '../register/support/complaint.ts';

const seal = createSeal(new Uint8Array(32).fill(7));
const kenmerk = 'K-2026-0001' as Kenmerk;
const open: Complaint = { ...newComplaint(kenmerk, 'Niet teruggebeld '.repeat(30)), volgnummer: 3 };
const closing = { as: 'afgehandeld', at: '2026-03-02T08:00:00Z', by: marit.id };

const modelOn = (cache: RowCache) => {
  const never = () => {
    throw new Error('No row is damaged here');
  };
  return createComplaintModel({ seal, appId: 'app', integrityAlarm: never, cache });
};
const fieldsOf = (complaint: Complaint) => ({
  ...{ Kenmerk: kenmerk, AanmaakSleutel: 'c', Volgnummer: 3, Uitgaand: '' },
  Feiten: writeFacts(complaint, seal)?.column,
});
const rowOf = (complaint: Complaint) => {
  const state = { itemId: '7', etag: '"g,4"', counter: 4, kenmerk, createdBy: 'c', volgnummer: 3 };
  const item = { id: '7', etag: '"g,4"', counter: 4, fields: fieldsOf(complaint) };
  const row = { ...state, facts: {}, refersToTexts: false, sealed: true, outbox: [] };
  return { item, row, complaint };
};

describe('a row that this process wrote', () => {
  it.each<readonly [string, Complaint]>([
    ['of an open complaint', open],
    ['with places that were left empty', { ...open, told: undefined } as unknown as Complaint],
    ['of one at rest', { ...open, closings: [closing] } as unknown as Complaint],
  ])('%s is known as the same row read back', (_what, complaint) => {
    const [own, read] = [modelOn(createMemoryCache()), modelOn(createMemoryCache())];
    const written = rowOf(complaint);
    own.putOwn(written);
    read.put(written.item);

    expect(own.rows()).toStrictEqual(read.rows());
    expect(own.active()).toStrictEqual(read.active());
    expect(own.atRest('kenmerk')).toHaveLength(complaint.closings.length);
    expect(own.complaintOf(kenmerk)).toStrictEqual(read.complaintOf(kenmerk));
    expect([...own.candidates(['teruggebeld'])].length).toBe(
      [...read.candidates(['teruggebeld'])].length,
    );
  });

  it('is worked out for the disk when it is written there, not before', () => {
    const pages: KeptPage[] = [];
    const cache = { ...createMemoryCache(), commit: (page: KeptPage) => void pages.push(page) };
    let made = 0;
    const toJSON = () => {
      made += 1;
      return open;
    };
    const written = rowOf({ ...open, ...{ toJSON } });
    made = 0;
    modelOn(cache).putOwn(written);
    expect(made).toBe(0);
    expect(pages[0]?.rows[0]?.full).toContain('Niet teruggebeld');
    expect(made).toBeGreaterThan(0);
  });
});
