import { useId, useMemo, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { EmptyYears, LatestStart } from '../../../schema/succession-result.ts';
import { useText } from '../../shared/text-context.tsx';
import type { CliffContext } from '../cliff-words.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { EmptyYearGrid } from './EmptyYearGrid.tsx';
import { emptyYearTable } from './time-tables.ts';
import { emptyYearWords, lateYearWords } from './time-words.ts';
import { yearGrid } from './year-grid.ts';

interface EmptyYearPartProps {
  readonly emptyYears: readonly EmptyYears[];
  readonly context: CliffContext;
  readonly latest: LatestStart | null;
  readonly selected: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** Years in which nothing ran, in words and as a grid; the export has a row for each municipality and target group. */
export const EmptyYearPart = ({ emptyYears, context, latest, selected, onSelect, onExport }: EmptyYearPartProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const grid = useMemo(() => yearGrid(emptyYears), [emptyYears]);
  const late = lateYearWords(grid, latest, context);
  const notes = [...(late === null ? [] : [late]), t('gapsTime.boundNote')];
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('gapsTime.empty')}</h3>
        <ExportButtons name="empty-years" title={t('gapsTime.empty')} notes={notes} sql={[{ derived: 'empty-years', asks: { counted: 'projects', period: { kind: 'any' } } }]} table={() => emptyYearTable(emptyYears, context)} onExport={onExport} />
      </div>
      {emptyYearWords(emptyYears, context).map((words) => <p key={words} className="result-words">{words}</p>)}
      {grid.years.length > 0 && (
        <>
          <p className="result-small">{t(grid.groupCount === 1 ? 'gapsTime.gridKey.one' : 'gapsTime.gridKey.many', { groups: context.text.format.integer(grid.groupCount) })}</p>
          <EmptyYearGrid grid={grid} context={context} latest={latest} labelledBy={id} selected={selected} onSelect={onSelect} />
          {late !== null && <p className="result-small">{late}</p>}
        </>
      )}
    </section>
  );
};
