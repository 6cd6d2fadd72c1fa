import type { ReactNode } from 'react';
import type { DossierView } from '../../src/contract/dossierView.ts';
import type { AboutMeView, AskedView, BelkaartView } from '../../src/contract/pageViews.ts';
import { useLive } from '../api/useLive.ts';
import { CaseContext, type Case } from './caseContext.ts';

interface CaseProviderProps {
  readonly of: DossierView | BelkaartView | AskedView | AboutMeView;
  readonly reload: Case['reload'];
  readonly onTaken?: () => void;
  readonly onOpened?: Case['onOpened'];
  readonly children: ReactNode;
}

/** Makes one complaint the one that every step below is about. */
export function CaseProvider({ of, reload, onTaken, onOpened, children }: CaseProviderProps) {
  const me = useLive('me', (api) => api.me()).value;
  if (!me) return null;
  const { kenmerk, volgnummer, permitted } = of;
  const dossier = 'registration' in of ? { dossier: of } : {};
  const question = 'about' in of ? { question: of.id } : {};
  const about = 'hearings' in of ? { about: of } : {};
  return (
    <CaseContext
      value={{
        kenmerk,
        volgnummer,
        permitted,
        today: me.today,
        me,
        reload,
        ...dossier,
        ...question,
        ...about,
        ...(onTaken && { onTaken }),
        ...(onOpened && { onOpened }),
      }}
    >
      {children}
    </CaseContext>
  );
}
