import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { DateWords } from '../../parts/DateWords.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { TermLines } from '../../parts/TermLines.tsx';
import { useWaitText } from '../../parts/waitText.ts';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import type { FormStep } from '../../steps/forms.ts';
import { openHearings } from '../../steps/openHearings.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { mayCall } from './mayCall.ts';
import { accusedName } from './nameOf.ts';
import { nextStepsOf } from './nextSteps.ts';
import { Remarks } from './Remarks.tsx';

const useStyles = makeStyles({
  card: {
    padding: '16px',
    marginBottom: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 479px)': { padding: '12px' },
  },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  ask: { ...typographyStyles.title3, margin: '2px 0 8px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    margin: '0 0 4px',
  },
  due: { display: 'inline-flex', flexWrap: 'wrap', gap: '0 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

/** The top of a dossier: next step, one date, who waits for whom. */
export function Now({
  view,
  step,
}: {
  readonly view: DossierView;
  readonly step: FormStep | undefined;
}) {
  const { common, text } = useSession();
  const styles = useStyles();
  const waitText = useWaitText();
  const steps = nextStepsOf(view);
  // Who may step in for somebody else is not thereby asked to.
  // Nor is there anything to do while a letter is on hold, or after the end: one may only go back.
  const rests = view.ask === 'brief-wacht' || view.ask === 'niets';
  const mine =
    view.waitingFor || rests ? [] : steps.filter((next) => view.permitted.includes(next));
  // What was written is there: the ask of it is to have it read.
  const asked = mine[0] === 'ter-meelezing' ? text.dossier.haveItRead : common.asks[view.ask];
  const whyAsked = mine.length > 0 ? text.dossier.whyAsked[view.ask] : undefined;
  // What is planned is prepared for; to move it is possible and not what is asked.
  const toPress = view.ask === 'hoorgesprek-komt' ? undefined : mine[0];
  const open = step && view.permitted.includes(step) ? step : undefined;
  const shown = open && !steps.includes(open) ? [open, ...steps] : steps;

  return (
    <section className={styles.card} aria-label={text.dossier.now}>
      <p className={styles.label}>{mine.length > 0 ? text.dossier.yourStep : text.dossier.now}</p>
      <h2 className={styles.ask}>{mine.length > 0 || rests ? asked : waitText(view)}</h2>
      {view.date && <When view={view} date={view.date} />}
      <Who view={view} />
      {view.awaits && <p className={styles.line}>{waitText(view.awaits)}</p>}
      {whyAsked && <p className={styles.line}>{whyAsked}</p>}
      {view.ask === 'pas-oordeel-aan' && <Remarks view={view} />}
      <StepActions steps={shown} primary={toPress} open={open} />
      <Links view={view} />
    </section>
  );
}

/** Who handles it or is asked to; and, where a colleague must be told, which one. */
function Who({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const styles = useStyles();
  const { behandelaar, stage, ask } = view;
  const asksToTell = ask === 'vertel-het-zelf' || ask === 'geef-afschrift';
  const told = asksToTell ? accusedName(view) : undefined;
  const handled = stage === 'toegewezen' ? text.dossier.askedToHandle : text.dossier.handledBy;
  return (
    <>
      {behandelaar && <p className={styles.line}>{handled(behandelaar.name)}</p>}
      {told !== undefined && <p className={styles.line}>{text.dossier.aboutWhom(told)}</p>}
    </>
  );
}

function When({
  view,
  date,
}: {
  readonly view: DossierView;
  readonly date: NonNullable<DossierView['date']>;
}) {
  const { text } = useSession();
  const styles = useStyles();
  const id = useId();
  const [why, setWhy] = useState(false);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.due}>
          {`${text.dossier.dateFor(view)}:`} <DateWords date={date} />
        </span>
        {view.terms.length > 0 && (
          <Link
            as="button"
            aria-expanded={why}
            aria-controls={id}
            onClick={() => {
              setWhy(!why);
            }}
          >
            {text.dossier.whyDate}
          </Link>
        )}
      </div>
      <div id={id}>{why && <WhyDate view={view} date={date.date} />}</div>
    </>
  );
}

/** The term whose date this is; a day of its own is said to be one, beside the term of the complaint. */
function WhyDate({ view, date }: { readonly view: DossierView; readonly date: string }) {
  const { text } = useSession();
  const own = view.terms.filter(({ left }) => left?.date === date).slice(0, 1);
  if (own.length > 0) return <TermLines terms={own} />;
  return (
    <>
      <p>{text.dossier.ownDate}</p>
      <TermLines terms={view.terms.filter(({ code }) => code === 'afdoening')} />
    </>
  );
}

/** The screens made for one act: calling, hearing and reading. */
function Links({ view }: { readonly view: DossierView }) {
  const { text } = useSession();
  const styles = useStyles();
  const { kenmerk, ask, permitted, drafts } = view;
  const calls = permitted.includes('gesprek-vastleggen') && mayCall(view);
  const reads =
    drafts.length > 0 && (permitted.includes('akkoord') || permitted.includes('meegelezen'));
  // As the letter it becomes, before it is handed on.
  const last = permitted.includes('ter-meelezing') ? drafts.at(-1)?.version : undefined;
  const hears =
    permitted.includes('hoorgesprek-vastleggen') &&
    openHearings(view).some(({ form }) => form !== 'schriftelijk');
  if (!calls && !reads && !hears && last === undefined) return null;
  return (
    <div className={styles.buttons}>
      {hears && (
        <LinkButton
          href={hrefOf({ name: 'hoorgesprek', kenmerk })}
          label={text.talk.open}
          // To prepare it is what is asked; to record it has a button of its own.
          appearance={ask === 'hoorgesprek-komt' ? 'primary' : 'secondary'}
        />
      )}
      {last !== undefined && (
        <LinkButton href={hrefOf({ name: 'lees', kenmerk, version: last })} label={text.nav.read} />
      )}
      {calls && (
        <LinkButton
          href={hrefOf({ name: 'bel', kenmerk })}
          label={text.nav.call}
          appearance={ask === 'bel-eerst' || ask === 'bel-opnieuw' ? 'primary' : 'secondary'}
        />
      )}
      {reads && (
        <LinkButton
          href={hrefOf({ name: 'lees', kenmerk })}
          label={text.nav.read}
          appearance="primary"
        />
      )}
    </div>
  );
}
