import { describe, expect, it } from '@jest/globals';
import { organisations } from '../../../src/local-tenant/example/organisations.ts';
import { exampleWork } from '../../../src/main/example/work.ts';

describe.each(Object.entries(organisations))('%s', (_, { people, defaultPersona, procedure }) => {
  const aliases = people.map(({ alias }) => alias);
  const work = exampleWork[procedure];

  it('opens as its complaints coordinator', () => {
    expect(aliases[0]).toBe(defaultPersona);
    expect(work.offices).toContainEqual(
      expect.objectContaining({ who: defaultPersona, office: 'klachtencoordinator' }),
    );
  });

  it('gives offices only to people who live there, and everybody a manager who does', () => {
    expect(work.offices.filter(({ who }) => !aliases.includes(who))).toEqual([]);
    const oids = people.map(({ oid }) => oid);
    expect(new Set(oids).size).toBe(oids.length);
    for (const { managerOid } of people) if (managerOid) expect(oids).toContain(managerOid);
  });
});
