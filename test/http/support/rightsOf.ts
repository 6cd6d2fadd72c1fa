import type { Town } from '../../support/town.ts';
import { verdict } from '../../support/sampleForms.ts';
import { personaOf } from '../../support/townPeople.ts';

/** What somebody gets of one complaint through the API. */
export interface RightsThere {
  readonly roles: readonly string[];
  /** Pages of the tab that open, and lists in which it stands. */
  readonly pages: readonly string[];
  /** Names of everything that stands in the views he gets. */
  readonly parts: readonly string[];
  /** Steps he may take now. */
  readonly buttons: readonly string[];
  /** Status of some steps that are not his, or not now. */
  readonly refused: Readonly<Record<string, number>>;
}

const talk = { with: 'klager', how: 'telefoon', purpose: 'voortgang', on: '2026-03-16' };

/** Steps of everybody's own, whom the answer would be worth something to. */
const tried = (to: string): Readonly<Record<string, unknown>> => ({
  'gesprek-vastleggen': talk,
  toewijzen: { to, reason: 'Ik wil het.' },
  accepteren: {},
  'oordeel-concept': verdict(),
  akkoord: { version: 1 },
  'vraag-beantwoorden': { question: 'v1', answer: 'Ja.' },
  heropenen: { reason: 'Toch niet.' },
});

const ofComplaint = {
  dossier: '',
  log: '/log',
  belkaart: '/belkaart',
  'over-mij': '/over-mij',
  gevraagd: '/questions/v1',
  toegezegd: '/questions/t1',
} as const;

const lists = {
  'alle-klachten': '/api/complaints?closed=true',
  'mijn-werk': '/api/work',
  'lijst-over-mij': '/api/about-me',
  'eigen-registraties': '/api/registrations',
} as const;

/** Knocks at every door of one complaint as one person. */
export const rightsOf = async (
  town: Town,
  alias: string,
  { kenmerk, seen }: { readonly kenmerk: string; readonly seen: number },
): Promise<RightsThere> => {
  const person = personaOf(town, alias);
  const pages: string[] = [];
  const parts: string[] = [];
  const roles: string[] = [];
  const buttons = new Set<string>();
  for (const [page, path] of Object.entries(ofComplaint)) {
    const { status, body } = await person.api('GET', `/api/complaints/${kenmerk}${path}`);
    if (status !== 200) continue;
    pages.push(page);
    for (const step of (body as { permitted?: readonly string[] }).permitted ?? [])
      buttons.add(step);
    if (page === 'dossier') roles.push(...(body as { roles: readonly string[] }).roles);
    if (page !== 'log' && page !== 'belkaart') parts.push(...namesIn(body as object, page));
  }
  for (const [list, path] of Object.entries(lists)) {
    if (JSON.stringify((await person.api('GET', path)).body).includes(kenmerk)) pages.push(list);
  }
  const found = await person.api('GET', `/api/search?q=${kenmerk}`);
  if ((found.body as { items: readonly unknown[] }).items.length > 0) pages.push('zoeken');

  const refused: Record<string, number> = {};
  for (const [step, input] of Object.entries(tried(person.id))) {
    if (buttons.has(step)) continue;
    refused[step] = (await person.step(kenmerk, step, input, seen)).status;
  }
  return { roles, pages, parts, buttons: [...buttons], refused };
};

/** Fields with something in them; of facts and registration the parts as well. */
const namesIn = (view: object, page: string): readonly string[] =>
  Object.entries(view)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([name, value]: [string, unknown]) =>
      name === 'facts' || name === 'registration'
        ? namesIn(value as object, `${page}.${name}`)
        : [`${page}.${name}`],
    );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
