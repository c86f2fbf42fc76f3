import { useId, useState, type ReactElement } from 'react';
import { ACTOR_COLUMNS, type ActorRow } from '../../../analysis/actor-types.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { activityRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { ActorMatrixRow } from './ActorMatrixRow.tsx';
import { actorTable } from './sector-tables.ts';

interface ActorMatrixProps {
  readonly rows: readonly ActorRow[];
  readonly naming: NetworkNaming;
  readonly notes: readonly string[];
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

/** Kinds of body by where they are seen. An empty cell is marked by pattern and words; a press on a kind lists its bodies. */
export const ActorMatrix = ({ rows, naming, notes, sourceIds, onExport }: ActorMatrixProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const title = t('networkSectors.matrix');
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-sectors" title={title} notes={notes} sourceIds={sourceIds} sql={[activityRows()]} table={() => actorTable(rows, naming)} onExport={onExport} />
      </div>
      <p className="network-words">{t('networkSectors.matrixWords')}</p>
      <ul className="network-key" aria-label={t('networkSectors.key')}>
        <li><span className="network-sectors-swatch network-sectors-some" aria-hidden="true">3</span> {t('networkSectors.keySome')}</li>
        <li><span className="network-sectors-swatch network-sectors-none" aria-hidden="true" /> {t('networkSectors.keyNone')}</li>
        <li><span className="network-sectors-swatch network-sectors-gap" aria-hidden="true" /> {t('networkSectors.keyGap')}</li>
      </ul>
      <div className="result-scroll network-sectors-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table network-sectors-table">
          <thead>
            <tr>
              <th scope="col">{t('networkSectors.columns.type')}</th>
              {ACTOR_COLUMNS.map((column) => <th key={column} scope="col">{t(`networkSectors.columns.${column}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => <ActorMatrixRow key={row.type} row={row} naming={naming} isOpen={open === row.type} onToggle={() => { setOpen(open === row.type ? null : row.type); }} />)}
          </tbody>
        </table>
      </div>
    </section>
  );
};
