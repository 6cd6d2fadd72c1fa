import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Crash } from './parts/Crash.tsx';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { PageSkeleton } from './parts/PageSkeleton.tsx';
import { WithAllWords } from './WithAllWords.tsx';
import { WorkPage } from './pages/work/WorkPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { hrefOf, type Page } from './route.ts';
import { useFirst } from './session.ts';
import { useTheme } from './teams/useTheme.ts';
import { usePage } from './usePage.ts';
import { useShortcuts } from './useShortcuts.ts';

const AllPage = lazy(() => import('./pages/all/AllPage.tsx'));
const RegisterPage = lazy(() => import('./pages/register/RegisterPage.tsx'));
const CallPage = lazy(() => import('./pages/belkaart/CallPage.tsx'));
const HearingPage = lazy(() => import('./pages/hearing/HearingPage.tsx'));
const TalkPage = lazy(() => import('./pages/talk/TalkPage.tsx'));
const DossierPage = lazy(() => import('./pages/dossier/DossierPage.tsx'));
const ReadPage = lazy(() => import('./pages/lees/ReadPage.tsx'));
const SelfCheckPage = lazy(() => import('./pages/check/SelfCheckPage.tsx'));
const AskedPage = lazy(() => import('./pages/asked/AskedPage.tsx'));
const AbsencePage = lazy(() => import('./pages/absence/AbsencePage.tsx'));
const FiguresPage = lazy(() => import('./pages/figures/FiguresPage.tsx'));
const LessonsPage = lazy(() => import('./pages/lessons/LessonsPage.tsx'));
const SettingsPage = lazy(() => import('./pages/settings/SettingsPage.tsx'));
const AgendaPage = lazy(() => import('./pages/agenda/AgendaPage.tsx'));
const ChannelPage = lazy(() => import('./pages/channel/ChannelPage.tsx'));
const ChannelSetUpPage = lazy(() => import('./pages/channel/ChannelSetUpPage.tsx'));
const FirstTimePage = lazy(() => import('./pages/first/FirstTimePage.tsx'));
const AboutMePages = lazy(() => import('./pages/about/AboutMePages.tsx'));

/** The whole tab in the theme of Teams, with the page of the address. */
export function App() {
  const { host } = useFirst();
  const theme = useTheme();
  const { page, address } = usePage();

  const shortcuts = useShortcuts();

  useEffect(() => {
    host.ready();
    host.onSubPage((subPage) => {
      window.location.hash = subPage || hrefOf({ name: 'werk' });
    });
  }, [host]);

  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider: its class goes on every list and menu that opens as well. */}
      <div className="tab-root">
        <Crash key={address}>
          <Suspense fallback={<PageSkeleton />}>{draw(page)}</Suspense>
        </Crash>
        {shortcuts && !host.dialog && page.name !== 'lees' && (
          <Suspense fallback={null}>
            <WithAllWords>{shortcuts}</WithAllWords>
          </Suspense>
        )}
        <NoticeBar />
      </div>
    </FluentProvider>
  );
}

/** Mijn werk opens at once; a page that loads later comes with all words. */
const draw = (page: Page) =>
  page.name === 'werk' ? <WorkPage /> : <WithAllWords>{lazily(page)}</WithAllWords>;

function lazily(page: Exclude<Page, { readonly name: 'werk' }>) {
  switch (page.name) {
    case 'alle':
      return <AllPage key={page.about} about={page.about} />;
    case 'registreren':
      return <RegisterPage key={page.draft} draft={page.draft} />;
    case 'bel':
      return <CallPage key={page.kenmerk} kenmerk={page.kenmerk} />;
    case 'horen':
      return <HearingPage key={page.kenmerk} kenmerk={page.kenmerk} />;
    case 'hoorgesprek':
      return <TalkPage key={page.kenmerk} kenmerk={page.kenmerk} />;
    case 'dossier':
      return <DossierPage key={page.kenmerk} kenmerk={page.kenmerk} step={page.step} />;
    case 'lees':
      return <ReadPage key={page.kenmerk} kenmerk={page.kenmerk} version={page.version} />;
    case 'cijfers':
      return <FiguresPage />;
    case 'leren':
      return <LessonsPage />;
    case 'agenda':
      return <AgendaPage />;
    case 'kanaal':
      return <ChannelPage />;
    case 'kanaal-instellen':
      return <ChannelSetUpPage />;
    case 'eerste-keer':
      return <FirstTimePage />;
    case 'over-mij':
      return <AboutMePages kenmerk={page.kenmerk} />;
    case 'gevraagd':
      return (
        <AskedPage
          key={`${page.kenmerk}/${page.question}`}
          kenmerk={page.kenmerk}
          question={page.question}
        />
      );
    case 'zelfcontrole':
      return <SelfCheckPage />;
    case 'inrichting':
      return <SettingsPage />;
    case 'afwezig':
      return <AbsencePage />;
    case 'onbekend':
      return <NotFoundPage />;
  }
}
