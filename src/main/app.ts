import { mkdirSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// A third of a start is compiling: what was compiled stands beside the read model, and may be deleted like it.
const [, , , cacheFolder = ''] = process.argv.slice(2);
if (cacheFolder !== '') {
  mkdirSync(cacheFolder, { recursive: true, mode: 0o700 });
  enableCompileCache(join(cacheFolder, 'code'));
}

const { runApp } = await import('./runApp.ts');
await runApp(process.argv.slice(2));
// Whoever is killed could not write it down any more.
if (cacheFolder !== '') flushCompileCache();
