import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useFirst } from '../session.ts';
import type { ThemeName } from './host.ts';
import { loadTheme } from './loadTheme.ts';

/** The theme of the Teams window, as it is now. */
export function useTheme(): Theme {
  const { host, theme: first } = useFirst();
  const [theme, setTheme] = useState(first);

  useEffect(() => {
    dressPage(host.theme);
    host.onTheme((name) => {
      void loadTheme(name).then((next) => {
        dressPage(name);
        setTheme(next);
      });
    });
  }, [host]);

  return theme;
}

/** The surface behind the page, and the browser's own fields and scroll bars. */
function dressPage(name: ThemeName) {
  document.documentElement.dataset['theme'] = name;
  document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
}
