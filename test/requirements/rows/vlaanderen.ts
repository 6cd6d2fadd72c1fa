import type { Row } from '../requirement.ts';

/** F: procedure of a Flemish local government. */
export const vlaanderen: readonly Row[] = [
  [1, 'Any expression of discontent can be registered.'],
  [
    2,
    'It may be about employees or local politicians, and about acts, terms and decisions.',
    'Being built.',
  ],
  [3, 'Every channel can be chosen, also "told to any employee".', 'Being built.'],
  [4, 'Any employee can receive and register.', 'Being built.'],
  [5, 'The short form holds date, who, description, channel and who received it.', 'Being built.'],
  [6, 'What can be solved at once is solved, and still registered.', 'Being built.'],
  [7, 'The complaint is forwarded to the coordinator, who sees when.', 'Being built.'],
  [8, 'Only the coordinator sees the register.', 'Being built.'],
  [9, 'The coordinator tests whether it is admissible.', 'Being built.'],
  [10, 'Ten grounds can be chosen, each with its reasons.', 'Being built.'],
  [11, 'Within ten days an answer says admissible or not, by when, and whom to call.'],
  [12, 'E-mail is answered by e-mail, everything else by letter.', 'Being built.'],
  [13, 'An admissible complaint has a report in seven groups.', 'Being built.'],
  [14, 'The behandelaar asks service, employee or politician for an explanation.', 'Being built.'],
  [15, 'The complainant is contacted where that is needed.', 'Being built.'],
  [16, 'The summary stands in the report.', 'Being built.'],
  [17, 'Six outcomes can be chosen, no others.', 'Being built.'],
  [18, 'Gegrond and deels gegrond need a solution.', 'Being built.'],
  [19, 'Geen oordeel needs one of three reasons.', 'Being built.'],
  [20, 'A complaint can be stopped by or with the citizen.', 'Being built.'],
  [21, 'The behandelaar gives report and letter back to the coordinator.', 'Being built.'],
  [22, 'Thirty days are counted from the receipt by the coordinator.'],
  [23, 'The coordinator checks neutrality before anything is sent.', 'Being built.'],
  [24, 'Not neutral gives one week to do it again.'],
  [25, 'Closed within forty-five days.'],
  [
    26,
    'Burger, medewerker, diensthoofd, coordinator, behandelaar and politicus are roles with their own view.',
    'Being built.',
  ],
];
