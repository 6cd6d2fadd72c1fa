import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Call24Filled } from '@fluentui/react-icons';
import type { BelkaartView } from '../../../src/contract/pageViews.ts';
import { ContactLine } from '../../parts/ContactLine.tsx';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { StepActions } from '../../steps/StepActions.tsx';

const useStyles = makeStyles({
  card: {
    padding: '16px',
    marginBottom: '20px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 479px)': { padding: '12px' },
  },
  who: { ...typographyStyles.subtitle1, margin: 0 },
  phone: {
    ...typographyStyles.title2,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '44px',
  },
  quiet: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
  story: { margin: 0, whiteSpace: 'pre-line' },
  columns: {
    display: 'grid',
    columnGap: '32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
  },
  points: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' },
});

/** Whom to call, the story, and what to tell; the answer is recorded right below. */
export function CallCard({ view }: { readonly view: BelkaartView }) {
  const { text } = useSession();
  const styles = useStyles();
  return (
    <>
      <div className={styles.card}>
        <Whom view={view} />
        <StepActions
          steps={['gesprek-vastleggen', 'niet-bereikt', 'opgelost-en-tevreden']}
          primary="gesprek-vastleggen"
        />
      </div>
      <Section title={text.call.story}>
        <div className={styles.card}>
          <p className={styles.story}>{view.what}</p>
        </div>
      </Section>
      <div className={styles.columns}>
        <Section title={text.call.purpose}>
          <ul className={styles.points}>
            {text.call.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
        <WhatToTell view={view} />
      </div>
      {view.earlier.length > 0 && (
        <Section title={text.call.earlier}>
          <Entries>
            {view.earlier.map((contact) => (
              <Entry key={contact.at} head={<ContactLine contact={contact} />} line={contact.note}>
                {contact.agreed}
              </Entry>
            ))}
          </Entries>
        </Section>
      )}
      <LinkButton
        href={hrefOf({ name: 'dossier', kenmerk: view.kenmerk })}
        label={text.nav.dossier}
      />
    </>
  );
}

function Whom({ view }: { readonly view: BelkaartView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const reply = Object.hasOwn(common.replyChannels, view.replyChannel)
    ? common.replyChannels[view.replyChannel as keyof typeof common.replyChannels]
    : view.replyChannel;
  return (
    <>
      <h2 className={styles.who}>{view.callWho ?? text.call.noName}</h2>
      {view.via === 'gemachtigde' && <p className={styles.quiet}>{text.call.gemachtigde}</p>}
      {view.phone === null ? (
        <p>{view.noCalls ? text.call.noCalls[view.noCalls] : text.call.noPhone}</p>
      ) : (
        <Link href={`tel:${view.phone.replace(/[^\d+]/g, '')}`} className={styles.phone}>
          <Call24Filled aria-hidden />
          {view.phone}
        </Link>
      )}
      <p className={styles.quiet}>{text.call.reply(reply)}</p>
      {view.helpWanted !== undefined && (
        <p className={styles.quiet}>{text.call.help(view.helpWanted)}</p>
      )}
      {view.attempts > 0 && <p className={styles.quiet}>{text.call.attempts(view.attempts)}</p>}
    </>
  );
}

function WhatToTell({ view }: { readonly view: BelkaartView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  return (
    <Section title={text.call.tell}>
      <ul className={styles.points}>
        <li>{text.call.tellNumber(view.kenmerk)}</li>
        {view.answerBy !== null && (
          <li>{text.call.tellAnswer(common.dates.longDay(view.answerBy))}</li>
        )}
        {text.call.tellMore.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
