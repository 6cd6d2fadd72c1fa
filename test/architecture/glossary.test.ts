import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { root, sourceFiles } from './sourceFiles.ts';

/**
 * Spelling that Dutch has and English hardly: a sieve, not a dictionary. A Dutch word that slips
 * through gets its stem here; an English word that is caught gets a place in `english`.
 */
const dutch = [
  /aa|ij|uu|ieu|oei|auw|ouw|isch$|lijk|heid$|schap|schrift|eerd$|eren$|ingen$|teur$/,
  /^(aan|achter|bij|door|her|mee|na|om|onder|ont|op|over|terug|toe|uit|voor|weg|zorg)(be|ge|ver|bar|daag|dag|deel|doen|gaan|gang|han|hor|hoor|kom|leg|los|meld|nem|niet|op|roep|schor|sluit|stel|stur|trek|vang|vatt|vraag|werp|wijz|wez|zend|zoek)/,
  /^be(dank|handel|heer|klaag|last|licht|mid|oorde|richt|roep|schik|sluit|spro|taal|vest|wijs|wind|zwa)/,
  /^ge(beld|dien|doe|gron|hand|hoor|koz|luk|macht|meent|meld|pland|sch|slot|sprek|tuig|vall?en|wijz|zin)/,
  /^ver(dag|gun|haal|klar|leng|licht|loop|nieu|ont|plicht|slag|tel|trouw|vall|wach|wijz|zend|zoek)/,
  /^(af(doe|han|schr|slui|wez|wijz)|akkoord|ander|burger|dienst|directie|eenheid|functie|griffi|handhav|inrich|instell|inwoner|kanaal|kenmerk|klok|leerpunt|logboek|mij|nodig|nominaal|raads|reden|samen|stap|stuk|stukken|team(leid)|termijn|tijd|tolk|vandaag|volg|vrij|weiger|werk|wethoud|wet|zelf)/,
  /klacht|klager|klaag|klagen|termijn|zaken|zaak|persoon$|nummer|dagen$|dag$|verlof|brief|brieven|bericht|concepten|punten|belkaart|gesprek|avond|middag|week(en)?dag/,
];

const english = new Set(['aad', 'bijective', 'brief', 'naa', 'uuid', 'uuids']);

const isDutch = (word: string): boolean =>
  !english.has(word) && dutch.some((sign) => sign.test(word));

const wordsOf = (identifier: string): string[] =>
  identifier
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);

function identifiersIn(path: string, text: string): Set<string> {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind));
  return found;
}

async function glossary(): Promise<Set<string>> {
  const page = await readFile(join(root, 'docs/glossary.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  return new Set(
    rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((word) => word.trim())),
  );
}

describe('the glossary', () => {
  it('has a line for every Dutch word in an identifier', async () => {
    const known = await glossary();
    const missing = new Map<string, string>();

    for (const { path, text } of await sourceFiles('src', 'tabs', 'adaptive-cards')) {
      // Names of invented people and teams; sentences under the stored value they speak of.
      if (/^src\/(local-tenant\/example|text)\//.test(path)) continue;

      for (const identifier of identifiersIn(path, text)) {
        for (const word of wordsOf(identifier)) {
          if (isDutch(word) && !known.has(word)) missing.set(word, `${path}: ${identifier}`);
        }
      }
    }

    expect(Object.fromEntries(missing)).toEqual({});
  });

  it.each([
    'verdaging',
    'behandelaar',
    'klaagschrift',
    'afdoeningstermijn',
    'feestdagen',
    'griffier',
  ])('recognises %s as Dutch', (word) => {
    expect(isDutch(word)).toBe(true);
  });

  it.each(['deadline', 'received', 'complaint', 'hearing', 'verify', 'understand'])(
    'takes %s for English',
    (word) => {
      expect(isDutch(word)).toBe(false);
    },
  );
});
