import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useFirst } from '../../session.ts';
import { FIRST_TIME } from '../first/firstTimeKey.ts';

/** Shows the way to the first page to who never saw it; below the lists, where it moves nothing. */
export default function FirstVisit() {
  const { api, text } = useFirst();
  const [isNew, setIsNew] = useState(false);
  useEffect(() => {
    void api.draft(FIRST_TIME).then((kept) => {
      setIsNew(kept.ok && kept.value === undefined);
    });
  }, [api]);
  if (!isNew) return null;
  const { firstVisit } = text.work;
  return (
    <Section title={firstVisit.title}>
      <p>{firstVisit.what}</p>
      <LinkButton href={hrefOf({ name: 'eerste-keer' })} label={firstVisit.open} />{' '}
      <Button
        appearance="transparent"
        onClick={() => {
          setIsNew(false);
          void api.saveDraft(FIRST_TIME, { seen: true });
        }}
      >
        {firstVisit.dismiss}
      </Button>
    </Section>
  );
}
