import boundaries from 'eslint-plugin-boundaries';

/** The rooms of the house: folder by folder, a more special folder before the one that holds it. */
const rooms = [
  ['calendar', 'src/domain/calendar'],
  ['domain', 'src/domain'],
  ['procedures', 'src/procedures'],
  ['app', 'src/app'],
  ['contract', 'src/contract'],
  ['text', 'src/text'],
  ['graph', 'src/graph'],
  ['disk', 'src/disk'],
  ['paper', 'src/paper'],
  ['bot', 'src/bot'],
  ['http', 'src/http'],
  ['cli', 'src/cli'],
  ['main', 'src/main'],
  ['host', 'src/local-tenant/host'],
  ['gallery', 'src/local-tenant/gallery'],
  ['local-tenant', 'src/local-tenant'],
  ['tabs', 'tabs'],
  ['cards', 'adaptive-cards'],
  ['build', 'build'],
  ['bench', 'bench'],
  ['test', 'test'],
];

const app = rooms
  .map(([type]) => type)
  .filter((type) => !['host', 'gallery', 'local-tenant'].includes(type));

const from = (...types) => ({ element: { types: { anyOf: types } } });
const door = (room, ...to) => ({ from: from(room), allow: { to: from(room, ...to) } });
const typesOnly = (room, ...to) => ({
  from: from(room),
  allow: { to: from(...to), dependency: { kind: 'type' } },
});
const origin = (value) => ({ module: { origin: value } });
const onePackage = (room, source) => ({
  from: from(room),
  allow: { to: { module: { origin: 'external', source } } },
});

const policies = [
  door('calendar', 'domain'),
  onePackage('calendar', 'date-fns'),
  door('domain', 'calendar'),
  door('procedures', 'domain', 'calendar'),
  door('contract', 'domain', 'calendar'),
  onePackage('contract', 'zod'),
  door('text', 'contract'),
  typesOnly('text', 'domain', 'calendar'),
  door('app', 'domain', 'calendar', 'procedures', 'contract'),
  ...['graph', 'disk', 'paper'].map((room) => door(room, 'app', 'domain', 'calendar', 'contract')),
  ...['bot', 'http', 'cli'].map((room) => door(room, 'app', 'contract', 'text', 'cards')),
  door('cards', 'contract', 'text'),
  door('tabs', 'contract', 'text'),
  door('host'),
  typesOnly('host', 'local-tenant'),
  onePackage('host', 'adaptivecards'),
  // The page that shows every card: the one place where cards meet the window they are shown in.
  door('gallery', 'host', 'cards', 'contract', 'text'),
  door('local-tenant'),
  door('build'),
  { from: from('main'), allow: { to: from(...app) } },
  { from: from('test', 'bench'), allow: { to: from(...rooms.map(([type]) => type)) } },
  {
    from: from(
      'graph',
      'disk',
      'paper',
      'bot',
      'http',
      'cli',
      'main',
      'local-tenant',
      'build',
      'bench',
      'test',
    ),
    allow: { to: [origin('external'), origin('core')] },
  },
  { from: from('tabs'), allow: { to: origin('external') } },
  // The configuration files at the top are in no room.
  {
    from: from('build', 'main', 'test'),
    allow: { to: { element: { isUnknown: true }, module: { origin: 'local' } } },
  },
];

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in through a parameter or the port now().',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Time comes in through a parameter or the port now().',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes in through a parameter or the port now().',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes in through a port.',
  },
];
const bareError = {
  selector: 'ThrowStatement > NewExpression[callee.name="Error"][arguments.length<2]',
  message: 'Expected refusals are returned; a fault is thrown as a named error or with its cause.',
};
const asynchronous = [
  {
    selector: ':function[async=true]',
    message: 'The domain is synchronous: what must be awaited belongs to app.',
  },
  {
    selector: 'AwaitExpression',
    message: 'The domain is synchronous: what must be awaited belongs to app.',
  },
];
const outsideWorld = [
  'fetch',
  'process',
  'console',
  'crypto',
  'performance',
  'Buffer',
  'globalThis',
  'window',
  'document',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
].map((name) => ({
  name,
  message: 'Time, identity, chance and network come in through parameters or ports.',
}));

/** The doors between the rooms, without the type-aware rules, so that a test can try each of them in a moment. */
export const doors = ({ rootPath = import.meta.dirname } = {}) => [
  {
    name: 'rooms/plan',
    settings: {
      'boundaries/root-path': rootPath,
      'boundaries/elements': rooms.map(([type, pattern]) => ({
        type,
        pattern,
        partialMatch: false,
        exclusive: true,
      })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
  },
  {
    name: 'rooms/doors',
    files: rooms.map(([, folder]) => `${folder}/**/*.{ts,tsx}`),
    plugins: { boundaries },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
    },
  },
  {
    name: 'rooms/no-corridors',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    rules: { 'boundaries/no-unknown-files': 'error' },
  },
  {
    name: 'rooms/pure',
    files: ['src/{domain,procedures,contract,text,app}/**/*.ts', 'adaptive-cards/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', ...clock, bareError],
    },
  },
  {
    name: 'rooms/domain',
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock, bareError, ...asynchronous] },
  },
];
