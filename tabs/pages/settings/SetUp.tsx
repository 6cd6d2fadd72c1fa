import { Link } from '@fluentui/react-components';
import type { SettingsView } from '../../../src/contract/settings.ts';
import { Message } from '../../parts/Message.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { Changes } from './Changes.tsx';
import { Decrees } from './Decrees.tsx';
import { Offices } from './Offices.tsx';
import { PrivacyStatement } from './PrivacyStatement.tsx';
import { Procedure } from './Procedure.tsx';
import { PublicText } from './PublicText.tsx';
import { Retention } from './Retention.tsx';
import { Teams } from './Teams.tsx';

/** Every part of the page; what nobody chose yet comes first. */
export function SetUp({ view }: { readonly view: SettingsView }) {
  const { text, common } = useSession();
  const words = text.settings;
  const asks = view.retention.source === 'niet-gekozen';
  const vacant = view.offices.filter(({ emptyFrom }) => emptyFrom === view.today);
  return (
    <>
      {asks && <Retention retention={view.retention} />}
      {vacant.length > 0 && (
        <Message
          intent="info"
          title={words.empty(vacant.map(({ office }) => common.offices[office]).join(', '))}
        >
          {words.emptyWhat}
        </Message>
      )}
      <Section title={words.offices}>
        <p>{words.officesWhat}</p>
        <p>
          <Link href={hrefOf({ name: 'afwezig' })}>{words.toAbsence}</Link>
          {' · '}
          <Link href={hrefOf({ name: 'zelfcontrole' })}>{words.toCheck}</Link>
        </p>
        <Offices offices={view.offices} today={view.today} />
      </Section>
      <Section title={words.teams}>
        <p>{words.teamsWhat}</p>
        <Teams teams={view.teams} today={view.today} />
      </Section>
      {!asks && <Retention retention={view.retention} />}
      <Section title={words.privacy}>
        <PrivacyStatement address={view.privacyStatement} />
      </Section>
      <Section title={words.decrees}>
        <Decrees view={view} />
      </Section>
      <Section title={words.profile}>
        <p>{words.profileWhat}</p>
        <Procedure view={view} />
      </Section>
      <Section title={words.publicText}>
        <p>{words.publicWhat}</p>
        <PublicText sections={view.publicText} />
      </Section>
      <Section title={words.changes}>
        <Changes changes={view.changes} />
      </Section>
    </>
  );
}
