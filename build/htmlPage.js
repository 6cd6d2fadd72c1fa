import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { scriptsOf, scriptsWith } from './scriptsOf.js';

const named = /(?:href|src)="([\w./-]+)"/g;

const within = /<(style|script) data-from="([\w./-]+)"><\/\1>/g;

/**
 * Puts a bundle's page next to it, with the scripts of the first screen in its head, and the files that the page names;
 * a file that it takes `data-from` stands in the page itself.
 */
export class HtmlPage {
  /**
   * @param {{ entry: string, page: string, afterPaint?: { module: string, when?: string }[], asked?: string[] }} options
   *   afterPaint: the page runs the scripts itself, after its first paint; they are only fetched from the start, and
   *   with them those of modules that are always asked for soon, or `when` the page has this theme or language.
   *   asked: what the scripts fetch first.
   */
  constructor({ entry, page, afterPaint, asked = [] }) {
    this.entry = entry;
    this.page = page;
    this.afterPaint = afterPaint;
    this.asked = asked;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'HtmlPage';

    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After the content hashes are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const take = async (path) => {
          const file = resolve(compiler.context, path);
          compilation.fileDependencies.add(file);
          return readFile(file, 'utf8');
        };
        const emit = (asset, text) => compilation.emitAsset(asset, new sources.RawSource(text));

        const besides = (path) => take(join(dirname(this.page), path));

        const bare = await take(this.page);
        const parts = await Promise.all(
          [...bare.matchAll(within)].map(async ([tag, kind, path]) => {
            const text = (await besides(path)).trim();
            return { tag, whole: `<${kind}>${text}</${kind}>` };
          }),
        );
        const page = parts.reduce((text, { tag, whole }) => text.replace(tag, () => whole), bare);
        emit(basename(this.page), this.withScripts(page, compilation));
        for (const [, beside] of page.matchAll(named)) {
          emit(beside, await besides(beside));
        }
      });
    });
  }

  withScripts(page, compilation) {
    const own = scriptsOf(compilation.entrypoints.get(this.entry));
    if (!this.afterPaint) {
      const tags = own.map((file) => `<script defer src="${file}"></script>`);
      return page.replace('</head>', () => `${tags.join('\n')}\n</head>`);
    }
    const when = new Map(own.map((file) => [file, undefined]));
    for (const soon of this.afterPaint) {
      for (const file of scriptsWith(compilation, soon.module)) {
        if (!when.has(file)) when.set(file, soon.when);
      }
    }
    // The last one begins, and finds the others there.
    const begins = own.at(-1);
    const files = [...when.keys()].filter((file) => file !== begins);
    const links = [...files, begins].map((file) => {
      const condition = when.get(file);
      const how = condition === undefined ? 'rel="preload"' : `data-when="${condition}"`;
      return `<link ${how} as="script" href="${file}">`;
    });
    for (const file of this.asked) {
      links.push(`<link rel="preload" as="fetch" href="${file}" crossorigin>`);
    }
    // Before the script of the page, which has to find them.
    return page.replace('<script>', () => `${links.join('\n')}\n<script>`);
  }
}
