import type { DossierView } from '../../../../src/contract/dossierView.ts';
import type { Ask } from '../../../api/codes.ts';

/** What a complaint passes on its way, in this order; which of them there are, the procedure says. */
export const STATIONS = [
  'ontvangen',
  'ontvankelijk',
  'gesprek',
  'oppakken',
  'vertellen',
  'bemiddelen',
  'horen-klager',
  'horen-medewerker',
  'commissie',
  'oordeel',
  'meelezen',
  'akkoord',
  'brief',
  'nazorg',
  'afsluiten',
] as const;
export type Station = (typeof STATIONS)[number];

type Step = DossierView['choices']['steps'][number];

/** Steps of which the procedure knows one if it has such a station; without any it is there always. */
export const stepsOf: Readonly<Partial<Record<Station, readonly Step[]>>> = {
  ontvankelijk: ['ontvankelijkheid'],
  vertellen: ['afschrift'],
  bemiddelen: ['bemiddeling-vastleggen'],
  'horen-klager': ['hoorgesprek-vastleggen'],
  'horen-medewerker': ['hoorgesprek-vastleggen'],
  commissie: ['advies-commissie'],
  meelezen: ['meegelezen', 'neutraliteit'],
  akkoord: ['akkoord'],
};

/** Where a complaint stands by what it asks for; what is not here stands at the first station that is open. */
export const stationOf: Readonly<Partial<Record<Ask, Station>>> = {
  'toets-ontvankelijkheid': 'ontvankelijk',
  'leg-ontvangst-vast': 'ontvankelijk',
  'bel-eerst': 'gesprek',
  'bel-opnieuw': 'gesprek',
  'kies-behandelaar': 'oppakken',
  'wacht-op-acceptatie': 'oppakken',
  'vertel-het-zelf': 'vertellen',
  'geef-afschrift': 'vertellen',
  'spreek-medewerker': 'bemiddelen',
  bemiddel: 'bemiddelen',
  'hoor-klager': 'horen-klager',
  'bied-schriftelijk-horen': 'horen-klager',
  'hoor-beklaagde': 'horen-medewerker',
  'vraag-commissie': 'commissie',
  'maak-rapport': 'commissie',
  'commissie-hoort': 'commissie',
  'schrijf-advies': 'commissie',
  'schrijf-oordeel': 'oordeel',
  'pas-oordeel-aan': 'oordeel',
  'lees-mee': 'meelezen',
  'toets-neutraliteit': 'meelezen',
  'lees-en-beslis': 'akkoord',
  'brief-wacht': 'brief',
  'vraag-tevredenheid': 'nazorg',
  'sluit-af': 'afsluiten',
  'bespreek-met-team': 'afsluiten',
  'bespreek-na': 'afsluiten',
};

/** On which day each was reached; what was not is absent. */
export function reachedOn(view: DossierView): Readonly<Partial<Record<Station, string>>> {
  const { facts, registration, approvals, readings, letters, stage } = view;
  const draft = view.drafts.at(-1);
  const accepted = facts.assignments.at(-1);
  const heard = (side: 'klager' | 'beklaagde') =>
    facts.hearings.findLast(({ sides, held }) => held && sides.includes(side))?.held?.on;
  const ofDraft = ({ version }: { readonly version: number }) => version === draft?.version;
  const found: Readonly<Record<Station, string | undefined>> = {
    ontvangen: registration.received,
    ontvankelijk: facts.admissibility?.withdrawn ? undefined : facts.admissibility?.on,
    gesprek: facts.contacts.find(
      (one) => one.with === 'klager' && one.reached && one.struck === undefined,
    )?.on,
    oppakken: accepted?.declined || accepted?.undone ? undefined : accepted?.accepted?.on,
    vertellen: facts.copy?.on,
    bemiddelen: facts.phases?.mediations?.at(-1)?.on,
    'horen-klager': heard('klager'),
    'horen-medewerker': heard('beklaagde'),
    commissie: facts.phases?.committee?.advices?.at(-1)?.on,
    oordeel: dayOf(draft?.submitted?.at),
    meelezen: dayOf(
      readings.find((one) => ofDraft(one) && one.verdict === 'akkoord' && !one.notNeutral)?.at,
    ),
    akkoord: dayOf(
      approvals.findLast((one) => ofDraft(one) && one.decision === 'akkoord' && !one.withdrawn)?.at,
    ),
    brief: letters.findLast((one) => one.kind === 'afdoening' && one.version === draft?.version)
      ?.sent?.on,
    nazorg: facts.satisfaction?.on,
    afsluiten: stage === 'afgesloten' ? facts.closings.at(-1)?.on : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, on]) => on !== undefined));
}

const dayOf = (at: string | undefined): string | undefined => at?.slice(0, 10);
