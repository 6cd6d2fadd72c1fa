import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** Puts a bundle's page next to it, with the scripts of the first screen in its head, and the files the page names. */
export class HtmlPage {
  /** @param {{ entry: string, page: string, beside?: string[] }} options */
  constructor({ entry, page, beside = [] }) {
    this.entry = entry;
    this.page = page;
    this.beside = beside;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'HtmlPage';

    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After the content hashes are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const path of [this.page, ...this.beside]) {
          const file = resolve(compiler.context, path);
          compilation.fileDependencies.add(file);
          const text = await readFile(file, 'utf8');
          const content = path === this.page ? this.withScripts(text, compilation) : text;
          compilation.emitAsset(basename(path), new sources.RawSource(content));
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
