import type {
  BehandelaarInput,
  BehandelaarView,
  UitkomstView,
} from '../../contract/cli/behandelaar.ts';
import type { Accused } from '../../domain/complaint/registration.ts';
import type { Proposal } from '../../domain/matrix/proposal.ts';
import { proposeBehandelaar, proposePerAccused } from '../../domain/matrix/proposeBehandelaar.ts';
import type { MatrixQuestion } from '../../domain/matrix/question.ts';
import { citationText } from '../../domain/procedure/citation.ts';
import type { Profile } from '../../domain/procedure/profile.ts';
import { teamOf, teamsIn } from './functies.ts';
import { townOf, type Town } from './town.ts';

/**
 * Who handles a complaint about these, with offices for persons.
 *
 * @see requirements E9-E20; law.md §7
 */
export const behandelaar =
  (profile: Profile) =>
  (input: BehandelaarInput): BehandelaarView => {
    const town = townOf(input);
    const question = questionFrom(input, town);
    const answer = uitkomstOf(proposeBehandelaar(question, town.organisation, profile), town);
    const alone =
      input.beklaagden.length > 1
        ? proposePerAccused(question, town.organisation, profile).map((proposal, place) => ({
            soort: question.accused[place]?.kind ?? 'onbekend',
            ...uitkomstOf(proposal, town),
          }))
        : undefined;
    return { id: input.id, ...answer, ...(alone && { perBeklaagde: alone }) };
  };

const questionFrom = (input: BehandelaarInput, town: Town): MatrixQuestion => {
  const { canonical } = teamsIn(input);
  const [klagerId] = input.klager.functie === undefined ? [] : town.personsOf(input.klager.functie);
  const [first, ...others] = input.beklaagden.map((one) => accusedFrom(one, town, canonical));
  return {
    accused: [first ?? { kind: 'onbekend' }, ...others],
    klager: { kind: input.klager.soort, ...(klagerId && { personId: klagerId }) },
    involved: input.betrokken.flatMap(town.personsOf),
    declined: [],
  };
};

const accusedFrom = (
  beklaagde: BehandelaarInput['beklaagden'][number],
  town: Town,
  canonical: (team: string) => string,
): Accused => {
  const team = teamOf(beklaagde);
  const functie = beklaagde.functie ?? impliedBy(beklaagde.soort, team);
  const [personId] = functie === undefined ? [] : town.personsOf(functie);
  return {
    kind: beklaagde.soort,
    ...(personId && { personId }),
    ...(team !== undefined && { team: canonical(team) }),
  };
};

// A teamleider or concernmanager of whom nothing more is said is the one of that team or line.
const impliedBy = (
  soort: BehandelaarInput['beklaagden'][number]['soort'],
  team: string | undefined,
): string | undefined => {
  if (soort === 'teamleider') return `teamleider:${String(team)}`;
  return soort === 'concernmanager' ? 'concernmanager:lijn' : undefined;
};

const uitkomstOf = (proposal: Proposal, { nameOf, namesOf }: Town): UitkomstView => {
  const { kind, rule, reasons, office, person, suggestion, articles, passedOver } = proposal;
  return {
    uitkomst: reasons.includes('splitsen') ? 'splitsen' : kind,
    functie: office === undefined ? null : nameOf(office, person),
    regel: rule ?? null,
    stap: kind === 'voorstel' ? stepOf(reasons) : null,
    redenen: reasons.map((code) => ({ code, params: {} })),
    artikelen: [...new Set(articles.map(citationText))],
    overgeslagen: unique(
      passedOver.map((one) => ({ functie: nameOf(one.office, one.person), reden: one.reason })),
    ),
    suggestie: suggestion ? nameOf(suggestion.office, suggestion.person) : null,
    nooit: [...new Set(proposal.never.flatMap(namesOf))],
    vlaggen: proposal.flags,
  };
};

const stepOf = (reasons: Proposal['reasons']): UitkomstView['stap'] =>
  reasons.includes('vervanger-volgens-regel') ? 'vervanger' : 'eerste';

const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
