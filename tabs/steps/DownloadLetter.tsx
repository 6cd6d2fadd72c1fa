import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabFailure } from '../api/request.ts';
import { useFailureText } from '../parts/failureText.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';

/** The letter as a Word document; fetched with the token, as a bare link would carry none. */
export function DownloadLetter({ name }: { readonly name: string }) {
  const { api, text } = useSession();
  const { kenmerk } = useCase();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<TabFailure>();

  const download = async () => {
    setBusy(true);
    const file = await api.document(kenmerk, name);
    setBusy(false);
    setFailure(file.ok ? undefined : file.failure);
    if (file.ok) saveFile(file.value, name);
  };

  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void download()}>
        {busy ? text.busy : text.dossier.letters.download}
      </Button>
      <span role="alert">{failure && failureText(failure)}</span>
    </>
  );
}
