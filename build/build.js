import { buildBundles } from './buildBundles.js';

await buildBundles({ log: console.log });
