import { join } from 'node:path';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { ByteBudget } from './build/byteBudget.js';
import { HtmlPage } from './build/htmlPage.js';

const root = import.meta.dirname;

/** What is fetched until Mijn werk shows its rows, and how much that may be (KiB of gzip). */
const firstScreen = {
  entry: 'tab',
  entryKib: 110,
  firstScreenKib: 195,
  firstScreen: [
    ['tabs/teams/teams.ts'],
    ['tabs/words.nl.ts', 'tabs/words.en.ts'],
    ['tabs/teams/themes/default.ts', 'tabs/teams/themes/dark.ts', 'tabs/teams/themes/contrast.ts'],
    ['src/text/wording/index.ts'],
  ],
};

/** What *Mijn werk* asks for as soon as it runs; nobody should wait for it to run before that is fetched. */
const alwaysAsked = [
  { module: 'tabs/teams/teams.ts' },
  { module: 'tabs/words.nl.ts', when: 'nl' },
  { module: 'tabs/words.en.ts', when: 'en' },
  { module: 'tabs/teams/themes/default.ts', when: 'default' },
  { module: 'tabs/teams/themes/dark.ts', when: 'dark' },
  { module: 'tabs/teams/themes/contrast.ts', when: 'contrast' },
];

/** Chunks that are always fetched: each is one file, although other chunks have parts of it. */
const inOneFile = ['teams', 'words-nl', 'words-en'];

/** @param {string} name */
const wholeChunk = (name) => ({
  name,
  enforce: true,
  chunks: 'async',
  priority: 10,
  test: (module, { chunkGraph }) => {
    const chunks = [...chunkGraph.getModuleChunks(module)].map((chunk) => chunk.name ?? '');
    // What two languages have in common stands in both: nobody fetches the other one for it.
    return chunks.filter((of) => of.startsWith('of-')).join() === `of-${name}`;
  },
});

/**
 * What both bundles have in common.
 *
 * @param {'tab' | 'host'} name
 * @param {'production' | 'development'} mode
 */
const shared = (name, mode) => ({
  name,
  mode,
  context: root,
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development: mode === 'development' } },
            target: 'es2022',
          },
        },
      },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: join(root, '.cache/webpack'),
    buildDependencies: { config: [import.meta.filename] },
  },
  // Half the time of terser itself, and smaller.
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        // Small already, and large.
        exclude: /^pdf\.worker|_nowasm_fallback/,
      }),
    ],
  },
  infrastructureLogging: { level: 'error' },
});

/** @param {'production' | 'development'} mode */
const tab = (mode) => ({
  ...shared('tab', mode),
  entry: { tab: './tabs/index.tsx' },
  output: {
    path: join(root, 'dist/tab'),
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    // Beside the page, wherever that is served.
    publicPath: 'auto',
    assetModuleFilename: '[name].[contenthash:12][ext]',
    clean: true,
  },
  module: {
    rules: [
      ...shared('tab', mode).module.rules,
      // The worker of pdf.js asks for these by their own names.
      {
        test: /pdfjs-dist[\\/]wasm[\\/]/,
        type: 'asset/resource',
        generator: { filename: '[name][ext]' },
      },
    ],
  },
  optimization: {
    ...shared('tab', mode).optimization,
    // Packages in a file of their own: they change less often than we do.
    splitChunks: {
      // A theme is one file, whatever it has in common with those that nobody chose.
      chunks: ({ name }) => !name?.startsWith('theme-'),
      cacheGroups: Object.fromEntries(inOneFile.map((name) => [name, wholeChunk(name)])),
    },
  },
  plugins: [
    new HtmlPage({
      entry: 'tab',
      page: './tabs/index.html',
      afterPaint: alwaysAsked,
      asked: ['config.json'],
    }),
    // Sign-in goes through the Teams window only; half of msal is for pages outside it.
    new webpack.NormalModuleReplacementPlugin(
      /controllers\/StandardController\.mjs$/,
      join(root, 'tabs/teams/noStandardController.ts'),
    ),
    ...(mode === 'production' ? [new ByteBudget(firstScreen)] : []),
  ],
  performance: false,
});

/** @param {'production' | 'development'} mode */
const host = (mode) => ({
  ...shared('host', mode),
  entry: {
    host: './src/local-tenant/host/index.ts',
    kaarten: './src/local-tenant/gallery/index.ts',
  },
  output: { path: join(root, 'dist/host'), filename: '[name].js', publicPath: 'auto', clean: true },
  plugins: [
    new HtmlPage({ entry: 'host', page: './src/local-tenant/host/index.html' }),
    new HtmlPage({ entry: 'kaarten', page: './src/local-tenant/host/kaarten.html' }),
  ],
  performance: false,
});

/** @param {'production' | 'development'} mode */
export const bundles = (mode = 'production') => [tab(mode), host(mode)];

export default bundles();
