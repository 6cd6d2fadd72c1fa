import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './host.ts';

const themes: Record<ThemeName, () => Promise<{ readonly theme: Theme }>> = {
  default: () => import(/* webpackChunkName: "theme-default" */ './themes/default.ts'),
  dark: () => import(/* webpackChunkName: "theme-dark" */ './themes/dark.ts'),
  contrast: () => import(/* webpackChunkName: "theme-contrast" */ './themes/contrast.ts'),
};

/** The colours of one theme; each is a file of its own, as nobody sees all three. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => (await themes[name]()).theme;
