/** Segments that say what is asked; every other segment is a value and stays out of the log. */
const words = new Set([
  '$batch',
  'sites',
  'lists',
  'items',
  'fields',
  'columns',
  'versions',
  'restoreVersion',
  'delta',
  'drive',
  'drives',
  'root:',
  'root',
  'children',
  'content',
  'permissions',
  'subscriptions',
  'users',
  'manager',
  'mailboxSettings',
  'automaticRepliesSetting',
  'presence',
  'events',
  'calendarView',
  'sendMail',
  'teamwork',
  'sendActivityNotification',
  'communications',
  'getPresencesByUserId',
]);

/**
 * A path as it may stand in a log: known words kept, ids, names and every query value left out.
 *
 * @example
 * pathTemplate('/sites/a,b,c/lists/9/items?$filter=x') //=> '/sites/{}/lists/{}/items'
 */
export const pathTemplate = (path: string): string =>
  (path.split('?', 1)[0] ?? '')
    .split('/')
    .map((segment) => (segment === '' || words.has(segment) ? segment : '{}'))
    .join('/');
