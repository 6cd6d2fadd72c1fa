import { randomUUID } from 'node:crypto';
import { announceUntilKnown } from '../../src/local-tenant/server/announceUntilKnown.ts';
import type { ProposalView } from '../../src/contract/proposalView.ts';
import type { ComplaintsView, StepDoneView } from '../../src/contract/view.ts';
import { plainClient } from '../support/plainGraph.ts';
import type { Measure } from '../support/place.ts';
import { spreadOf } from '../support/stats.ts';
import { grown, ms, ratio, timed } from '../support/timed.ts';

/** What one decision with one notice costs: assigning a complaint of which no card stands in a chat yet. */
export const decision: Measure = async (place) => {
  const app = await place.app();
  // Everybody has a chat, as after installation.
  await announceUntilKnown(place.tenant.announce, new AbortController().signal);
  const coordinator = await app.as('marijke.hofstra');
  const { body } = await coordinator('GET', '/api/complaints?stage=nieuw&sort=ontvangen');
  const step = async (path: string, seen: number, input: unknown) => {
    return await coordinator('POST', `/api/complaints/${path}`, {
      command: randomUUID(),
      seen,
      input,
    });
  };

  const costs: { readonly calls: number; readonly ru: number; readonly ms: number }[] = [];
  const wanted = Math.max(5, Math.round(15 * place.effort));
  for (const { kenmerk, volgnummer } of (body as ComplaintsView).items) {
    if (costs.length === wanted) break;
    // Met before by this process, as every complaint that somebody works on.
    const met = await step(`${kenmerk}/steps/gesprek-vastleggen`, volgnummer, talk);
    const asked = await coordinator('GET', `/api/complaints/${kenmerk}/proposal`);
    const to = (asked.body as Partial<ProposalView>).candidates?.[0]?.person.id;
    if (met.status !== 200 || to === undefined) continue;
    const seen = (met.body as StepDoneView).volgnummer;
    const before = await app.metrics();
    const done = await step(`${kenmerk}/steps/toewijzen`, seen, { to, reason: 'Kent de zaak.' });
    const after = await app.metrics();
    if (done.status !== 200) continue;
    costs.push({
      calls: grown(before, after, 'klachtwijzer_graph_seconds_count'),
      ru: grown(before, after, 'klachtwijzer_graph_ru_total'),
      ms: done.ms,
    });
  }

  const client = await plainClient(place.tenant);
  const at = `/sites/${place.siteId}/lists`;
  const items = (list: keyof typeof place.lists) => `${at}/${place.lists[list]}/items`;
  const plain = spreadOf(
    await timed(10, async (nth) => {
      const Kenmerk = (body as ComplaintsView).items[nth]?.kenmerk ?? '';
      const key = `plain/${Kenmerk}/${performance.now()}`;
      const rows = (await client
        .api(`${items('Klachten')}?$filter=fields/Kenmerk eq '${Kenmerk}'&$expand=fields`)
        .get()) as { readonly value: readonly { readonly id: string }[] };
      // A read in place of the write: the rows are those of all measurements.
      await client.api(`${items('Klachten')}/${rows.value[0]?.id ?? ''}`).get();
      await client.api(items('Logboek')).post({ fields: { EntryKey: key, Kenmerk } });
      const fields = { NoticeKey: key, Kenmerk, Status: 'vervallen' };
      const { id } = (await client.api(items('Berichten')).post({ fields })) as { id: string };
      await client.api(`${items('Berichten')}/${id}/fields`).patch({ Poging: 1 });
    }),
  );
  const calls = spreadOf(costs.map((cost) => cost.calls));
  const ru = spreadOf(costs.map((cost) => cost.ru));
  const took = spreadOf(costs.map((cost) => cost.ms));
  return [
    {
      what: 'One decision with one notice, look for the own id, follower and mark included',
      limit: '≤ 4 calls, ≤ 11 RU',
      measured: `${calls.median} calls (${calls.low} to ${calls.high}), ${ru.median} RU (${ru.low} to ${ru.high}); median ${ms(took.median)} (${ms(took.low)} to ${ms(took.high)})`,
      // Now and then the app looks for changes of others in between.
      reached: costs.length === 0 ? 'not measured' : calls.median <= 4 && ru.median <= 11,
      plain: `5 calls, 9 RU, without looking for the own id, median ${ms(plain.median)}`,
      ratio: ratio(took.median, plain.median),
    },
  ];
};

const talk = { with: 'klager', how: 'telefoon', purpose: 'voortgang', on: '2026-03-16' };
