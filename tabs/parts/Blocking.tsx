import type { DossierView } from '../../src/contract/dossierView.ts';
import { useSession } from '../session.ts';
import { Message } from './Message.tsx';

/** What stands in the way of approval, each by the sentence of the refusal it would be. */
export function Blocking({ view: { approval } }: { readonly view: DossierView }) {
  const { common } = useSession();
  const sentences: Readonly<Record<string, (params: Readonly<Record<string, string>>) => string>> =
    common.failures;
  return approval?.blocking.map((code) => (
    <Message key={code} intent="warning" title={sentences[code]?.({}) ?? code} />
  ));
}
