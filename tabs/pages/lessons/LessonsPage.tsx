import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { Learnt } from './Learnt.tsx';

/** What was learnt, what comes back and what went well. */
export default function LessonsPage() {
  const { text, common } = useSession();
  const { lessons } = text;
  const found = useLive('lessons', (api) => api.lessons());
  return (
    <PageFrame
      title={lessons.title}
      subtitle={lessons.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={found}>
        {(view) => (
          <>
            <Learnt lessons={view.lessons} />
            <Section title={lessons.themes}>
              <p>{lessons.themesWhat}</p>
              <Entries empty={view.themes.length === 0 && lessons.noThemes}>
                {view.themes.map(({ category, band }) => (
                  <Entry
                    key={category}
                    head={common.categories[category]}
                    line={lessons.band[band]}
                  />
                ))}
              </Entries>
            </Section>
            <Section title={lessons.wentWell}>
              <Entries empty={view.wentWell.length === 0 && lessons.noneWell}>
                {view.wentWell.map(({ what, band }) => (
                  <Entry key={what} head={lessons.well[what]} line={lessons.band[band]} />
                ))}
              </Entries>
            </Section>
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
