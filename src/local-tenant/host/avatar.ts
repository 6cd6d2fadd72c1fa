import { element } from './element.ts';

const hues = [212, 262, 330, 12, 32, 96, 150, 186];

/**
 * A circle with initials, in a colour that stays with the name.
 */
export function avatar(name: string, kind: 'person' | 'bot' = 'person'): HTMLElement {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.slice(0, 1) ?? '')
    .join('');
  const sum = Array.from(name).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const circle = element('span', { class: `avatar ${kind}`, 'aria-hidden': 'true' }, initials);
  circle.style.setProperty('--hue', String(hues[sum % hues.length]));
  return circle;
}
