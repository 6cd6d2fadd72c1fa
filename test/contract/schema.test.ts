import { describe, expect, it } from '@jest/globals';
import { checkAnswer, checked } from './schema/checkAnswer.ts';
import { readCsdl } from './schema/readCsdl.ts';
import { typeOfPath } from './schema/typeOfPath.ts';
import { violations } from './schema/violations.ts';
import { localTarget } from './target/localTarget.ts';

const csdl = readCsdl();

describe('the schema of Graph', () => {
  it('is read whole: 191 types', () => {
    expect(csdl.structures.size + csdl.enums.size).toBeGreaterThanOrEqual(191);
  });

  it.each([
    ['/sites/a,b,c', 'graph.site'],
    ['/sites/host:/sites/klachten:/lists', 'Collection(graph.list)'],
    ['/sites/a/lists/b?$expand=columns', 'graph.list'],
    ['/sites/a/lists/b/columns', 'Collection(graph.columnDefinition)'],
    ['/sites/a/lists/b/items/delta?token=x', 'Collection(graph.listItem)'],
    ['https://host/v1.0/sites/a/lists/b/items/1/fields', 'graph.fieldValueSet'],
    ['/sites/a/lists/b/items/1/versions', 'Collection(graph.listItemVersion)'],
    ['/drives/d/root:/a/b.txt', 'graph.driveItem'],
    ['/drives/d/root:/a:/children', 'Collection(graph.driveItem)'],
    ['/users/u/manager', 'graph.directoryObject'],
    ['/users/u/mailboxSettings/automaticRepliesSetting', 'graph.automaticRepliesSetting'],
    ['/users/u/presence', 'graph.presence'],
    ['/communications/getPresencesByUserId', 'Collection(graph.presence)'],
    ['/users/u/events', 'Collection(graph.event)'],
    ['/users/u/calendar/getSchedule', 'Collection(graph.scheduleInformation)'],
    ['/subscriptions', 'Collection(graph.subscription)'],
  ])('says what stands at %s', (path, type) => {
    expect(typeOfPath(csdl, path)).toBe(type);
  });

  it('allows a list, and names what is no part of one', () => {
    const list = { id: '1', displayName: 'Klachten', list: { template: 'genericList' } };
    expect(violations(csdl, 'graph.list', list)).toEqual([]);
    expect(
      violations(csdl, 'graph.list', {
        ...list,
        title: 'Klachten',
        createdDateTime: 'gisteren',
        list: { template: 3, hidden: 'nee' },
      }),
    ).toEqual([
      '$.list.template: is no Edm.String',
      '$.list.hidden: is no Edm.Boolean',
      '$.title: is no property of list',
      '$.createdDateTime: is no Edm.DateTimeOffset',
    ]);
  });

  it('leaves the columns of a list to the list', () => {
    expect(violations(csdl, 'graph.listItem', { fields: { Kenmerk: 'K-1' } })).toEqual([]);
  });

  it('is held against every answer the contract sees', () => {
    const answer = { status: 200, body: { value: [{ id: 3 }] } };
    expect(() => {
      checkAnswer('/sites/a/lists', answer);
    }).toThrow('$.value[0].id: is no Edm.String');
  });

  it('is held against members of a batch, too', async () => {
    const target = localTarget();
    const before = checked.answers;
    const requests = [{ id: '1', method: 'GET', url: `${target.site}/lists` }];
    await target.call('POST', '/$batch', { body: { requests } });
    expect(checked.answers).toBe(before + 1);
    await target.close();
  });
});
