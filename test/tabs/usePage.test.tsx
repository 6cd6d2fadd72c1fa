import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { keepInAddress } from '../../tabs/route.ts';
import { FirstContext, type FirstSession } from '../../tabs/session.ts';
import { usePage } from '../../tabs/usePage.ts';

const host = { entity: 'werk', subPage: '', settings: false };
let root: Root;
let shown: string[];

function Shown() {
  shown.push(usePage().address);
  return null;
}
const draw = () =>
  act(async () => {
    root.render(
      <FirstContext value={{ host } as unknown as FirstSession}>
        <Shown key="same" />
      </FirstContext>,
    );
  });

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  shown = [];
  window.history.replaceState(null, '', '#dossier/K-2026-0001');
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
});

describe('the page that stands', () => {
  it('stays the same while it keeps in its address which form is open, whatever is drawn anew', async () => {
    await draw();
    keepInAddress({ name: 'dossier', kenmerk: 'K-2026-0001', step: 'oordeel-concept' });
    await draw();

    expect(window.location.hash).toBe('#dossier/K-2026-0001/oordeel-concept');
    expect(new Set(shown)).toEqual(new Set(['#dossier/K-2026-0001']));
  });

  it('is another one after a move', async () => {
    await draw();
    await act(async () => {
      const moved = new Promise((resolve) => window.addEventListener('hashchange', resolve));
      window.location.hash = '#agenda';
      await moved;
    });

    expect(shown.at(-1)).toBe('#agenda');
  });
});
