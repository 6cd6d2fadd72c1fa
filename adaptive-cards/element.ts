/** The few elements of Adaptive Cards 1.5 that our cards use; text is always plain text, never markdown. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly weight?: 'Bolder';
  readonly size?: 'Medium' | 'Small';
  readonly isSubtle?: boolean;
  readonly color?: 'Accent' | 'Attention' | 'Good' | 'Warning';
  readonly spacing?: 'None' | 'Small' | 'Medium';
  readonly style?: 'heading';
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

interface InputBase {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export type Input =
  | (InputBase & {
      readonly type: 'Input.Text';
      readonly isMultiline?: boolean;
      readonly maxLength: number;
      readonly placeholder?: string;
    })
  | (InputBase & {
      readonly type: 'Input.Date';
      readonly value?: string;
      readonly max?: string;
      readonly min?: string;
    })
  | (InputBase & { readonly type: 'Input.Time'; readonly value?: string })
  | (InputBase & {
      readonly type: 'Input.ChoiceSet';
      readonly choices: readonly Choice[];
      readonly wrap: true;
      readonly value?: string;
      readonly style?: 'compact' | 'expanded';
    })
  | (Omit<InputBase, 'label'> & {
      readonly type: 'Input.Toggle';
      readonly title: string;
      readonly wrap: true;
      readonly valueOn: 'true';
      readonly valueOff: 'false';
      readonly value?: 'true' | 'false';
    });

export interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly style?: 'emphasis' | 'attention' | 'warning';
  readonly spacing?: 'Small' | 'Medium';
  readonly separator?: boolean;
  readonly selectAction?: OpenUrl;
}

/** Buttons in the middle of a card. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
  readonly spacing?: 'Small';
}

export type Element = TextBlock | Input | Container | ActionSet;

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
  readonly style?: 'positive';
  readonly mode?: 'primary' | 'secondary';
}

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: 'positive' | 'destructive';
  readonly mode?: 'primary' | 'secondary';
  readonly associatedInputs?: 'auto' | 'none';
}

export interface ShowCard {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly body: readonly Element[];
    readonly actions: readonly Action[];
  };
  readonly style?: 'positive';
  readonly mode?: 'primary' | 'secondary';
}

/** Opens a dialog: Teams sends `task/fetch` to the bot. */
export interface OpenDialog {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>> & {
    readonly msteams: { readonly type: 'task/fetch' };
  };
  /** Fields of the form it stands in are not asked for first. */
  readonly associatedInputs?: 'none';
  readonly style?: 'positive';
  readonly mode?: 'primary' | 'secondary';
}

export type Action = OpenUrl | Execute | ShowCard | OpenDialog;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: 'nl' | 'en';
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
  readonly refresh?: { readonly action: Execute };
}
