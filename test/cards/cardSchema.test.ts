import { describe, expect, it } from '@jest/globals';
import { cardSchema, withoutTeams } from './cardSchema.ts';
import { everyCard } from './everyCard.ts';
import { render } from './render.ts';

describe('the official schema of Adaptive Cards 1.5', () => {
  const validate = cardSchema();

  it.each(everyCard)('accepts %s', (_name, view) => {
    validate(withoutTeams(render(view).card));

    expect(validate.errors).toBeNull();
  });

  it.each([
    ['an unknown element', { body: [{ type: 'Knop' }] }],
    ['a paragraph without text', { body: [{ type: 'TextBlock' }] }],
    ['an input without id', { body: [{ type: 'Input.Text' }] }],
    ['a colour that does not exist', { body: [{ type: 'TextBlock', text: 'x', color: 'Rood' }] }],
  ])('refuses %s', (_name, part) => {
    expect(validate({ type: 'AdaptiveCard', version: '1.5', ...part })).toBe(false);
  });
});
