import {
  useButton_unstable,
  useButtonStyles_unstable,
  useLink_unstable,
  useLinkStyles_unstable,
  type ButtonProps,
} from '@fluentui/react-components';
import { createContext, createElement, use, useMemo, type ReactNode } from 'react';

/** How Fluent draws links and buttons, as class names. */
interface RowLooks {
  readonly link: string;
  readonly primary: string;
  readonly secondary: string;
}

const LooksContext = createContext<RowLooks | undefined>(undefined);

/** Works out how links and buttons look once for a list, not once for each of its rows. */
export function WithRowLooks({ children }: { readonly children: ReactNode }) {
  const link = useLinkLook();
  const primary = useButtonLook('primary');
  const secondary = useButtonLook('secondary');
  const looks = useMemo(() => ({ link, primary, secondary }), [link, primary, secondary]);
  return createElement(LooksContext, { value: looks }, children);
}

/** The looks of the list around this row. */
export function useRowLooks(): RowLooks {
  const looks = use(LooksContext);
  if (!looks) throw new TypeError('A row was drawn outside a list.');
  return looks;
}

function useButtonLook(appearance: NonNullable<ButtonProps['appearance']>): string {
  const state = useButton_unstable({ as: 'a', appearance }, null);
  useButtonStyles_unstable(state);
  return state.root.className ?? '';
}

function useLinkLook(): string {
  const state = useLink_unstable({ href: '#' }, null);
  useLinkStyles_unstable(state);
  return state.root.className ?? '';
}
