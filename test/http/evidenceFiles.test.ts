import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_BYTES } from '../../src/contract/fileLimits.ts';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { startTown, type Town } from '../support/town.ts';
import { personaOf } from '../support/townPeople.ts';
import { clientOf } from './support/clientOf.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown({ filled: true });
}, 120_000);
afterAll(() => town.close());

const kenmerk = 'K-2026-0017';
const behandelaar = 'anouk.terhorst';
const picture = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('a letter on the mat'),
]);
const store = (alias: string, bytes: Buffer, of = kenmerk) =>
  clientOf(town, alias).storeFile(of, new Blob([new Uint8Array(bytes)]));
const refusalOf = async (answer: ReturnType<typeof store>): Promise<string | undefined> => {
  const found = await answer;
  return found.ok ? undefined : found.failure.code;
};
const add = (of: string, document: string) =>
  personaOf(town, behandelaar).step(of, 'stuk-toevoegen', {
    ...{ what: 'Brief op de deurmat', from: 'klager', received: '2026-03-16' },
    file: { document, name: 'foto van mevrouw.png' },
  });
const get = (alias: string, document: string) =>
  personaOf(town, alias).api('GET', `/api/complaints/${kenmerk}/documents/${document}`);

/** @requirement O22 O45 */
describe('a file that belongs to a complaint', () => {
  it('is kept by who handles it, named by the step, and read by who opens the dossier', async () => {
    const stored = await store(behandelaar, picture);
    if (!stored.ok) throw new Error('not stored', { cause: stored.failure });
    const { document } = stored.value;
    expect(document).toMatch(/^K-2026-0017-s[0-9a-f]{32}\.png$/);
    // Sent again it is the same file; until the step names it, it is none of the dossier.
    expect(await store(behandelaar, picture)).toEqual(stored);
    expect((await get(behandelaar, document)).status).toBe(404);

    expect((await add(kenmerk, document)).status).toBe(200);
    const { facts } = (
      await personaOf(town, 'marijke.hofstra').api('GET', `/api/complaints/${kenmerk}`)
    ).body as unknown as DossierView;
    expect(facts.evidence?.at(-1)?.file).toEqual({ document, name: 'foto van mevrouw.png' });

    const read = await clientOf(town, 'marijke.hofstra').document(kenmerk, document);
    if (!read.ok) throw new Error('not read', { cause: read.failure });
    expect(read.value.type).toBe('image/png');
    expect(Buffer.from(await read.value.arrayBuffer())).toEqual(picture);
    // No browser draws it as a page of ours.
    const token = await town.tenant.issuer.userToken(
      town.tenant.directory.byAlias(behandelaar) as never,
    );
    const { headers } = await fetch(
      new URL(`/api/complaints/${kenmerk}/documents/${document}`, town.origin),
      { headers: { authorization: `Bearer ${token}` } },
    );
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(headers.get('x-content-type-options')).toBe('nosniff');

    // The employee it is about, and a colleague: as if there were no such complaint.
    for (const other of ['hakan.sarikaya', 'joey.pinas']) {
      expect((await get(other, document)).status).toBe(404);
    }
  });

  it('is taken from nobody else', async () => {
    expect(await refusalOf(store('joey.pinas', picture))).toBe('not-found');
    expect(await refusalOf(store('joey.pinas', picture, 'K-2026-9999'))).toBe('not-found');
    // Opens the dossier, and adds nothing to it.
    expect(await refusalOf(store('lotte.veldkamp', picture))).toBe('not-permitted');
  });

  it.each([
    ['a program', Buffer.from('MZ and so on'), 'file-kind'],
    ['a page', Buffer.from('<svg onload="alert(1)"/>'), 'file-kind'],
    ['nothing', Buffer.alloc(0), 'file-kind'],
    ['too much', Buffer.concat([picture, Buffer.alloc(MOST_BYTES)]), 'file-too-large'],
  ])(
    'is not %s',
    async (_what, bytes, code) => {
      expect(await refusalOf(store(behandelaar, bytes))).toBe(code);
    },
    // Ten megabytes take a while on a busy machine.
    30_000,
  );

  it('is of this complaint, and one that was stored', async () => {
    const stored = await store(behandelaar, picture);
    const document = stored.ok ? stored.value.document : '';
    const other = document.replace('0017', '0011');
    for (const made of ['../../secret.pdf', `${kenmerk}-b1.docx`, 'K-2026-0017-sabc.pdf', other]) {
      expect((await add(kenmerk, made)).status).toBe(400);
    }
    const missing = `${kenmerk}-s${randomUUID().replaceAll('-', '')}.pdf`;
    expect(await add(kenmerk, missing)).toMatchObject({
      ...{ status: 400, body: { fields: [{ field: 'file', code: 'not-a-choice' }] } },
    });
  });
});
