import { describe, expect, it } from '@jest/globals';
import { followSubPage } from '../../tabs/teams/followSubPage.ts';

const returnTo = async () => {
  window.dispatchEvent(new Event('focus'));
  await Promise.resolve();
};

describe('a link to a tab that stands already', () => {
  it('is followed once on return to it, and what was there is left alone', async () => {
    const followed: string[] = [];
    let now = 'dossier/K-2026-0003';
    followSubPage('dossier/K-2026-0003', () => Promise.resolve(now))((subPage) => {
      followed.push(subPage);
    });

    await returnTo();
    expect(followed).toEqual([]);

    now = 'lees/K-2026-0004/2';
    await returnTo();
    await returnTo();
    expect(followed).toEqual(['lees/K-2026-0004/2']);
  });
});
