import { element } from '../host/element.ts';
import { choicesOf, type GalleryChoices } from './galleryChoices.ts';
import type { GalleryText } from './galleryText.ts';

/** Title and choices; choosing opens the page anew with that choice in its address. */
export const galleryHead = (choices: GalleryChoices, text: GalleryText): HTMLElement =>
  element(
    'header',
    { class: 'gallery-head' },
    element('h1', {}, text.title),
    ...(Object.keys(choicesOf) as (keyof GalleryChoices)[]).map((name) =>
      picker(name, choices, text),
    ),
  );

function picker(
  name: keyof GalleryChoices,
  choices: GalleryChoices,
  text: GalleryText,
): HTMLElement {
  const names: Readonly<Record<string, string>> = text.values[name];
  const select = element(
    'select',
    {},
    ...choicesOf[name].map((value) =>
      element('option', { value, selected: value === choices[name] }, names[value]),
    ),
  );
  select.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    query.set(name, select.value);
    location.search = query.toString();
  });
  return element('label', {}, text.labels[name], select);
}
