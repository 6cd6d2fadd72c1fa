import type { WorkItemView } from '../../src/contract/view.ts';
import { hrefOf, type Page } from '../route.ts';

type Item = Pick<WorkItemView, 'kenmerk' | 'ask' | 'primary'>;

/** Where the one button of a row leads: the call, the hearing, the reading, or the dossier with that step open. */
export function nextPage({ kenmerk, ask, primary }: Item): Exclude<Page, { name: 'onbekend' }> {
  if (ask === 'bel-eerst' || ask === 'bel-opnieuw') return { name: 'bel', kenmerk };
  if (ask === 'lees-mee' || ask === 'lees-en-beslis') return { name: 'lees', kenmerk };
  // Yes and no are both answers: neither form is opened beforehand.
  if (ask === 'wacht-op-acceptatie') return { name: 'dossier', kenmerk };
  // To move it is possible, and not what is asked the day before.
  if (ask === 'hoorgesprek-komt' && primary === undefined) return { name: 'hoorgesprek', kenmerk };
  return primary ? { name: 'dossier', kenmerk, step: primary } : { name: 'dossier', kenmerk };
}

export const nextHref = (item: Item): string => hrefOf(nextPage(item));
