import { gzipSync } from 'node:zlib';
import { scriptsOf, scriptsWith } from './scriptsOf.js';

/**
 * Fails the build when the scripts of the first screen grow over their budget, in KiB of gzip (issue budgets
 * of the tab): those of the entry, and those until the first rows stand there.
 */
export class ByteBudget {
  /**
   * @param {{ entry: string, entryKib: number, firstScreenKib: number, firstScreen: readonly (readonly string[])[] }} options
   *   firstScreen: modules loaded beside the entry; of alternatives the largest counts.
   */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const name = 'ByteBudget';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const fault of this.faultsIn(compilation)) {
          compilation.errors.push(new WebpackError(fault));
        }
      });
    });
  }

  faultsIn(compilation) {
    const { entry, entryKib, firstScreen, firstScreenKib } = this.options;
    const first = scriptsOf(compilation.entrypoints.get(entry));
    const all = new Set(first);
    for (const alternatives of firstScreen) {
      const sets = alternatives.map((module) => scriptsWith(compilation, module));
      for (const script of largest(compilation, sets)) all.add(script);
    }
    return [
      over('De scripts van het begin', kibOf(compilation, first), entryKib),
      over('Alle scripts tot Mijn werk', kibOf(compilation, all), firstScreenKib),
    ].filter((fault) => fault !== undefined);
  }
}

const over = (what, kib, limit) =>
  kib > limit
    ? `${what} zijn ${kib.toFixed(1)} KiB gzip; hoogstens ${limit}. Laad later wat het eerste scherm niet nodig heeft.`
    : undefined;

const largest = (compilation, sets) =>
  sets.reduce((most, set) => (kibOf(compilation, set) > kibOf(compilation, most) ? set : most));

const kibOf = (compilation, scripts) =>
  [...scripts].reduce(
    (sum, script) => sum + gzipSync(compilation.getAsset(script).source.buffer()).length,
    0,
  ) / 1024;
