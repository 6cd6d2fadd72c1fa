type Child = Node | string | undefined | false;

interface Attributes {
  readonly class?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [name: string]: unknown;
}

/**
 * Makes an element: attributes as written in HTML, `true` for a bare one, `on` for listeners.
 *
 * Text always goes in as text, never as markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string' || typeof value === 'number') {
      made.setAttribute(name, String(value));
    }
  }
  for (const [name, listener] of Object.entries(on ?? {})) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/**
 * A button that does something.
 */
export const button = (
  label: string | Node,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement =>
  element('button', { type: 'button', ...attributes, on: { click: press } }, label);
