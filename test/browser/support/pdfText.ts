import { inflateSync } from 'node:zlib';

/** What stands on each page of a PDF as Chromium writes it, in the order in which it was drawn. */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const streamOf = (ref: string): string => {
    const object = objects.get(ref) ?? '';
    const [head = '', dict = '', length = '0'] =
      /^([\s\S]*?\/Length (\d+)\b[\s\S]*?)stream\r?\n/.exec(object) ?? [];
    // By its length: what is compressed may itself end in what looks like the end of a line.
    const body = object.slice(head.length, head.length + Number(length));
    return dict.includes('/FlateDecode')
      ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
      : body;
  };
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? [];
    return map === '' ? new Map() : lettersIn(streamOf(map));
  };
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b(?!s)/.test(object))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', ref = '']) => [
          name,
          lettersOf(ref),
        ]),
      );
      return textIn(streamOf(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''), fonts);
    });
}

const objectsOf = (pdf: string): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );

/** Letters by the number of their glyph, as a ToUnicode map gives them: one by one, or from a first one on. */
function lettersIn(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph.toUpperCase(), fromCodes(code));
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) {
        const letter = String.fromCharCode(parseInt(code, 16) + glyph - parseInt(from, 16));
        letters.set(glyph.toString(16).padStart(4, '0').toUpperCase(), letter);
      }
    }
  }
  return letters;
}

const fromCodes = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('');

function textIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font?.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}
