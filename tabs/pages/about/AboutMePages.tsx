import { useLive } from '../../api/useLive.ts';
import { Answer } from '../../parts/Answer.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet, RowList } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { CaseProvider } from '../../steps/CaseProvider.tsx';
import { AboutMe } from './AboutMe.tsx';
import { AboutRow } from './AboutRow.tsx';

/** For the employee a complaint is about: his complaints, or one of them. */
export default function AboutMePages({ kenmerk }: { readonly kenmerk: string | undefined }) {
  return kenmerk === undefined ? <AboutMeList /> : <AboutMePage key={kenmerk} kenmerk={kenmerk} />;
}

function AboutMeList() {
  const { text } = useSession();
  const all = useLive('about-me', (api) => api.aboutMe());
  return (
    <PageFrame
      title={text.about.title}
      subtitle={text.about.subtitle}
      back={{ label: text.nav.work, href: hrefOf({ name: 'werk' }) }}
    >
      <Answer of={all}>
        {(items) =>
          items.length === 0 ? (
            <Quiet>{text.about.empty}</Quiet>
          ) : (
            <RowList>
              {items.map((item) => (
                <AboutRow
                  key={item.kenmerk}
                  item={item}
                  action={
                    <LinkButton
                      href={hrefOf({ name: 'over-mij', kenmerk: item.kenmerk })}
                      label={text.about.open}
                      about={item.kenmerk}
                    />
                  }
                />
              ))}
            </RowList>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function AboutMePage({ kenmerk }: { readonly kenmerk: string }) {
  const { text } = useSession();
  const about = useLive(`over-mij ${kenmerk}`, (api) => api.overMij(kenmerk));
  return (
    <PageFrame
      title={text.about.one}
      subtitle={about.value ? `${kenmerk} · ${about.value.aanduiding}` : kenmerk}
      back={{ label: text.about.title, href: hrefOf({ name: 'over-mij' }) }}
    >
      <Answer of={about}>
        {(view) => (
          <CaseProvider of={view} reload={about.reload}>
            <AboutMe view={view} />
          </CaseProvider>
        )}
      </Answer>
    </PageFrame>
  );
}
