import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpackChromium.ts';

/** Starts a browser without a window: the one named in KLACHTWIJZER_BROWSER, else the packed Chromium. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await ofThisMachine());

const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

async function ofThisMachine(): Promise<LaunchOptions> {
  const named = process.env['KLACHTWIJZER_BROWSER'];
  if (named) return { executablePath: named, args };

  // The packed Chromium is for Linux on x64; Windows always has Edge, and a Mac usually has Chrome.
  if (process.platform === 'win32') return { channel: 'msedge' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };

  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}
