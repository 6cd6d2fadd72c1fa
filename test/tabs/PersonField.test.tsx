import { afterEach, describe, expect, it } from '@jest/globals';
import { act } from 'react';
import { createFormStore } from '../../tabs/form/formStore.ts';
import type { Draft } from '../../tabs/form/draftState.ts';
import { KeptForm } from '../../tabs/form/KeptForm.tsx';
import { PersonField } from '../../tabs/form/PersonField.tsx';
import { drawPage } from './support/drawPage.tsx';

afterEach(() => document.body.replaceChildren());

const draft = { saveNow: () => undefined } as unknown as Draft;

/** A form with a colleague in it, of whom a name was typed; how often it was sent, and what it says. */
const sentWith = async (values: Record<string, string>, mayBeTyped = false) => {
  let sent = 0;
  const store = createFormStore({ name: 'Petra Lamm', person: '', ...values });
  const page = await drawPage(
    <KeptForm
      store={store}
      id="form"
      kept={{ draft, loaded: true }}
      onSubmit={async () => {
        sent += 1;
      }}
    >
      <PersonField idName="person" nameName="name" label="Collega" mayBeTyped={mayBeTyped} />
    </KeptForm>,
    { api: { people: async () => ({ ok: true, value: [] }) } },
  );
  await act(async () => page.querySelector('form')?.requestSubmit());
  return { sent, said: page.textContent, focus: document.activeElement?.id };
};

describe('a colleague in a form', () => {
  it('who was typed and not chosen is not left out unseen: the form waits and says so there', async () => {
    const { sent, said, focus } = await sentWith({});
    expect([sent, focus]).toEqual([0, 'form-name']);
    expect(said).toContain('Kies iets uit de lijst.');
  });

  it('who was chosen, or is not there, goes along', async () => {
    expect((await sentWith({ person: 'u2' })).sent).toBe(1);
    document.body.replaceChildren();
    expect((await sentWith({ name: ' ' })).sent).toBe(1);
  });

  it('may stand as he was said where a name is enough', async () => {
    expect((await sentWith({}, true)).sent).toBe(1);
  });
});
