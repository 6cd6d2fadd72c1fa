import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

const named = /(?:href|src)="([\w./-]+)"/g;

/** Puts a bundle's page next to it, with the scripts of the first screen in its head, and the files that the page names. */
export class HtmlPage {
  /** @param {{ entry: string, page: string }} options */
  constructor({ entry, page }) {
    this.entry = entry;
    this.page = page;
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

        const page = await take(this.page);
        emit(basename(this.page), this.withScripts(page, compilation));
        for (const [, beside] of page.matchAll(named)) {
          emit(beside, await take(join(dirname(this.page), beside)));
        }
      });
    });
  }

  withScripts(page, compilation) {
    const scripts = compilation.entrypoints
      .get(this.entry)
      .getFiles()
      .filter((file) => file.endsWith('.js'))
      .map((file) => `<script defer src="${file}"></script>`);
    return page.replace('</head>', () => `${scripts.join('\n')}\n</head>`);
  }
}
