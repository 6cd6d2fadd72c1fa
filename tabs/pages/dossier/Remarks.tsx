import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Message } from '../../parts/Message.tsx';
import { nameOf } from './nameOf.ts';

/** What readers and approver said of the present version: it stands where the version is to be changed. */
export function Remarks({ view }: { readonly view: DossierView }) {
  const present = view.drafts.at(-1)?.version;
  return [...view.readings, ...view.approvals]
    .filter(({ version, remark }) => version === present && remark !== undefined)
    .map(({ by, at, remark }) => (
      <Message key={at} intent="info" title={nameOf(view, by)}>
        {remark}
      </Message>
    ));
}
