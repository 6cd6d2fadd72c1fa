import { afterEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import type { MeView } from '../../src/contract/pageViews.ts';
import type { RegisteredView } from '../../src/contract/view.ts';
import type { Result } from '../../tabs/api/request.ts';
import { RegisterForm } from '../../tabs/pages/register/RegisterForm.tsx';
import { drawPage } from './support/drawPage.tsx';

const me = { today: '2026-03-16', workRole: 'medewerker' } as unknown as MeView;
const standing = { kenmerk: 'K-2026-0009', volgnummer: 1, repeated: true as const };

afterEach(() => document.body.replaceChildren());

const opened = async () => {
  const commands: string[] = [];
  const done: RegisteredView[] = [];
  let answer: Result<RegisteredView> = { ok: false, failure: { code: 'offline' } };
  let ids = 0;
  const page = await drawPage(
    <RegisterForm me={me} draftKey="registreren" onDone={(view) => done.push(view)} />,
    {
      newId: () => `id-${(ids += 1)}`,
      api: {
        draft: async () => ({ ok: true, value: undefined }),
        saveDraft: async (_key, value) => ({
          ok: true,
          value: { value, savedAt: '2026-03-16T08:01:00Z', version: 'v' },
        }),
        removeDraft: async () => ({ ok: true, value: undefined }),
        people: async () => ({ ok: true, value: [] }),
        register: async ({ command }) => {
          commands.push(command);
          return answer;
        },
      },
    },
  );
  const what = (): HTMLTextAreaElement => {
    const found = page.querySelector('textarea');
    if (!found) throw new Error('No field');
    return found;
  };
  return {
    commands,
    done,
    page,
    what,
    answer: (next: Result<RegisteredView>) => {
      answer = next;
    },
    type: (text: string) =>
      act(async () => {
        const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
        setter?.set?.call(what(), text);
        what().dispatchEvent(new Event('input', { bubbles: true }));
      }),
    submit: () =>
      act(async () => {
        page
          .querySelector('form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
  };
};

describe('a registration of which the answer was lost', () => {
  it('is done when it is sent again as it was', async () => {
    const form = await opened();
    await form.type('De hekken waren dicht.');
    await form.submit();
    form.answer({ ok: true, value: { ...standing, callBefore: '', answerBy: '' } });
    await form.submit();

    expect(form.done.map(({ kenmerk }) => kenmerk)).toEqual(['K-2026-0009']);
    expect(form.commands[1]).toBe(form.commands[0]);
  });

  it('says under which number it stands when something was changed since, and keeps that', async () => {
    const form = await opened();
    await form.type('De hekken waren dicht.');
    await form.submit();
    await form.type('De hekken waren dicht en de klager is boos.');
    form.answer({ ok: true, value: { ...standing, callBefore: '', answerBy: '' } });
    await form.submit();

    expect(form.done).toEqual([]);
    expect(form.page.querySelector('[role="alert"]')?.textContent).toContain(
      'Deze klacht is al geregistreerd: K-2026-0009.',
    );
    expect(form.what().value).toBe('De hekken waren dicht en de klager is boos.');
    await form.submit();
    expect(form.commands[1]).toBe(form.commands[0]);
    expect(form.commands[2]).not.toBe(form.commands[0]);
  });
});
