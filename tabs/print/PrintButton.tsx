import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSession } from '../session.ts';

const BETWEEN_MS = 100;
/** So often is looked whether everything is there; then what is there is printed. */
const MOST_TRIES = 80;

/** Opens all that is folded, waits until it came, and prints. */
export function PrintButton() {
  const { text } = useSession();
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    window.dispatchEvent(new Event('beforeprint'));
    await everythingThere();
    setBusy(false);
    window.print();
    // Not every browser tells when it is done.
    window.dispatchEvent(new Event('afterprint'));
  };
  return (
    <Button icon={<Print20Regular />} disabledFocusable={busy} onClick={() => void print()}>
      {busy ? text.busy : text.print.print}
    </Button>
  );
}

async function everythingThere(): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await new Promise((later) => setTimeout(later, BETWEEN_MS));
    if (!document.querySelector('main [aria-busy="true"]')) return;
  }
}
