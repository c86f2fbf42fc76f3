import type { ReactElement, ReactNode } from 'react';
import { definitionId } from './section-ids.ts';

export interface DefinitionProps {
  /** Stable name for the link to it. */
  readonly name: string;
  readonly term: string;
  readonly children: ReactNode;
}

/** One concept and what it means here. */
export const Definition = ({ name, term, children }: DefinitionProps): ReactElement => (
  <div className="data-definition">
    <h3 id={definitionId(name)} tabIndex={-1}>{term}</h3>
    <div className="data-definition-body">{children}</div>
  </div>
);
