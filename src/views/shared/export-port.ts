import { createContext, useContext, type ComponentType } from 'react';
import type { ExportRequest, ExportTable, RowCodes } from '../../schema/export-content.ts';
import type { ExportButtonsProps } from './export-buttons-props.ts';

/** What the app does for a result that is taken along. */
export interface ExportPort {
  readonly onExport: (request: ExportRequest) => void;
  /** The municipality of each row; `null` when the table's rows are no municipalities. */
  readonly rowCodes: (table: ExportTable) => RowCodes | null;
  /** Prints the page as it is shown. */
  readonly onPrint: () => void;
  /** Stands in the place of the menu where nothing is taken along by hand: it knows of the result. */
  readonly StandIn?: ComponentType<ExportButtonsProps>;
}

/** Set once by the app; without it nothing can be taken along but by a view's own `onExport`. */
export const ExportContext = createContext<ExportPort | null>(null);

/** The app's port for results that are taken along; `null` where there is none. */
export const useExportPort = (): ExportPort | null => useContext(ExportContext);

/** Where nothing can be taken along. */
export const NO_EXPORT: ExportPort['onExport'] = () => undefined;
