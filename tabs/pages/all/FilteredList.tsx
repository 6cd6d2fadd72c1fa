import { Field, Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { ListFilter } from '../../../src/contract/list.ts';
import { useSession } from '../../session.ts';
import { Filters } from './Filters.tsx';
import { FoundList } from './FoundList.tsx';
import { ListPage } from './ListPage.tsx';
import { Reassign } from './Reassign.tsx';
import { useSelection } from './selection.ts';
import { useDeferredWords } from './useDeferredWords.ts';
import { useListPlace } from './useListPlace.ts';
import { Views } from './Views.tsx';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '8px 16px',
    '& > *': { '@media (max-width: 479px)': { flexBasis: '100%' } },
  },
  search: { flex: '1 1 260px', maxWidth: '420px' },
});

/** The list with its filters, or what a search finds in all of them. */
export function FilteredList({ about }: { readonly about: string | undefined }) {
  const { text } = useSession();
  const styles = useStyles();
  const { words, filter, change } = useListPlace(about);
  const setFilter = (next: ListFilter) => {
    change({ filter: next });
  };
  const selection = useSelection();
  const wanted = useDeferredWords(words);

  return (
    <>
      {wanted === '' && <Views filter={filter} onChange={setFilter} />}
      <search className={styles.filters}>
        <Field label={text.all.search} hint={text.all.searchHint} className={styles.search}>
          <Input
            type="search"
            value={words}
            contentBefore={<Search20Regular aria-hidden />}
            onChange={(_event, data) => {
              change({ words: data.value });
            }}
          />
        </Field>
        {wanted === '' && <Filters filter={filter} onChange={setFilter} />}
      </search>
      <Reassign selection={selection} />
      {wanted === '' ? (
        <ListPage
          {...{ filter, selection }}
          onMove={(from) => {
            setFilter({ ...filter, from });
          }}
        />
      ) : (
        <FoundList words={wanted} selection={selection} />
      )}
    </>
  );
}
