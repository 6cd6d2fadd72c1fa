import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Configuration } from '../config.ts';
import { right, wrong, type Seen } from './seen.ts';

const manifest = z.object({
  id: z.string(),
  bots: z.array(z.object({ botId: z.string() })).min(1),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

type Ids = Pick<Configuration, 'teamsAppId' | 'bot' | 'clientId' | 'host'>;

/** Whether the package people install names the same app, bot and address as the configuration. */
export const manifestAgainst = (config: Ids, path: string | undefined): Seen => {
  if (path === undefined) return { state: 'not-checked', reason: 'manifest-not-given' };
  const read = manifest.safeParse(contentOf(path));
  if (!read.success) return wrong('manifest-unreadable');
  const { id, bots, validDomains, webApplicationInfo: app } = read.data;
  const { hostname } = new URL(config.host);
  const others = [
    ['id', id === config.teamsAppId],
    ['bots[0].botId', bots[0]?.botId === config.bot.appId],
    ['webApplicationInfo.id', app.id === config.clientId],
    ['webApplicationInfo.resource', app.resource.endsWith(`/${config.clientId}`)],
    ['validDomains', validDomains.includes(hostname)],
  ] as const;
  const names = others.filter(([, same]) => !same).map(([name]) => name);
  return names.length > 0 ? wrong('manifest-ids', names) : right;
};

const contentOf = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Not there or no JSON: either way there is nothing to compare.
    return undefined;
  }
};
