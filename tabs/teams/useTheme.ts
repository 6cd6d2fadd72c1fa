import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSession } from '../session.ts';
import type { ThemeName } from './host.ts';

const themes: Record<ThemeName, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme of the Teams window, as it is now. */
export function useTheme(): Theme {
  const { host } = useSession();
  const [name, setName] = useState(host.theme);

  useEffect(() => {
    host.onTheme(setName);
  }, [host]);
  useEffect(() => {
    // The surface behind the page, and the browser's own fields and scroll bars.
    document.documentElement.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
  }, [name]);

  return themes[name];
}
