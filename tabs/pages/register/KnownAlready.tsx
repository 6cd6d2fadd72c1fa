import { Link, makeStyles } from '@fluentui/react-components';
import { useLive } from '../../api/useLive.ts';
import { useText } from '../../form/formContext.ts';
import { Message } from '../../parts/Message.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session.ts';
import { useDeferredWords } from '../all/useDeferredWords.ts';

/** A first name alone says too little. */
const SHORTEST = 5;
const MOST = 3;

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px' } });

/**
 * What this complainant came with before, of what the person may open: perhaps it is the same complaint. A hint;
 * nothing is refused for it.
 */
export function KnownAlready() {
  const name = useDeferredWords(useText('klager.name'));
  return <div role="status">{name.length >= SHORTEST && <Found key={name} name={name} />}</div>;
}

function Found({ name }: { readonly name: string }) {
  const { common, text } = useSession();
  const styles = useStyles();
  const found = useLive(`search ${name}`, (api) => api.search(name)).value?.items ?? [];
  if (found.length === 0) return null;
  return (
    <Message intent="info" title={text.register.known}>
      {text.register.knownWhat}
      <ul className={styles.list}>
        {found.slice(0, MOST).map(({ kenmerk, aanduiding, stage }) => (
          <li key={kenmerk}>
            <Link href={hrefOf({ name: 'dossier', kenmerk })}>{kenmerk}</Link>
            {` · ${aanduiding} · ${common.stages[stage]}`}
          </li>
        ))}
      </ul>
    </Message>
  );
}
