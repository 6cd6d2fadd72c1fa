import type { MeView } from '../../../src/contract/pageViews.ts';
import { CheckField, SelectField, TextField } from '../../form/fields.tsx';
import { useText } from '../../form/formContext.ts';
import { Fields, Pair } from '../../form/FormPanel.tsx';
import { Group } from '../../form/Group.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { useSession } from '../../session.ts';

/** What may be recorded as well; nothing of it is a condition to be heard. */
export function MoreFields({ me, open }: { readonly me: MeView; readonly open: boolean }) {
  const { common, text } = useSession();
  const labels = text.register;
  return (
    <Fold title={labels.more} hint={labels.moreHint} initiallyOpen={open} level={2}>
      <Fields>
        <Pair>
          <SelectField name="klager.kind" label={labels.klagerKind} options={common.klagerKinds} />
          <SelectField
            name="klager.replyChannel"
            label={labels.replyChannel}
            options={common.replyChannels}
          />
        </Pair>
        <Pair>
          <TextField name="contact2" label={labels.contact2} />
          <TextField name="klager.contact.address" label={labels.address} max={300} />
        </Pair>
        <Pair>
          <TextField
            name="klager.gemachtigde.name"
            label={labels.gemachtigde}
            hint={labels.gemachtigdeHint}
            max={200}
          />
          <TextField name="gemachtigdeContact" label={labels.gemachtigdeContact} />
        </Pair>
        <TextField
          name="klager.helpWanted"
          label={labels.helpWanted}
          hint={labels.helpWantedHint}
          max={500}
        />
        <CheckField name="klager.writtenOnly" label={labels.writtenOnly} />
        <Pair>
          <TextField name="happenedOn" type="date" label={labels.happenedOn} latest={me.today} />
          <TextField name="where" label={labels.where} max={300} />
        </Pair>
        <OtherCategories />
        <TextField
          name="receivedByCoordinator"
          type="date"
          label={labels.receivedByCoordinator}
          latest={me.today}
        />
      </Fields>
    </Fold>
  );
}

function OtherCategories() {
  const { common, text } = useSession();
  const main = useText('category');
  return (
    <Group name="otherCategories" label={text.register.otherCategories}>
      {Object.entries(common.categories)
        .filter(([category]) => category !== main)
        .map(([category, label]) => (
          <CheckField key={category} name={`other.${category}`} label={label} />
        ))}
    </Group>
  );
}
