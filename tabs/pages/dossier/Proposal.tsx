import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalView } from '../../../src/contract/proposalView.ts';
import { Message } from '../../parts/Message.tsx';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  box: {
    padding: '8px 12px',
    marginBottom: '12px',
    borderLeft: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '4px 0 0' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** What the rules propose: person, rule, article, reasons and everybody passed over; a gap is shown as a gap. */
export function Proposal({ proposal }: { readonly proposal: ProposalView }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.dossier.handler;
  const reasons: Readonly<Record<string, string>> = common.matrixReasons;
  const office = proposal.office ?? proposal.suggestion?.office;
  const person = proposal.person ?? proposal.suggestion?.person;
  const whom = [person?.name, office && common.offices[office]].filter(Boolean).join(', ');

  return (
    <>
      {proposal.kind === 'mens' && <Message intent="warning" title={labels.gap} />}
      <div className={styles.box}>
        <p className={styles.head}>
          {proposal.kind === 'mens'
            ? labels.suggestion(whom || labels.nobody)
            : labels.proposal(whom || labels.nobody)}
        </p>
        <p className={styles.line}>{labels.why}</p>
        <ul className={styles.list}>
          {proposal.rule !== undefined && (
            <li>
              {labels.rule(proposal.rule)}
              {proposal.article !== undefined && ` (${proposal.article})`}
            </li>
          )}
          {proposal.rule === undefined && proposal.article !== undefined && (
            <li>{proposal.article}</li>
          )}
          {proposal.reasons.map((reason) => (
            <li key={reason}>{reasons[reason] ?? reason}</li>
          ))}
          {proposal.passedOver.map((passed) => (
            <li key={`${passed.office} ${passed.person?.id ?? ''}`}>
              {labels.passedOver({
                who: passed.person?.name ?? common.offices[passed.office],
                why: common.passedOver[passed.reason],
              })}
              {passed.until !== undefined &&
                ` (${text.absentUntil(common.dates.day(passed.until))})`}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
