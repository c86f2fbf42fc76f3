import type { ReactElement, RefObject } from 'react';
import type { ExportRequest, ExportTable } from '../../schema/export-content.ts';
import { useText } from './text-context.tsx';
import './export-buttons.css';

interface ExportButtonsProps {
  /** Part of the file's name: kebab-case, the same in every language. */
  readonly name: string;
  /** What is exported, as its heading says it. */
  readonly title: string;
  /** Notes that must travel with the figures, such as what a lower bound is. */
  readonly notes?: readonly string[];
  /** Ids of the sources, where the result does not answer the sentence. */
  readonly sourceIds?: readonly string[] | undefined;
  /** Made when asked for. */
  readonly table: () => ExportTable;
  /** The drawn chart; without it the SVG is a picture of the table. */
  readonly chart?: RefObject<SVGSVGElement | null>;
  readonly onExport: (request: ExportRequest) => void;
}

const DownloadIcon = (): ReactElement => (
  <svg className="result-export-icon" viewBox="0 0 12 12" aria-hidden="true"><path d="M6,1v7M3,5.5l3,3l3,-3M1.5,11h9" /></svg>
);

/** Buttons that take a result along as CSV, as a workbook and as SVG. */
export const ExportButtons = ({ name, title, notes = [], sourceIds, table, chart, onExport }: ExportButtonsProps): ReactElement => {
  const { t } = useText();
  const common = { name, title, notes, sourceIds };
  const asCsv = (): void => onExport({ ...common, kind: 'csv', table: table() });
  const asXlsx = (): void => onExport({ ...common, kind: 'xlsx', table: table() });
  const asSvg = (): void => {
    const drawn = chart?.current ?? null;
    onExport(drawn === null ? { ...common, kind: 'tableSvg', table: table() } : { ...common, kind: 'chartSvg', chart: drawn });
  };
  return (
    <span className="result-export">
      <button type="button" className="result-export-button" aria-label={t('shared.export.csvOf', { title })} onClick={asCsv}><DownloadIcon />CSV</button>
      <button type="button" className="result-export-button" aria-label={t('shared.export.xlsxOf', { title })} onClick={asXlsx}><DownloadIcon />XLSX</button>
      <button type="button" className="result-export-button" aria-label={t('shared.export.svgOf', { title })} onClick={asSvg}><DownloadIcon />SVG</button>
    </span>
  );
};
