import type { ComponentType } from 'react';

/** A step's form; it closes itself when the step stands or is left. */
export interface FormProps {
  readonly onClose: () => void;
}

export type StepFormComponent = ComponentType<FormProps>;
