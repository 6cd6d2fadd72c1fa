import { CheckField, LongField, RadioField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { Group } from '../../form/Group.tsx';
import { useSession } from '../../session.ts';

/** Where was looked before something counts as not established, and whether the records were in order. */
export function SearchedFields({ at }: { readonly at: string }) {
  const { common, text } = useSession();
  const labels = text.forms.verdict;
  const established = useText(`${at}.established`);
  return (
    <>
      {established === 'nee' && (
        <>
          <Group name={`${at}.searched`} label={labels.searched}>
            {Object.entries(common.searchedIn).map(([place, label]) => (
              <CheckField key={place} name={`${at}.searched.${place}`} label={label} />
            ))}
          </Group>
          <LongField
            name={`${at}.notSearched`}
            label={labels.notSearched}
            hint={labels.notSearchedHint}
            rows={2}
          />
        </>
      )}
      <RadioField
        name={`${at}.recordKeeping`}
        label={labels.recordKeeping}
        hint={labels.recordKeepingHint}
        options={common.recordKeeping}
      />
    </>
  );
}
