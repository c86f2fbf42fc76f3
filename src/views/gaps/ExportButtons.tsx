import type { ReactElement, RefObject } from 'react';
import type { ExportRequest, ExportTable } from '../../schema/export-content.ts';
import { useText } from '../shared/text-context.tsx';
import './export-buttons.css';

interface ExportButtonsProps {
  /** Part of the file's name: kebab-case, the same in every language. */
  readonly name: string;
  /** What is exported, as its heading says it. */
  readonly title: string;
  /** Notes that must travel with the figures, such as what a lower bound is. */
  readonly notes?: readonly string[];
  /** Made when asked for. */
  readonly table: () => ExportTable;
  /** The drawn chart; without it the SVG is a picture of the table. */
  readonly chart?: RefObject<SVGSVGElement | null>;
  readonly onExport: (request: ExportRequest) => void;
}

const DownloadIcon = (): ReactElement => (
  <svg className="gaps-export-icon" viewBox="0 0 12 12" aria-hidden="true"><path d="M6,1v7M3,5.5l3,3l3,-3M1.5,11h9" /></svg>
);

/** Two buttons that take a result along as CSV and as SVG. */
export const ExportButtons = ({ name, title, notes = [], table, chart, onExport }: ExportButtonsProps): ReactElement => {
  const { t } = useText();
  const common = { name, title, notes };
  const asCsv = (): void => onExport({ ...common, kind: 'csv', table: table() });
  const asSvg = (): void => {
    const drawn = chart?.current ?? null;
    onExport(drawn === null ? { ...common, kind: 'tableSvg', table: table() } : { ...common, kind: 'chartSvg', chart: drawn });
  };
  return (
    <span className="gaps-export">
      <button type="button" className="gaps-export-button" aria-label={t('gaps.export.csvOf', { title })} onClick={asCsv}><DownloadIcon />CSV</button>
      <button type="button" className="gaps-export-button" aria-label={t('gaps.export.svgOf', { title })} onClick={asSvg}><DownloadIcon />SVG</button>
    </span>
  );
};
