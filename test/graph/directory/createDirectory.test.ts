import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/app/ports/people.ts';
import type { PersonId } from '../../../src/domain/complaint/kenmerk.ts';
import { createDirectory } from '../../../src/graph/directory/createDirectory.ts';
import { createSearch } from '../../../src/graph/directory/search.ts';
import { guestId } from '../../support/localSite.ts';
import { startLocalGraph, type LocalGraph } from '../../support/localGraph.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph();
});
afterEach(() => local.close());

describe('the directory', () => {
  it('is empty before it was read', () => {
    expect(createDirectory(local.graphPort).find(local.people[0])).toBeUndefined();
  });

  it('knows a colleague by id, with job, department, phone and mail', async () => {
    const directory = createDirectory(local.graphPort);
    await directory.refresh();
    expect(directory.find(local.people[0])).toEqual({
      id: local.people[0],
      name: 'Anneke Toetsema',
      jobTitle: 'Klachtencoördinator',
      department: 'Juridische Zaken',
      phone: '+31 000 000 001',
      email: 'anneke.toetsema@toets.example',
    });
  });

  it('does not know a guest', async () => {
    const directory = createDirectory(local.graphPort);
    await directory.refresh();
    expect(directory.find(guestId)).toBeUndefined();
    expect(directory.search('', 10).map(({ id }) => id)).not.toContain(guestId);
  });

  it('keeps what it had when reading it anew fails', async () => {
    const directory = createDirectory(local.graphPort);
    await directory.refresh();
    local.faults.plan({ kind: 'timeout-before-commit', path: '/users' });
    await expect(directory.refresh()).rejects.toMatchObject({ name: 'GraphFault' });
    expect(directory.find(local.people[0])).toBeDefined();
  });
});

describe('searching people', () => {
  const person = (name: string, jobTitle = '', department = ''): Person => ({
    id: name as PersonId,
    name,
    jobTitle,
    department,
  });
  const search = createSearch([
    person('Zoë Klaver', 'Boa', 'Handhaving'),
    person('Éva Bloem', 'Teamleider', 'Handhaving'),
    person('Bram van Dam', 'Adviseur', 'Vergunningen'),
  ]);

  it.each([
    ['handhaving', ['Éva Bloem', 'Zoë Klaver']],
    ['ZOE', ['Zoë Klaver']],
    ['eva team', ['Éva Bloem']],
    ['team eva', ['Éva Bloem']],
    ['dam vergunning', ['Bram van Dam']],
    ['eva boa', []],
    ['', ['Bram van Dam', 'Éva Bloem', 'Zoë Klaver']],
  ])('for %j finds %j, by name', (text, names) => {
    expect(search(text, 10).map(({ name }) => name)).toEqual(names);
  });

  it('gives no more than was asked', () => {
    expect(search('', 2)).toHaveLength(2);
  });
});
