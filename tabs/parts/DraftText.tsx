import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { useSession } from '../session.ts';
import { OfferAndLesson, PartTest } from './DraftTest.tsx';
import { Said } from './Said.tsx';

const useStyles = makeStyles({
  part: {
    padding: '12px 16px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  outcome: { ...typographyStyles.subtitle2, margin: '0 0 8px' },
});

/** One version of the verdict, part by part. */
export function DraftText({ draft }: { readonly draft: DossierView['drafts'][number] }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const labels = text.forms.verdict;
  return (
    <>
      {draft.parts.map((part, index) => (
        // Parts have no name of their own; a version never changes.
        <section key={index} className={styles.part}>
          <h3 className={styles.heading}>{`${labels.partNumber(index + 1)}: ${part.part}`}</h3>
          <p className={styles.outcome}>{common.outcomes[part.outcome]}</p>
          <Said label={labels.findings}>{part.findings}</Said>
          <Said label={labels.established}>{common.established[part.established]}</Said>
          <Said label={labels.reasons}>{part.reasons}</Said>
          <PartTest part={part} />
          {part.solution !== undefined && <Said label={labels.solution}>{part.solution}</Said>}
          {part.noJudgement !== undefined && (
            <Said label={labels.noJudgement}>{common.noJudgementReasons[part.noJudgement]}</Said>
          )}
          {part.deviation !== undefined && <Said label={labels.deviation}>{part.deviation}</Said>}
          {part.stoppedBy !== undefined && (
            <Said label={labels.stoppedBy}>{common.stoppedBy[part.stoppedBy]}</Said>
          )}
        </section>
      ))}
      <div className={styles.part}>
        {draft.summary !== undefined && <Said label={labels.summary}>{draft.summary}</Said>}
        <Said label={labels.conclusions}>{draft.conclusions}</Said>
        {draft.offer !== undefined && <Said label={labels.offer}>{draft.offer}</Said>}
        <Said label={labels.lesson}>{draft.lesson}</Said>
        <OfferAndLesson draft={draft} />
      </div>
    </>
  );
}
