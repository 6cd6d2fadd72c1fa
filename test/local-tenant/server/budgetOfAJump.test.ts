import { afterEach, expect, it } from '@jest/globals';
import { startTown, type Town } from '../../support/town.ts';
import { personaOf } from '../../support/townPeople.ts';

let town: Town | undefined;
afterEach(() => town?.close());

it('lets two weeks fly by without throttling the one who works on', async () => {
  town = await startTown({ filled: true, graphBudget: 'real' });
  // From the first use on the budget is that of a real tenant.
  town.tenant.clock.markInUse();
  await town.moveClock('2026-03-23T08:55:00+01:00');
  await town.moveClock('2026-03-30T08:55:00+02:00');

  const answer = await personaOf(town, 'marijke.hofstra').api('GET', '/api/complaints/K-2026-0030');
  expect(answer.status).toBe(200);
  // The feed has a pace of its own, five lines a second; the days of a jump meet it and wait.
  const lists = town.log.filter((line) => !line.includes('sendActivityNotification'));
  expect(lists.join('\n')).not.toContain('"status":429');
}, 120_000);
