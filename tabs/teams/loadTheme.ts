import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './host.ts';

const themes: Record<ThemeName, () => Promise<{ readonly theme: Theme }>> = {
  default: () => import('./themes/default.ts'),
  dark: () => import('./themes/dark.ts'),
  contrast: () => import('./themes/contrast.ts'),
};

/** The colours of one theme; each is a file of its own, as nobody sees all three. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => (await themes[name]()).theme;
