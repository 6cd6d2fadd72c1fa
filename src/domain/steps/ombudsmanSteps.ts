import type { OmbudsmanStep } from './codes.ts';
import type { DecideStep } from './decision.ts';
import { decideGetuigeGehoord } from './getuige-gehoord.ts';
import { decideKernVastleggen } from './kern-vastleggen.ts';
import { decideKoppelen } from './koppelen.ts';
import { decideLesGecontroleerd } from './les-gecontroleerd.ts';
import { decideLezingenAfronden } from './lezingen-afronden.ts';
import { decideOmbudsmanOordeel } from './ombudsman-oordeel.ts';
import { decideOpnameVastleggen } from './opname-vastleggen.ts';
import { decidePersoonToevoegen } from './persoon-toevoegen.ts';
import { decideReactieVastleggen } from './reactie-vastleggen.ts';
import { decideStukToevoegen } from './stuk-toevoegen.ts';
import { decideToezeggingDoen } from './toezegging-doen.ts';
import { decideToezeggingNagekomen } from './toezegging-nagekomen.ts';
import { decideToezeggingOverdragen } from './toezegging-overdragen.ts';
import { decideTredeVastleggen } from './trede-vastleggen.ts';
import { decideVerslagVoorleggen } from './verslag-voorleggen.ts';

/** The decisions in the spirit of the Nationale ombudsman (law.md §5). */
export const ombudsmanSteps: { readonly [Step in OmbudsmanStep]: DecideStep<Step> } = {
  'kern-vastleggen': decideKernVastleggen,
  'trede-vastleggen': decideTredeVastleggen,
  'toezegging-doen': decideToezeggingDoen,
  'toezegging-nagekomen': decideToezeggingNagekomen,
  'toezegging-overdragen': decideToezeggingOverdragen,
  'verslag-voorleggen': decideVerslagVoorleggen,
  'reactie-vastleggen': decideReactieVastleggen,
  'lezingen-afronden': decideLezingenAfronden,
  'persoon-toevoegen': decidePersoonToevoegen,
  'getuige-gehoord': decideGetuigeGehoord,
  'stuk-toevoegen': decideStukToevoegen,
  'opname-vastleggen': decideOpnameVastleggen,
  'ombudsman-oordeel': decideOmbudsmanOordeel,
  'les-gecontroleerd': decideLesGecontroleerd,
  koppelen: decideKoppelen,
};
