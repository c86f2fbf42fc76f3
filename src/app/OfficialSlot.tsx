import type { ReactElement } from 'react';
import type { Dataset } from '../schema/dataset.ts';
import { OfficialSection } from '../views/own-data/official/OfficialSection.tsx';
import type { ReadyTables } from '../views/own-data/own-data-props.ts';
import { useOfficial } from './use-official.ts';

interface OfficialSlotProps {
  readonly dataset: Dataset;
  /** Link to the section where other files are brought in. */
  readonly importHref: string;
  readonly onUse: (tables: ReadyTables) => void;
}

/** The section on official figures with all that it asks for. */
export const OfficialSlot = ({ dataset, importHref, onUse }: OfficialSlotProps): ReactElement => (
  <OfficialSection dataset={dataset} {...useOfficial(dataset)} thisYear={new Date().getFullYear()} importHref={importHref} onUse={onUse} />
);
