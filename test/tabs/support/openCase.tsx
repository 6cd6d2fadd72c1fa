import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { StepRequest } from '../../../src/contract/step.ts';
import type { StepDoneView } from '../../../src/contract/view.ts';
import { texts } from '../../../src/text/index.ts';
import type { Client } from '../../../tabs/api/client.ts';
import { createLiveStore } from '../../../tabs/api/liveStore.ts';
import type { Result, TabFailure } from '../../../tabs/api/request.ts';
import { createNotices } from '../../../tabs/parts/notices.ts';
import { SessionContext, type Session } from '../../../tabs/session.ts';
import { CaseContext } from '../../../tabs/steps/caseContext.ts';
import { StepActions } from '../../../tabs/steps/StepActions.tsx';

export type OpenCase = Awaited<ReturnType<typeof openCase>>;

const done: Result<StepDoneView> = {
  ok: true,
  value: { kenmerk: 'K-2026-0001', volgnummer: 5, stage: 'nieuw', repeated: false },
};

/** The buttons of one complaint on a page in Dutch, with a server that gives the answer it is told to. */
export async function openCase() {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  let answer = done;
  let volgnummer = 4;
  let gone = false;
  let shown = Promise.resolve();
  let cut: TabFailure['code'] | undefined;
  const savedAt = '2026-03-16T09:02:00Z';
  let ids = 0;
  const sent: StepRequest[] = [];
  const notices = createNotices();
  const kept = new Map<string, unknown>();
  const api = {
    draft: async (key: string) => ({
      ok: true,
      value: kept.has(key) ? { value: kept.get(key), savedAt, version: 'v' } : undefined,
    }),
    saveDraft: async (key: string, value: unknown) => {
      if (cut) return { ok: false, failure: { code: cut } };
      kept.set(key, value);
      return { ok: true, value: { value, savedAt, version: 'v' } };
    },
    removeDraft: async (key: string) => {
      kept.delete(key);
      return { ok: true };
    },
    step: async (_on: unknown, body: StepRequest) => {
      sent.push(body);
      return answer;
    },
  } as unknown as Client;
  const session = {
    api,
    notices,
    ...texts('nl'),
    text: texts('nl').tab,
    language: 'nl',
    host: { dialog: false },
    theme: teamsLightTheme,
    live: createLiveStore(document),
    signIn: async () => {
      cut = undefined;
      return true;
    },
    newId: () => `id-${String((ids += 1))}`,
  } as unknown as Session;

  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const draw = () => {
    root.render(
      <FluentProvider theme={teamsLightTheme}>
        <SessionContext value={session}>
          <CaseContext
            value={{
              kenmerk: 'K-2026-0001',
              volgnummer,
              permitted: ['heropenen'],
              today: '2026-03-16',
              me: { id: 'u1', name: 'Anna' },
              reload: async () => {
                await shown;
                volgnummer = 5;
                draw();
                return gone ? { failure: { code: 'not-found' } } : {};
              },
            }}
          >
            <StepActions steps={['besproken', 'heropenen']} />
          </CaseContext>
        </SessionContext>
      </FluentProvider>,
    );
  };
  await act(async () => draw());

  const button = (title: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === title);
  const field = (label: string) => {
    const found = [...container.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith(label),
    );
    return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
  };
  return {
    field,
    answer: (next: Result<StepDoneView>) => {
      answer = next;
    },
    /** From now on the complaint is not there for this person. */
    leave: () => {
      gone = true;
    },
    /** From now on a page that asks for the complaint waits until what this gives back is called. */
    hold: () => {
      let go = () => {};
      shown = new Promise((resolve) => {
        go = resolve;
      });
      return () => act(async () => go());
    },
    /** From now on nothing typed can be saved, because of this. */
    cutOff: (code: TabFailure['code'] | undefined) => {
      cut = code;
    },
    kept: (key: string) => kept.get(key),
    sent: () => sent,
    notice: () => notices.current()?.text,
    buttons: () => [...container.querySelectorAll('button')].map(({ textContent }) => textContent),
    said: (role: 'alert' | 'form') =>
      container.querySelector(role === 'form' ? 'form' : '[role="alert"]')?.textContent ?? '',
    press: (title: string) => act(async () => button(title)?.click()),
    type: (label: string, text: string) =>
      act(async () => {
        const control = field(label);
        // React listens to the setter of the element itself.
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          control,
          text,
        );
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    submit: () => act(async () => container.querySelector('form')?.requestSubmit()),
    close: () => {
      act(() => root.unmount());
      container.remove();
    },
  };
}
