import type { StepCode } from '../../src/contract/domainTypes.ts';
import type { Button } from '../cardContext.ts';
import { titleOf } from './press.ts';

/** A step that needs more room than a card: keeps its own name and opens the dossier. */
export const inTab =
  (step: StepCode): Button =>
  (context) => [
    {
      type: 'Action.OpenUrl',
      title: titleOf(context, step),
      url: context.link(`dossier/${context.view.kenmerk}`),
    },
  ];
