import { GraphRefusal, invalidRequest } from '../http/refusal.ts';
import type { Tenant } from '../tenant.ts';
import { eTagOf, type Item } from './itemStore.ts';

const ENTITY_TAGS = /^(W\/)?"[^"]*"(\s*,\s*(W\/)?"[^"]*")*$/;

/** Refuses a write whose `If-Match` names another state than the present one; `*` and no header always pass. */
export const checkIfMatch = (tenant: Tenant, headers: Headers, item: Item): void => {
  const condition = headers.get('if-match')?.trim();
  if (condition === undefined || condition === '*') return;
  if (!ENTITY_TAGS.test(condition)) {
    throw invalidRequest('The If-Match header is not a valid entity tag.', 'malformedEntityTag');
  }
  if (!condition.includes(eTagOf(item))) throw changedMeanwhile(tenant);
};

// Both codes have been seen from the real service with 412; chance keeps callers from relying on one.
const changedMeanwhile = ({ random }: Tenant): GraphRefusal =>
  new GraphRefusal({
    status: 412,
    code: random() < 0.5 ? 'resourceModified' : 'notAllowed',
    message: "ETag does not match current item's value",
  });
