import { citationText } from '../../../src/domain/procedure/citation.ts';
import type { Profile } from '../../../src/domain/procedure/profile.ts';
import { codes, groundWords, termsWords, termWords } from './words.ts';

/** Subject of a contradiction between the sources, and what a profile says of it. */
type Settled = readonly [id: string, subject: string, says: (profile: Profile) => string];

const everywhere = (words: string) => (): string => words;

/** K1 to K24, in the words of the fields that settle them; where no field does, it is the same in every procedure. */
export const settledBy: readonly Settled[] = [
  ['K1', 'Form', ({ intake }) => `\`${intake.form}\`; never a condition`],
  ['K2', 'Terms', termsWords],
  [
    'K3',
    'From which day',
    ({ terms }) =>
      codes([...new Set([terms.settle, ...Object.values(terms.further)].map(({ from }) => from))]),
  ],
  [
    'K4',
    'Confirmation',
    ({ intake, terms }) =>
      [
        `\`${intake.confirmation}\``,
        ...(terms.further.antwoord ? [termWords(terms.further.antwoord)] : []),
      ].join(', '),
  ],
  ['K5', 'Older than a year', (profile) => groundWords(profile, 'ouder-dan-een-jaar')],
  [
    'K6',
    'Manifestly unfounded',
    (profile) =>
      profile.hearing.waivers.klager?.includes('kennelijk-ongegrond')
        ? 'may leave out hearing the complainant'
        : groundWords(profile, 'kennelijk-ongegrond'),
  ],
  [
    'K7',
    'Too little interest',
    (profile) => groundWords(profile, 'onvoldoende-belang', 'onvoldoende-gewicht', 'geen-belang'),
  ],
  ['K8', 'Anonymous', ({ intake }) => `always registered; then \`${intake.anonymous}\``],
  [
    'K9',
    'About policy, or where objection is possible',
    (profile) =>
      groundWords(profile, 'bezwaar-mogelijk', 'beroep-mogelijk', 'beleid-of-regelgeving'),
  ],
  [
    'K10',
    'Who handles it',
    ({ matrix: { rules, otherwise }, committee }) =>
      [
        ...(rules.length > 0 ? [`matrix of ${rules.length} rules`] : []),
        ...(otherwise
          ? [
              `\`${otherwise.reason}\` (${citationText(otherwise.source)}) from ${codes((otherwise.offered ?? []).map(({ office }) => office))}`,
            ]
          : []),
        ...(committee ? [`a committee advises (${citationText(committee.basis)})`] : []),
        'nobody who was involved',
      ].join('; '),
  ],
  [
    'K11',
    'Hearing',
    ({ hearing: { sides, waivers }, committee }) =>
      sides.length === 0
        ? 'no duty; contact where it is needed'
        : [
            ...sides.map((side) => `${side}: left out for ${codes(waivers[side] ?? [])}`),
            ...(committee
              ? [`by ${committee.quorum} of the committee; together: \`${committee.together}\``]
              : []),
          ].join('<br>'),
  ],
  [
    'K12',
    'Outcomes, and how they are counted',
    ({ outcomes }) =>
      outcomes.map(({ code, reportedAs }) => `\`${code}\` as \`${reportedAs}\``).join('<br>'),
  ],
  [
    'K13',
    'Reasons for "geen oordeel"',
    ({ outcomes }) => codes(outcomes.flatMap(({ reasons = [] }) => reasons)),
  ],
  ['K14', 'Ombudsman in the closing letter', ({ closing }) => `\`${closing.ombudsman}\``],
  ['K15', 'A term to come back', everywhere('never')],
  ['K16', 'Who opens a dossier', ({ visibility }) => codes(visibility)],
  [
    'K17',
    'Who reads and approves',
    ({ approval: { requiredAfterRules: after, whereAPersonChose, readers, decides } }) =>
      [
        `read by one of ${codes(readers.any)}, without approval by ${codes(readers.whereNoApproval)}`,
        `approval after rules ${codes(after)}; where a person chose \`${whereAPersonChose}\``,
        ...(decides ? [`\`${decides}\` decides and signs`] : []),
      ].join('<br>'),
  ],
  ['K18', 'Channel of the answer', ({ intake }) => `\`${intake.replyChannel}\``],
  [
    'K19',
    'Solved at once',
    ({ intake, steps }) =>
      [
        `by whoever receives it: \`${intake.solvedAtOnce}\``,
        steps.besproken ? 'closed once it was talked over' : 'closed by the coordinator',
      ].join('; '),
  ],
  [
    'K20',
    'Calendar',
    ({ zone, terms }) =>
      `${zone}; ${terms.settle.nature === 'niet-nederlands' ? 'calendar days, never moved' : 'the Algemene termijnenwet moves the last day'}`,
  ],
  [
    'K21',
    'Kept after closing',
    ({ retentionYears: years }) =>
      years === undefined ? 'not set: nothing is destroyed' : `${years} years`,
  ],
  [
    'K22',
    'Counting per person, personnel file',
    ({ personnelFile }) =>
      personnelFile
        ? `never; personnel file: \`${personnelFile}\`, and the employee reads so`
        : 'never',
  ],
  ['K23', '"Fewer is better"', everywhere('never')],
  [
    'K24',
    'Steps that are a gate; the others guide',
    ({ steps }) =>
      codes(Object.entries(steps).flatMap(([step, nature]) => (nature === 'poort' ? [step] : []))),
  ],
];
