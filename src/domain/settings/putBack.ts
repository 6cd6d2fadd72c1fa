import type { SettingsChange } from './settings.ts';

/** The change that puts back what this one changed; it is decided anew, like every other. */
export function putBack(change: SettingsChange): SettingsChange {
  switch (change.kind) {
    case 'functie':
      return { kind: 'functie', rows: change.rows.toReversed().map(turned) };
    case 'bewaartermijn':
      return { kind: 'bewaartermijn', ...turned(change) };
    case 'privacyverklaring':
      return { kind: 'privacyverklaring', ...turned(change) };
    case 'werktijden':
      return { kind: 'werktijden', ...turned(change) };
    case 'herinneringen':
      return { kind: 'herinneringen', ...turned(change) };
    case 'koninklijk-besluit':
      return { kind: 'koninklijk-besluit', ...turned(change) };
  }
}

const turned = <Value>({
  was,
  becomes,
}: {
  readonly was?: Value;
  readonly becomes?: Value;
}): { readonly was?: Value; readonly becomes?: Value } => ({
  ...(becomes !== undefined && { was: becomes }),
  ...(was !== undefined && { becomes: was }),
});
