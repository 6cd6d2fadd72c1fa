/** A page of the tab in a state that is worth looking at. */
export interface PageOfTab {
  readonly name: string;
  /** Who looks, by alias. */
  readonly who: string;
  /** Its address within the tab (src/contract/route.ts). */
  readonly at: string;
  /** Stands on the page once it is complete, beside its heading. */
  readonly with?: string;
  /** What is pressed on it first, one after the other. */
  readonly press?: readonly string[];
  /** Stands on the page once that was pressed; a form where nothing is said. */
  readonly then?: string;
}

const coordinator = 'marijke.hofstra';

/** The blue button above a list in which something was chosen. */
const FIRST_OFFERED = 'main [data-screen]:has([role="status"]) button';

/** A part of a dossier by its title, in either language. */
const folds = (...titles: readonly string[]): string =>
  titles.map((title) => `main h2 button:has-text("${title}")`).join(', ');

/** The part of a dossier with its papers. */
const FOLD_OF_EVIDENCE = folds('Stukken en opnames', 'Evidence and recordings');

/** How far it is, and with whom. */
const COURSE = folds('Het verloop', 'The course');
const WHO_IS_WHO = folds('Wie is wie', 'Who is who');

/** Every page of the tab, in the example work; a new page is a line here. */
export const pagesOfTab: readonly PageOfTab[] = [
  { name: 'mijn-werk', who: coordinator, at: '' },
  { name: 'alle-klachten', who: coordinator, at: 'alle' },
  {
    name: 'samen-overdragen',
    who: coordinator,
    at: 'alle',
    press: ['main tbody input[type="checkbox"], main li input[type="checkbox"]', FIRST_OFFERED],
  },
  { name: 'registreren', who: coordinator, at: 'registreren', with: 'form' },
  { name: 'belkaart', who: coordinator, at: 'bel/K-2026-0029' },
  { name: 'dossier-nieuw', who: coordinator, at: 'dossier/K-2026-0029' },
  {
    name: 'dossier-toewijzen',
    who: coordinator,
    at: 'dossier/K-2026-0030/toewijzen',
    with: 'form',
  },
  { name: 'dossier-afgesloten', who: coordinator, at: 'dossier/K-2026-0003' },
  { name: 'cijfers', who: coordinator, at: 'cijfers', with: 'table' },
  { name: 'leren', who: coordinator, at: 'leren' },
  { name: 'afwezig', who: coordinator, at: 'afwezig', with: 'form' },
  { name: 'zelfcontrole', who: coordinator, at: 'zelfcontrole' },
  { name: 'inrichting', who: coordinator, at: 'inrichting' },
  { name: 'agenda', who: coordinator, at: 'agenda' },
  { name: 'eerste-keer', who: coordinator, at: 'eerste-keer' },
  { name: 'kanaal', who: coordinator, at: 'kanaal' },
  { name: 'niet-te-openen', who: coordinator, at: 'dossier/K-2026-0023' },
  { name: 'horen', who: 'anouk.terhorst', at: 'horen/K-2026-0017', with: 'form' },
  { name: 'dossier-hoorgesprek', who: 'anouk.terhorst', at: 'dossier/K-2026-0017' },
  { name: 'hoorgesprek', who: 'anouk.terhorst', at: 'hoorgesprek/K-2026-0017', with: 'form' },
  {
    name: 'stuk-toevoegen',
    who: 'anouk.terhorst',
    at: 'dossier/K-2026-0017/stuk-toevoegen',
    with: 'input[type=file]',
  },
  {
    name: 'pdf',
    who: 'anouk.terhorst',
    at: 'dossier/K-2026-0012',
    press: [FOLD_OF_EVIDENCE, 'main button[aria-expanded]:has-text("brief.pdf")'],
    then: 'main canvas ~ div:not(:empty)',
  },
  {
    name: 'oordeel-schrijven',
    who: 'sandra.tolsma',
    at: 'dossier/K-2026-0011/oordeel-concept',
    with: 'form',
  },
  {
    name: 'dossier-akkoord',
    who: 'erik.haverkate',
    at: 'dossier/K-2026-0015',
    press: [COURSE, WHO_IS_WHO],
    then: 'main ol [aria-current="step"]',
  },
  { name: 'lees-en-beslis', who: 'petra.lammerts', at: 'lees/K-2026-0015/1' },
  { name: 'over-mij', who: 'amina.warsame', at: 'over-mij/K-2026-0015' },
  { name: 'gevraagd', who: 'stefan.nijland', at: 'gevraagd/K-2026-0017/v1' },
  { name: 'niets-te-doen', who: 'bart.oldewarris', at: '' },
];
