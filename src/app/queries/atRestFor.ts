import type { ListQuestion } from '../../contract/list.ts';
import type { PersonId } from '../../domain/complaint/kenmerk.ts';
import type { Category } from '../../domain/complaint/registration.ts';
import type { CaseFacts } from '../../domain/figures/caseFacts.ts';
import type { BusinessTime } from '../command.ts';
import type { ComplaintAtRest, RestingOrder } from '../ports/resting.ts';
import type { Deps } from '../usecases/deps.ts';
import type { RestingRights, restingRights } from './restingRights.ts';

type Rows = readonly ComplaintAtRest[];

/** What was found for one person, as long as nothing of it changed. */
interface Found {
  readonly source: Rows;
  readonly rows: Rows;
}

/** Complaints at rest that somebody may open, in the order asked for; worked out once for each of them. */
export const atRestFor = (
  { register }: Deps,
  rightsOf: ReturnType<typeof restingRights>,
): ((person: PersonId, time: BusinessTime, question: ListQuestion) => Rows) => {
  const known = new WeakMap<RestingRights, Map<RestingOrder, Found>>();

  const openTo = (rights: RestingRights, order: RestingOrder): Rows => {
    const source = register.atRest(order);
    const own = known.get(rights) ?? new Map<RestingOrder, Found>();
    const kept = own.get(order);
    if (kept?.source === source) return kept.rows;
    const rows = source.filter(rights.mayOpen);
    // Who may see all of them needs no list of his own.
    const found = { source, rows: rows.length === source.length ? source : rows };
    known.set(rights, own.set(order, found));
    return found.rows;
  };

  return (person, time, { sort, stage, category, behandelaar }) => {
    if (stage !== undefined && stage !== 'afgesloten') return [];
    const all = openTo(rightsOf(person, time), sort === 'ontvangen' ? sort : 'kenmerk');
    const his =
      behandelaar === undefined ? all : all.filter((one) => one.behandelaar === behandelaar);
    return category === undefined ? his : his.filter(isAbout(category));
  };
};

/** Like cases have the same facts: they are read once for all of them. */
const isAbout = (category: Category): ((one: ComplaintAtRest) => boolean) => {
  const read = new Map<string, boolean>();
  return ({ facts }) => {
    const known = read.get(facts);
    if (known !== undefined) return known;
    const about = (JSON.parse(facts) as CaseFacts).category === category;
    read.set(facts, about);
    return about;
  };
};
