import type { OpenDialog } from '../../adaptive-cards/element.ts';
import type { Texts } from '../text/index.ts';
import type { DialogPage } from './press.ts';

/** Pages a command of the chat can open. */
type OpenedPage = 'registreren' | 'zoeken';

/** A button that opens a page of the tab as dialog. */
export const openPage = (title: string, page: OpenedPage): OpenDialog => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, page },
});

/**
 * The page a dialog shows, by what its button sent; undefined when that is none of ours. Whether this person
 * may see what is on it is asked by the page itself, of the same table.
 */
export function dialogPage(
  { kenmerk, version, page }: Readonly<Record<string, unknown>>,
  { cards, common }: Texts,
  tabUrl: string,
): DialogPage | undefined {
  // Behind `#`: Teams tells a dialog of no sub page.
  if (page === 'registreren') {
    return { title: cards.commands.register, url: `${tabUrl}#registreren` };
  }
  if (page === 'zoeken') return { title: cards.commands.search, url: `${tabUrl}#alle` };
  if (typeof kenmerk !== 'string') return undefined;
  if (page === 'horen') {
    const plan = ['horen', kenmerk].map(encodeURIComponent).join('/');
    return {
      title: `${common.steps['hoorgesprek-plannen']} · ${kenmerk}`,
      url: `${tabUrl}#${plan}`,
    };
  }
  const read = ['lees', kenmerk, String(version)].map(encodeURIComponent).join('/');
  const { readDraft, readAndDecide } = cards.forms;
  const title = page === 'lezen' ? readDraft : readAndDecide;
  return { title: `${title} · ${kenmerk}`, url: `${tabUrl}#${read}` };
}
