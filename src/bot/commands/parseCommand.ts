import { KENMERK } from '../../contract/kenmerk.ts';

/** What somebody asks of the bot in a few words. */
export type ChatCommand =
  | { readonly kind: 'mijn-klachten' }
  | { readonly kind: 'termijnen' }
  | { readonly kind: 'registreer' }
  /** Days as they were typed, read when it is known what day it is. */
  | { readonly kind: 'afwezig'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'terug' }
  | { readonly kind: 'zoek'; readonly kenmerk: string }
  /** Asked for something else than a number: that belongs in the search of the tab. */
  | { readonly kind: 'zoek-in-tab' }
  | { readonly kind: 'help' }
  | { readonly kind: 'onbekend' };

type Simple = Exclude<ChatCommand['kind'], 'zoek' | 'zoek-in-tab' | 'afwezig' | 'onbekend'>;

const words: Readonly<Record<Simple, readonly string[]>> = {
  'mijn-klachten': ['mijn klachten', 'mijn werk', 'klachten', 'my complaints', 'my work'],
  termijnen: ['termijnen', 'termijn', 'terms', 'deadlines'],
  registreer: ['registreer', 'registreren', 'nieuwe klacht', 'register', 'new complaint'],
  terug: ['terug', 'weer terug', 'ik ben terug', 'ik ben er weer', 'back', 'i am back'],
  help: [
    'help',
    'hulp',
    'hoi',
    'hallo',
    'hi',
    'hello',
    'hey',
    ...['goedemorgen', 'goedemiddag', 'goedenavond', 'goedendag', 'dag', 'moi'],
    ...['good morning', 'good afternoon', 'good evening'],
    'dank je',
    'dankjewel',
    'bedankt',
    'thanks',
    'thank you',
  ],
};

/**
 * Reads what was typed; a kenmerk alone is a search for it. What is not understood is not kept.
 *
 * @example
 * parseCommand('Zoek k-2026-0012') //=> { kind: 'zoek', kenmerk: 'K-2026-0012' }
 */
export function parseCommand(typed: string): ChatCommand {
  const text = typed
    .replaceAll(/<at\b[^>]*>.*?<\/at>|&nbsp;/gu, ' ')
    .replaceAll(/[\s!?.,]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(\S.*) klachtwijzer$/u, '$1');
  const kinds = Object.keys(words) as readonly Simple[];
  const kind = kinds.find((one) => words[one].includes(text));
  if (kind !== undefined) return { kind };
  const absent = /^(?:ik ben )?(?:afwezig|absent|away)\b(.*)$/u.exec(text);
  if (absent) return { kind: 'afwezig', ...daysIn(absent[1] ?? '') };
  const searched = /^(?:zoek|vind|find|search)\b ?(.*)$/u.exec(text)?.[1];
  const number = (searched ?? text).toUpperCase();
  if (KENMERK.test(number)) return { kind: 'zoek', kenmerk: number };
  return searched === undefined ? { kind: 'onbekend' } : { kind: 'zoek-in-tab' };
}

/** `van 1 april t/m 12 april`, `t/m vrijdag`, `12-4`: the last day is what people say, and it is included. */
const daysIn = (typed: string): { readonly from?: string; readonly to?: string } => {
  const days =
    /^ ?(?:(?:van|vanaf|from) )?(.*?) ?(?:(?:t\/m|tm|tot en met|until|till|to|through) )(.*)$/u.exec(
      typed,
    );
  const only = typed.trim();
  const [from = '', to = ''] = days ? days.slice(1) : ['', only];
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) };
};
