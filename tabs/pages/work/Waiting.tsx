import type { WorkItemView } from '../../../src/contract/view.ts';
import { RowButton } from '../../parts/RowButton.tsx';
import { Row } from '../../parts/Row.tsx';
import { RowList, Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';
import { useWaitText } from '../../parts/waitText.ts';

/** What is in this person's care and waits for somebody else. */
export function Waiting({ items }: { readonly items: readonly WorkItemView[] }) {
  const { text } = useFirst();
  const waitText = useWaitText();
  return (
    <Section title={text.work.waiting}>
      <RowList>
        {items.map((item) => (
          <Row
            key={item.kenmerk}
            item={item}
            title={waitText(item)}
            action={
              <RowButton
                href={hrefOf({ name: 'dossier', kenmerk: item.kenmerk })}
                label={text.nav.dossier}
                about={item.kenmerk}
              />
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
