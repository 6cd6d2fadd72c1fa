import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { MyWorkView } from '../../src/contract/pageViews.ts';
import type { RegisteredView } from '../../src/contract/view.ts';
import { launchBrowser } from '../../test/browser/support/browser.ts';
import { registration } from '../../test/support/sampleForms.ts';
import { startTown } from '../../test/support/town.ts';
import { personaOf } from '../../test/support/townPeople.ts';
import { buildTemplate } from './buildTemplate.ts';

export const coordinator = 'marijke.hofstra';
const ROWS = 50;
/** As many as Mijn werk shows of what asks for somebody (tabs/pages/work/Mine.tsx). */
const FIRST = 7;

/** Whose page stands where the tab stands. */
export type Side = 'ours' | 'template';

export interface TabPlace {
  readonly browser: Browser;
  /** Address of the host page, with this persona on this page of the tab. */
  readonly at: (sub: string, persona?: string) => string;
  /** Address of the host page with her conversation in front. */
  readonly chat: string;
  /** From now on the frame gets this page. */
  readonly serve: (side: Side) => void;
  /** Rows that both draw. */
  readonly rows: number;
  readonly templateKib: number;
  readonly close: () => Promise<void>;
}

/** The example work with fifty rows for the coordinator, the tab and the template in the same frame, and a browser. */
export async function openTabPlace(): Promise<TabPlace> {
  const template = await buildTemplate();
  const town = await startTown({ filled: true });
  const rows = await fillTo(ROWS, town);
  let side: Side = 'ours';
  town.intercept = async (request) => {
    const { pathname } = new URL(request.url);
    const name = /^\/tab\/([\w.-]*)$/.exec(pathname)?.[1];
    if (side === 'ours' || name === undefined || name === 'config.json') return undefined;
    const file = name === '' ? 'index.html' : name;
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
    return new Response(await readFile(join(template.folder, file)), {
      headers: { 'content-type': `${type}; charset=utf-8` },
    });
  };
  const browser = await launchBrowser();
  return {
    browser,
    rows,
    templateKib: template.kib,
    at: (sub, persona = coordinator) =>
      `${town.origin}/?${new URLSearchParams({ persona, tab: 'werk', sub }).toString()}`,
    chat: `${town.origin}/?${new URLSearchParams({ persona: coordinator }).toString()}`,
    serve: (wanted) => {
      side = wanted;
    },
    close: async () => {
      await browser.close();
      await town.close();
    },
  };
}

/** Complaints that were assigned and wait for an answer, until so many rows are drawn. */
async function fillTo(wanted: number, town: Parameters<typeof personaOf>[0]): Promise<number> {
  const [by, handler] = [personaOf(town, coordinator), personaOf(town, 'nadia.bouzidi')];
  const accused = personaOf(town, 'sjoerd.kloosterman');
  const drawn = async (): Promise<number> => {
    const { mine, waiting } = (await by.api('GET', '/api/work')).body as MyWorkView;
    return Math.min(FIRST, mine.length) + waiting.length;
  };
  let rows = await drawn();
  for (let nth = rows; nth < wanted; nth += 1) {
    const made = await by.api('POST', '/api/complaints', {
      command: randomUUID(),
      input: registration(accused.id, { aanduiding: `niet teruggebeld, nummer ${nth}` }),
    });
    const { kenmerk } = made.body as RegisteredView;
    const done = await by.step(kenmerk, 'toewijzen', { to: handler.id, reason: 'Kent de zaak.' });
    if (done.status !== 200) throw new Error('Not assigned', { cause: done.body });
  }
  rows = await drawn();
  if (rows < wanted) throw new Error('Too few rows', { cause: rows });
  return rows;
}
