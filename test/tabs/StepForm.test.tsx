import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import { openCase, type OpenCase } from './support/openCase.tsx';

const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 300 && !holds(); tries += 1) {
    await act(() => new Promise((later) => setTimeout(later, 20)));
  }
  expect(holds()).toBe(true);
};

const refused = (code: 'already-done' | 'not-discussed') => ({
  ok: false as const,
  failure: {
    code,
    since: [{ by: 'Fenna Dijkgraaf', action: 'heropenen', at: '2026-03-16T13:02:00Z' }],
  },
});

const savedBefore = {
  ok: true as const,
  value: { kenmerk: 'K-2026-0001', volgnummer: 5, stage: 'nieuw' as const, repeated: true },
};

describe('a step as a form', () => {
  let page: OpenCase;
  beforeEach(async () => {
    page = await openCase();
  });
  afterEach(() => page.close());

  it('has a button only for what is permitted', () => {
    expect(page.buttons()).toEqual(['Heropenen']);
  });

  it('says above its fields what the choice is for', async () => {
    await page.press('Heropenen');

    expect(page.said('form')).toContain('Voor de klager:Terugkomen mag altijd.');
  });

  it('keeps what was typed when somebody else was first, and says who', async () => {
    page.answer(refused('already-done'));
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await page.submit();

    expect(page.said('alert')).toContain('Fenna Dijkgraaf was je voor, om 14.02 uur');
    expect(page.field('Waarom gaat de klacht verder?').value).toBe('De klager belde terug.');
    expect(document.activeElement?.textContent).toContain('Dit is al gedaan.');
  });

  it('sends the same command again after a refusal, with what the person has seen meanwhile', async () => {
    page.answer(refused('not-discussed'));
    await page.press('Heropenen');
    await page.submit();
    await page.submit();

    const [first, second] = page.sent();
    expect(second?.command).toBe(first?.command);
    expect([first?.seen, second?.seen]).toEqual([4, 5]);
  });

  it('closes when the step stands, says so and gives the focus back', async () => {
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await page.submit();

    expect(page.said('form')).toBe('');
    expect(page.notice()).toBe('De klacht is heropend.');
    expect(document.activeElement?.textContent).toBe('Heropenen');
  });

  it('says at a field that it is the field, where no sentence of its own exists', async () => {
    const fields = [{ field: 'reason', code: 'invalid-input' as const }];
    page.answer({ ok: false, failure: { code: 'invalid-input', fields } });
    await page.press('Heropenen');
    await page.submit();

    const said = page.said('form').split('Niet alles is goed ingevuld.');
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('Dit kan hier niet. Kijk na wat er staat.');
  });

  it('keeps nothing of what was typed once it stands', async () => {
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await waitFor(() => page.kept('heropenen/K-2026-0001') !== undefined);
    await page.submit();

    expect(page.kept('heropenen/K-2026-0001')).toBeUndefined();
  });

  it('says that it stands only where the page shows it, and cannot be sent twice until then', async () => {
    const go = page.hold();
    await page.press('Heropenen');
    await page.submit();

    expect(page.notice()).toBeUndefined();
    expect(page.said('form')).toContain('Bezig');

    await go();
    expect(page.notice()).toBe('De klacht is heropend.');
    expect(page.said('form')).toBe('');
  });

  it('leads to Mijn werk when the person gave the complaint away, and still says what was done', async () => {
    page.leave();
    await page.press('Heropenen');
    await page.submit();

    expect(window.location.hash).toBe('#werk');
    expect(page.notice()).toBe('De klacht is heropend.');
  });

  it('keeps what is typed under its step and complaint, and says so in words', async () => {
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await waitFor(() => page.said('form').includes('Concept bewaard om 10.02 uur'));
    expect(page.kept('heropenen/K-2026-0001')).toMatchObject({
      values: { reason: 'De klager belde terug.' },
    });

    await page.press('Annuleren');
    await page.press('Heropenen');
    expect(page.field('Waarom gaat de klacht verder?').value).toBe('De klager belde terug.');
    expect(page.said('form')).toContain('Dit is je concept van ma 16 maart, 10.02 uur.');

    await page.press('Begin opnieuw');
    expect(page.field('Waarom gaat de klacht verder?').value).toBe('');
    expect(page.kept('heropenen/K-2026-0001')).toBeUndefined();
  });

  it('goes on without a network, and says that it tries again', async () => {
    page.cutOff('offline');
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await waitFor(() =>
      page
        .said('form')
        .includes('Geen verbinding: we proberen het opnieuw. Wat je typte, blijft staan.'),
    );
    page.cutOff(undefined);
    await act(async () => window.dispatchEvent(new Event('online')));
    await waitFor(() => page.said('form').includes('Concept bewaard om'));
    expect(page.kept('heropenen/K-2026-0001')).toBeDefined();
  });

  it('offers to sign in again where the token ended, without leaving the form', async () => {
    page.cutOff('unauthenticated');
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    await waitFor(() => page.buttons().includes('Meld je opnieuw aan'));
    await page.press('Meld je opnieuw aan');
    await waitFor(() => page.said('form').includes('Concept bewaard om'));
    expect(page.kept('heropenen/K-2026-0001')).toMatchObject({
      values: { reason: 'De klager belde terug.' },
    });
  });

  it('says that words changed after a lost answer were not saved, and keeps them for another command', async () => {
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    page.answer({ ok: false, failure: { code: 'offline' } });
    await page.submit();
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug en is boos.');
    page.answer(savedBefore);
    await page.submit();

    expect(page.said('form')).toContain('Dit was al opgeslagen, misschien met andere woorden.');
    expect(page.field('Waarom gaat de klacht verder?').value).toBe(
      'De klager belde terug en is boos.',
    );
    await page.submit();
    const [first, second, third] = page.sent();
    expect(second?.command).toBe(first?.command);
    expect(third?.command).not.toBe(first?.command);
  });

  it('is done when the same words were saved before', async () => {
    await page.press('Heropenen');
    await page.type('Waarom gaat de klacht verder?', 'De klager belde terug.');
    page.answer({ ok: false, failure: { code: 'offline' } });
    await page.submit();
    page.answer(savedBefore);
    await page.submit();

    expect(page.said('form')).toBe('');
    expect(page.notice()).toBe('Dit was al opgeslagen.');
  });

  it('names the field that is wrong and leads to it', async () => {
    page.answer({
      ok: false,
      failure: { code: 'invalid-input', fields: [{ field: 'reason', code: 'required' }] },
    });
    await page.press('Heropenen');
    await page.submit();
    const [link] = [...document.querySelectorAll<HTMLElement>('[role="alert"] button')];
    expect(link?.textContent).toBe('Waarom gaat de klacht verder? Vul dit in.');
    act(() => link?.click());

    expect(document.activeElement).toBe(page.field('Waarom gaat de klacht verder?'));
  });
});
