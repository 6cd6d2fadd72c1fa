import type { Row } from '../requirement.ts';

/** F: procedure of a Flemish local government. */
export const vlaanderen: readonly Row[] = [
  [1, 'Any expression of discontent can be registered.'],
  [2, 'It may be about employees or local politicians, and about acts, terms and decisions.'],
  [3, 'Every channel can be chosen, also "told to any employee".'],
  [4, 'Any employee can receive and register.'],
  [5, 'The short form holds date, who, description, channel and who received it.'],
  [6, 'What can be solved at once is solved, and still registered.'],
  [7, 'The complaint is forwarded to the coordinator, who sees when.'],
  [8, 'Only the coordinator sees the register.'],
  [9, 'The coordinator tests whether it is admissible.'],
  [10, 'Ten grounds can be chosen, each with its reasons.'],
  [11, 'Within ten days an answer says admissible or not, by when, and whom to call.'],
  [12, 'E-mail is answered by e-mail, everything else by letter.'],
  [13, 'An admissible complaint has a report in seven groups.'],
  [14, 'The behandelaar asks service, employee or politician for an explanation.'],
  [15, 'The complainant is contacted where that is needed.'],
  [16, 'The summary stands in the report.'],
  [17, 'Six outcomes can be chosen, no others.'],
  [18, 'Gegrond and deels gegrond need a solution.'],
  [19, 'Geen oordeel needs one of three reasons.'],
  [20, 'A complaint can be stopped by or with the citizen.'],
  [21, 'The behandelaar gives report and letter back to the coordinator.'],
  [22, 'Thirty days are counted from the receipt by the coordinator.'],
  [23, 'The coordinator checks neutrality before anything is sent.'],
  [24, 'Not neutral gives one week to do it again.'],
  [25, 'Closed within forty-five days.'],
  [
    26,
    'Burger, medewerker, diensthoofd, coordinator, behandelaar and politicus are roles with their own view.',
  ],
];
