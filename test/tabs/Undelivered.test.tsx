import { beforeEach, describe, expect, it } from '@jest/globals';
import Undelivered from '../../tabs/pages/work/Undelivered.tsx';
import { drawPage } from './support/drawPage.tsx';

beforeEach(() => {
  document.body.replaceChildren();
});

describe('messages that reached nobody', () => {
  it('say whom to phone, about which complaint and since when', async () => {
    const page = await drawPage(
      <Undelivered
        items={[
          { name: 'Sandra Tolsma', kenmerk: 'K-2026-0012', since: '2026-03-16' },
          { kenmerk: 'K-2026-0013', since: '2026-03-13' },
          { name: 'Bram Oosterwold', since: '2026-03-16' },
        ]}
      />,
      { api: {} },
    );
    const lines = [...page.querySelectorAll('li')].map((line) => line.textContent);

    expect(page.textContent).toContain('3 berichten zijn niet aangekomen.');
    expect(lines).toEqual([
      'K-2026-0012: Sandra Tolsma, sinds ma 16 maart',
      'K-2026-0013: Een collega (zie dossier), sinds vr 13 maart',
      'Bram Oosterwold, sinds ma 16 maart',
    ]);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#dossier/K-2026-0012',
      '#dossier/K-2026-0013',
    ]);
  });
});
