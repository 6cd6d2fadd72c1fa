import {
  FluentProvider,
  Spinner,
  Title2,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { useEffect, useState } from 'react';
import type { MyWorkView } from '../../src/contract/pageViews.ts';
import { signIn } from './signIn.ts';
import { WorkGrid } from './WorkGrid.tsx';

const themes = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} as const;

/**
 * A tab as Microsoft's React template makes one: everything in one bundle, Teams first, then the token, then the
 * data, and a spinner until it is there.
 */
export function Template() {
  const [theme, setTheme] = useState<keyof typeof themes>('default');
  const [work, setWork] = useState<MyWorkView>();

  useEffect(() => {
    const dress = (name: string): void => {
      setTheme(name === 'dark' || name === 'contrast' ? name : 'default');
    };
    const load = async (): Promise<void> => {
      await app.initialize();
      const context = await app.getContext();
      dress(context.app.theme);
      app.registerOnThemeChangeHandler(dress);
      const token = await signIn();
      const answer = await fetch('/api/work', { headers: { authorization: `Bearer ${token}` } });
      setWork((await answer.json()) as MyWorkView);
      app.notifySuccess().catch(() => undefined);
    };
    void load();
  }, []);

  return (
    <FluentProvider theme={themes[theme]}>
      <main style={{ padding: '16px' }}>
        <Title2 as="h1">My work</Title2>
        {work ? <WorkGrid work={work} /> : <Spinner label="Loading…" />}
      </main>
    </FluentProvider>
  );
}
