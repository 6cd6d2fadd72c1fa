import { afterEach, expect, it } from '@jest/globals';
import { act, useEffect } from 'react';
import { NoticeBar } from '../../tabs/parts/NoticeBar.tsx';
import { useFirst } from '../../tabs/session.ts';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

let undone = 0;
function Said() {
  const { notices } = useFirst();
  useEffect(() => {
    const run = async () => {
      undone += 1;
    };
    notices.show({ text: 'De klacht is afgesloten.', undo: { label: 'Ongedaan maken', run } });
  }, [notices]);
  return (
    <>
      <h1 tabIndex={-1}>Mijn werk</h1>
      <button>Open dossier</button>
      <NoticeBar />
    </>
  );
}

/** Presses a button of the bar as the keyboard does, coming from where the focus is. */
const pressed = async (title: RegExp, { from }: { readonly from: 'button' | 'h1' | undefined }) => {
  const page = await drawPage(<Said />, { api: {} });
  const find = () =>
    [...page.querySelectorAll('button')].find((one) =>
      title.test(one.textContent || (one.getAttribute('aria-label') ?? '')),
    );
  await act(async () => {
    if (from) page.querySelector<HTMLElement>(from)?.focus();
    find()?.focus();
    find()?.click();
  });
  return document.activeElement?.textContent;
};

it('gives the focus back when what was pressed in the message goes away', async () => {
  expect(await pressed(/^Ongedaan/, { from: 'button' })).toBe('Open dossier');
  expect(undone).toBe(1);
  document.body.replaceChildren();
  expect(await pressed(/^Sluiten/, { from: undefined })).toBe('Mijn werk');
});
