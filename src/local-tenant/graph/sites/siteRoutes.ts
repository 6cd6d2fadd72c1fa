import { allowOptions, readNames } from '../http/query.ts';
import type { Call } from '../http/call.ts';
import type { Route } from '../http/router.ts';
import type { JsonObject } from '../json.ts';
import { pick } from '../pick.ts';
import { siteFor, type Site } from './siteAccess.ts';

export const siteRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'sites/{site}',
    cost: 1,
    run: (tenant, call) => {
      allowOptions(call.query, ['$select']);
      const site = siteFor(tenant, { caller: call.caller, siteId: call.param('site') }, 'read');
      return {
        status: 200,
        body: {
          '@odata.context': `${call.base}/$metadata#sites/$entity`,
          ...pick(renderSite(site), readNames(call.query.get('$select'))),
        },
      };
    },
  },
];

export const siteUrl = (site: Site): string =>
  `https://${site.hostname}${site.path === '' ? '' : `/${encodeURI(site.path)}`}`;

export const siteOf = (call: Call): { caller: Call['caller']; siteId: string } => ({
  caller: call.caller,
  siteId: call.param('site'),
});

const renderSite = (site: Site): JsonObject => ({
  createdDateTime: site.created,
  description: '',
  id: site.id,
  lastModifiedDateTime: site.created,
  name: site.path.split('/').at(-1) ?? '',
  webUrl: siteUrl(site),
  displayName: site.displayName,
  root: {},
  siteCollection: { hostname: site.hostname },
});
