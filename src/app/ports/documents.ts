/** Documents of a complaint in the library `Dossiers`, one folder per kenmerk. */
export interface Documents {
  /** Stores immutable bytes; storing the same name twice leaves the first. Resolves with the path. */
  store(kenmerk: string, name: string, bytes: Uint8Array): Promise<string>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** What lies in the folder of a complaint; nothing where there is no folder. */
  list(kenmerk: string): Promise<readonly { readonly name: string; readonly created: string }[]>;
  /** True when it is not there any more. */
  remove(path: string): Promise<boolean>;
  /** Removes the folder of a destroyed complaint with all in it; true when it is not there any more. */
  removeFolder(kenmerk: string): Promise<boolean>;
}

export interface LetterContent {
  readonly organisation: string;
  readonly addressee: readonly string[];
  readonly date: string;
  readonly subject: string;
  readonly kenmerk: string;
  /** Headed sections in order; a section without heading is plain paragraphs. */
  readonly sections: readonly {
    readonly heading?: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly signature: readonly string[];
}

/** Makes a Word document of a letter. */
export type WriteLetter = (letter: LetterContent) => Promise<Uint8Array>;
