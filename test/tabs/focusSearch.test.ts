import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { carryOut } from '../../tabs/keys/carryOut.ts';

const heading = () => document.querySelector('h1');
const field = () => document.querySelector('input');
const draw = (html: string) => {
  document.body.innerHTML = html;
};
const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

const work = '<h1 tabindex="-1">Mijn werk</h1><button>Anders</button>';
const all = '<h1 tabindex="-1">Alle klachten</h1><input type="search"><button>Anders</button>';

describe('the key for search', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    window.location.hash = '#werk';
    draw(work);
    heading()?.focus();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('goes to the list and puts the focus in its field, also where the page takes five seconds', async () => {
    carryOut('search', document);
    expect(window.location.hash).toBe('#alle');
    await after(5_000);
    draw(all);
    await after(300);
    expect(document.activeElement).toBe(field());
  });

  it('keeps the focus in the field where the page that opens puts it on its heading', async () => {
    carryOut('search', document);
    draw(all);
    await after(60);
    heading()?.focus();
    await after(300);
    expect(document.activeElement).toBe(field());
  });

  it('lets go where another key leads elsewhere meanwhile', async () => {
    carryOut('search', document);
    await after(100);
    window.location.hash = '#registreren';
    draw('<h1 tabindex="-1">Klacht vastleggen</h1><input type="search">');
    heading()?.focus();
    await after(1_000);
    expect(document.activeElement).toBe(heading());
  });

  it('leaves who went on where he is', async () => {
    carryOut('search', document);
    document.querySelector('button')?.focus();
    await after(1_000);
    const late = document.createElement('input');
    late.type = 'search';
    document.body.append(late);
    await after(1_000);
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });
});
