import type { ConsultStep } from './codes.ts';
import type { DecideStep } from './decision.ts';
import { decideOplossingBeslissen } from './oplossing-beslissen.ts';
import { decideOplossingVragen } from './oplossing-vragen.ts';
import { decideVraagBeantwoorden } from './vraag-beantwoorden.ts';
import { decideVraagIntrekken } from './vraag-intrekken.ts';
import { decideVraagStellen } from './vraag-stellen.ts';

/** The decisions in which colleagues without the dossier are asked something (O62, O64). */
export const consultSteps: { readonly [Step in ConsultStep]: DecideStep<Step> } = {
  'vraag-stellen': decideVraagStellen,
  'vraag-beantwoorden': decideVraagBeantwoorden,
  'vraag-intrekken': decideVraagIntrekken,
  'oplossing-vragen': decideOplossingVragen,
  'oplossing-beslissen': decideOplossingBeslissen,
};
