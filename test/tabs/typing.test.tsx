import { expect, it } from '@jest/globals';
import { act } from 'react';
import type { Client } from '../../tabs/api/client.ts';
import { TextField } from '../../tabs/form/fields.tsx';
import { useForm } from '../../tabs/form/formContext.ts';
import { CaseContext } from '../../tabs/steps/caseContext.ts';
import { StepForm } from '../../tabs/steps/StepForm.tsx';
import { draftServer } from './support/draftServer.ts';
import { drawPage } from './support/drawPage.tsx';

let drawn = 0;
/** What every other field of the form is: part of it, and silent. */
function Other() {
  useForm();
  drawn += 1;
  return null;
}

it('a key, and the saving of it, draw no other field', async () => {
  const server = draftServer();
  const page = await drawPage(
    <CaseContext
      value={{
        ...{ kenmerk: 'K-2026-0001', volgnummer: 4, permitted: ['heropenen'] },
        ...{ today: '2026-03-16', me: { id: 'u1', name: 'Anna' } },
        reload: async () => ({}),
      }}
    >
      <StepForm
        step="heropenen"
        initial={{ reason: '' }}
        toInput={() => ({ reason: '' })}
        onClose={() => undefined}
      >
        <TextField name="reason" label="Waarom?" />
        <Other />
      </StepForm>
    </CaseContext>,
    { api: server as unknown as Client, newId: () => 'id-1' },
  );
  const before = drawn;
  const [field] = page.querySelectorAll('input');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const value of ['D', 'De']) {
    await act(async () => {
      setter?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  expect(field?.value).toBe('De');
  await act(async () => {
    field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await new Promise((later) => setTimeout(later, 50));
  });

  expect(server.now()?.values).toEqual({ reason: 'De' });
  expect(page.textContent).toContain('Concept bewaard');
  expect(before).toBeGreaterThan(0);
  expect(drawn).toBe(before);
});
