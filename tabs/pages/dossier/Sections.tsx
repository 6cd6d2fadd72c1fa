import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Admissibility } from './Admissibility.tsx';
import { Accounts } from './Accounts.tsx';
import { AfterCare } from './AfterCare.tsx';
import { Afterwards } from './Afterwards.tsx';
import { ComplaintFacts } from './ComplaintFacts.tsx';
import { Contacts } from './Contacts.tsx';
import { Core } from './Core.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Handler } from './Handler.tsx';
import { Hearings } from './Hearings.tsx';
import { Letters } from './Letters.tsx';
import { Log } from './Log.tsx';
import { Referrals } from './Referrals.tsx';
import { Report } from './Report.tsx';
import { Path } from './path/Path.tsx';
import { Others } from './Others.tsx';
import { Promises } from './Promises.tsx';
import { Questions } from './Questions.tsx';
import { Phases } from './Phases.tsx';
import { Telling } from './Telling.tsx';
import { Terms } from './Terms.tsx';
import { Verdict } from './Verdict.tsx';

/** Everything else of a dossier, in the order of the procedure, folded. */
export function Sections({ view }: { readonly view: DossierView }) {
  return (
    <>
      <Path view={view} />
      <ComplaintFacts view={view} />
      <Admissibility view={view} />
      <Core view={view} />
      <Handler view={view} />
      <Contacts view={view} />
      <Promises view={view} />
      <Questions view={view} />
      <Others view={view} />
      <Telling view={view} />
      <Phases view={view} />
      {view.choices.steps.includes('hoorgesprek-vastleggen') && <Hearings view={view} />}
      {view.choices.steps.includes('verslag-voorleggen') && <Accounts view={view} />}
      <EvidenceList view={view} />
      <Terms view={view} />
      <Verdict view={view} />
      <Referrals view={view} />
      <Report view={view} />
      <Letters view={view} />
      <AfterCare view={view} />
      <Afterwards view={view} />
      <Log view={view} />
    </>
  );
}
