import { Button } from '@fluentui/react-components';
import { useForm } from '../../form/formContext.ts';
import { Buttons } from '../../form/FormPanel.tsx';
import { useSession } from '../../session.ts';

/** Fills in what the procedure says; saving it takes away what was chosen instead. */
export function AsProcedure({ values }: { readonly values: Readonly<Record<string, string>> }) {
  const { text } = useSession();
  const { store } = useForm();
  return (
    <Buttons>
      <Button
        size="small"
        onClick={() => {
          for (const [name, value] of Object.entries(values)) store.set(name, value);
        }}
      >
        {text.settings.times.asProcedure}
      </Button>
    </Buttons>
  );
}
