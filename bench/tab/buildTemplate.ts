import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { HtmlPage } from '../../build/htmlPage.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench/template');

/** The page to compare with, and how large its one script is (KiB of gzip). */
export interface BuiltTemplate {
  readonly folder: string;
  readonly kib: number;
}

/** Builds it with the tools of the tab: a difference in time is one of the page, not of the minifier. */
export async function buildTemplate(): Promise<BuiltTemplate> {
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: ['web', 'es2022'],
    entry: { template: './bench/template/index.tsx' },
    output: { path: folder, filename: '[name].js', publicPath: 'auto', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    plugins: [new HtmlPage({ entry: 'template', page: './bench/template/index.html' })],
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error('No template', { cause: stats.toString() }));
      else resolve();
    });
  });
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
  );
  return { folder, kib: sizes.reduce((sum, size) => sum + size, 0) / 1024 };
}
