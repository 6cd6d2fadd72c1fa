import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

const named = /(?:href|src)="([\w./-]+)"/g;

const within = /<(style|script) data-from="([\w./-]+)"><\/\1>/g;

/**
 * Puts a bundle's page next to it, with the scripts of the first screen in its head, and the files that the page names;
 * a file that it takes `data-from` stands in the page itself.
 */
export class HtmlPage {
  /**
   * @param {{ entry: string, page: string, afterPaint?: boolean }} options
   *   afterPaint: the page runs the scripts itself, after its first paint; they are only fetched from the start.
   */
  constructor({ entry, page, afterPaint = false }) {
    this.entry = entry;
    this.page = page;
    this.afterPaint = afterPaint;
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
    const scripts = compilation.entrypoints
      .get(this.entry)
      .getFiles()
      .filter((file) => file.endsWith('.js'))
      .map((file) =>
        this.afterPaint
          ? `<link rel="preload" as="script" href="${file}">`
          : `<script defer src="${file}"></script>`,
      );
    return page.replace('</head>', () => `${scripts.join('\n')}\n</head>`);
  }
}
