import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../tabs/form/draftForm.ts';

const beginning = { channel: 'telefoon', received: '2026-03-16', what: '' };

describe('a form in what was kept', () => {
  it('stands as it begins where a draft of the server says nothing, as one from a chat message', () => {
    const form = formOf({ command: 'c1', values: { what: 'Niemand belt terug.' } }, beginning);
    expect(form?.values).toEqual({ ...beginning, what: 'Niemand belt terug.' });
  });

  it('keeps empty what was emptied', () => {
    const form = formOf({ command: 'c1', values: { channel: '' } }, beginning);
    expect(form?.values).toEqual({ ...beginning, channel: '' });
  });

  it('is nothing where something else is kept under its key', () => {
    expect(formOf({ done: true }, beginning)).toBeUndefined();
    expect(formOf(null, beginning)).toBeUndefined();
  });
});
