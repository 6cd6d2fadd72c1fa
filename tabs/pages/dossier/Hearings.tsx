import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { DossierView } from '../../../src/contract/dossierView.ts';
import { Entries, Entry } from '../../parts/Entries.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';
import { openHearings } from '../../steps/openHearings.ts';
import { StepActions } from '../../steps/StepActions.tsx';
import { nameOf } from './nameOf.ts';

type Hearing = DossierView['facts']['hearings'][number];
type Side = Hearing['sides'][number];

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  side: { minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  record: { margin: '4px 0 0', color: tokens.colorNeutralForeground1 },
});

/** Both sides next to each other: who was heard, when, and what was said. */
export function Hearings({ view }: { readonly view: DossierView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.dossier.hearings;
  const heard = (side: Side) => isHeard(view, side);
  const [planned] = openHearings(view);
  return (
    <Fold
      title={labels.title}
      hint={
        planned
          ? labels.planned(
              `${common.dates.day(planned.plannedFor)} ${common.dates.clock(planned.time)}`,
            )
          : labels.state({ klager: heard('klager'), beklaagde: heard('beklaagde') })
      }
    >
      <div className={styles.sides}>
        <SideColumn view={view} side="klager" />
        <SideColumn view={view} side="beklaagde" />
      </div>
      <StepActions
        steps={[
          'hoorgesprek-plannen',
          'hoorgesprek-vastleggen',
          'hoorgesprek-verzetten',
          'hoorgesprek-afzeggen',
          'afzien-van-horen',
        ]}
      />
    </Fold>
  );
}

const isHeard = ({ facts }: DossierView, side: Side): boolean =>
  facts.hearings.some(({ sides, held }) => held !== undefined && sides.includes(side)) ||
  (side === 'klager' && facts.waivers.length > 0);

function SideColumn({ view, side }: { readonly view: DossierView; readonly side: Side }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const hearings = view.facts.hearings.filter(({ sides }) => sides.includes(side));
  const waivers = side === 'klager' ? view.facts.waivers : [];
  return (
    <section className={styles.side}>
      <h3 className={styles.heading}>{common.sides[side]}</h3>
      <Entries empty={hearings.length + waivers.length === 0 && text.dossier.hearings.none}>
        {hearings.map((hearing) => (
          <HearingEntry key={hearing.id} hearing={hearing} link={view.meetingLinks?.[hearing.id]} />
        ))}
        {waivers.map((waiver) => (
          <Entry
            key={waiver.at}
            head={text.dossier.hearings.waived}
            line={`${common.waiverGrounds[waiver.ground]} · ${common.dates.day(waiver.on)}, ${nameOf(view, waiver.by)}`}
          >
            {waiver.reason}
          </Entry>
        ))}
      </Entries>
    </section>
  );
}

interface HearingEntryProps {
  readonly hearing: Hearing;
  /** Of its Teams meeting. */
  readonly link: string | undefined;
}

function HearingEntry({ hearing, link }: HearingEntryProps) {
  const { common, text } = useSession();
  const styles = useStyles();
  const { held, cancelled, plannedFor, time, place, form, employeeAnswer } = hearing;
  const labels = text.dossier.hearings;
  if (held) {
    return (
      <Entry
        head={labels.held(common.dates.day(held.on))}
        line={`${common.hearingForms[form]} · ${labels.present(held.present)}`}
      >
        {held.record}
      </Entry>
    );
  }
  const when = `${common.dates.day(plannedFor)} ${common.dates.clock(time)}`;
  return (
    <Entry
      head={cancelled ? labels.cancelled(when) : labels.planned(when)}
      line={[common.hearingForms[form], place].filter(Boolean).join(' · ')}
    >
      {employeeAnswer && !cancelled && (
        <p className={styles.record}>
          {[
            labels.employee[employeeAnswer.as],
            employeeAnswer.along && labels.along(employeeAnswer.along),
            employeeAnswer.text,
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
      {link && (
        <Link href={link} target="_blank" rel="noreferrer">
          {labels.meeting}
        </Link>
      )}
    </Entry>
  );
}
