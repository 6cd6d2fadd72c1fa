import { readNames, type Query } from '../http/query.ts';
import { badRequest } from '../http/refusal.ts';
import type { JsonObject } from '../json.ts';
import { identityOf } from '../items/actor.ts';
import { pick } from '../pick.ts';
import type { List } from './listStore.ts';
import { listUrl } from './listUrl.ts';

/** A list as it was asked for, with its columns when they were expanded. */
export const listView = (list: List, query: Query): JsonObject => {
  const plain = pick(renderList(list), readNames(query.get('$select')));
  const expand = query.get('$expand');
  if (expand === undefined) return plain;
  const parts = /^columns(?:\(\s*\$select\s*=([^()]*)\))?$/i.exec(expand.trim());
  if (!parts) throw badRequest(`The expression "${expand}" is not valid.`);
  const names = readNames(parts[1]);
  return {
    ...plain,
    columns: [...list.columns.values()].map(({ definition }) => pick(definition, names)),
  };
};

export const renderList = (list: List): JsonObject => {
  const { row } = list;
  const eTag = `"${String(row['guid'])},${Number(row['n'])}"`;
  const by = identityOf(String(row['created_by']));
  return {
    '@odata.etag': eTag,
    createdDateTime: row['created'],
    description: row['description'],
    eTag,
    id: list.id,
    lastModifiedDateTime: row['modified'],
    name: list.name,
    webUrl: listUrl(list),
    displayName: list.displayName,
    createdBy: by,
    lastModifiedBy: by,
    parentReference: { siteId: list.site.id },
    list: { contentTypesEnabled: false, hidden: false, template: row['template'] },
  };
};
