import { describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/domainTypes.ts';
import { cardIn, everyCard } from './everyCard.ts';
import { allActions, linesOf, render, wordsOf } from './render.ts';

const dutch = everyCard.filter(([, { language }]) => language === 'nl');
const english = everyCard.filter(([, { language }]) => language === 'en');

/** Words of experience.md §4 that no screen uses. */
const FORBIDDEN =
  /beklaagde|betrokkene|verdag|gepauzeerd|gepauseerd|opgeschort|\bhoren\b.*verplicht|indienen|\bu\b|\buw\b/i;
const NOT_ON_BUTTONS = /^(ok|oké|ja|nee|indienen|verdagen|horen|beklaagde)$/i;

describe('every card', () => {
  it.each(everyCard)('%s is written in signs that every font has', (_name, view) => {
    expect(wordsOf(render(view).card)).not.toMatch(
      /[^\n\u0020-\u017F\u2018\u2019\u2022\u2026\u2039\u203A]/,
    );
  });
});

describe('Dutch cards', () => {
  it.each(dutch)('%s uses no word that is not ours', (_name, view) => {
    expect(wordsOf(render(view).card)).not.toMatch(FORBIDDEN);
  });

  it.each(dutch)('%s has buttons that say what they do', (_name, view) => {
    const titles = allActions(render(view).card.actions).map(({ title }) => title);

    expect(titles.filter((title) => NOT_ON_BUTTONS.test(title))).toEqual([]);
  });

  it.each(dutch)('%s has short sentences', (_name, view) => {
    const long = linesOf(render(view).card)
      .flatMap((line) => line.split(/(?<=[.?!]) /))
      .filter((sentence) => sentence.split(/\s+/).length > 20);

    expect(long).toEqual([]);
  });

  it.each(dutch)('%s ends its sentences and leaves no gaps', (_name, view) => {
    const { card } = render(view);

    expect(linesOf(card).filter((line) => / {2}|undefined|null|\.\.|\s[.,]/.test(line))).toEqual(
      [],
    );
  });
});

describe('a reminder promises only what follows', () => {
  const told = 'Doe je niets, dan krijgt de klachtencoördinator bericht.';
  const linesFor = (ask: Ask) =>
    linesOf(render({ ...cardIn('termijn-nadert', 'last day'), ask, buttons: [] }).card);

  it.each(['schrijf-oordeel', 'hoor-klager', 'wacht-op-acceptatie', 'lees-en-beslis'] as const)(
    '%s: the coordinator hears of it',
    (ask) => {
      expect(linesFor(ask)).toContain(told);
    },
  );

  it.each(['bel-eerst', 'kies-behandelaar', 'lees-mee', 'verstuur-brief'] as const)(
    '%s: nobody else does',
    (ask) => {
      expect(linesFor(ask)).not.toContain(told);
    },
  );
});

describe('English cards', () => {
  it.each(english)('%s has no Dutch left in it', (_name, view) => {
    const names = /K-\d{4}-\d{4} · [^·\n]*/g;
    const words = wordsOf(render(view).card).replace(names, '');

    expect(words).not.toMatch(
      /\b(de|het|een|klacht|klager|brief|nog|niet|je|jij|gesprek|dossier|oordeel|uur|ma|werkdagen)\b/i,
    );
  });
});
