import { memo } from 'react';
import { writtenDate } from '../shared/period-text.ts';
import { useText } from '../shared/text-context.tsx';
import { PlacesCell } from './PlacesCell.tsx';
import { ProjectName } from './ProjectName.tsx';
import type { ProjectRow } from './project-rows.ts';

interface ProjectTableRowProps {
  readonly row: ProjectRow;
  /** `undefined` while it is on its way. */
  readonly summary: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** One project in the table. It is drawn anew only when the row itself changes, not when rows change places. */
export const ProjectTableRow = memo(function ProjectTableRow({ row, summary, onOpen }: ProjectTableRowProps) {
  const text = useText();
  const { t } = text;
  const { project } = row;
  const notStated = t('projects.table.notStated');
  return (
    <tr role="row">
      <th role="rowheader" scope="row" data-column="name"><ProjectName project={project} summary={summary} onOpen={onOpen} /></th>
      <td role="cell" data-column="lead">{project.leadName ?? notStated}</td>
      <td role="cell" data-column="fund"><span title={row.fundName}>{row.fundShortName}</span></td>
      <td role="cell" data-column="start">{writtenDate(text, project.startDate, project.startPrecision) ?? notStated}</td>
      <td role="cell" data-column="end">{writtenDate(text, project.endDate, project.endPrecision) ?? notStated}</td>
      <td role="cell" data-column="places"><PlacesCell row={row} /></td>
    </tr>
  );
});
