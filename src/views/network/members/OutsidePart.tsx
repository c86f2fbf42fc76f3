import { useId, useMemo, useState, type ReactElement } from 'react';
import { registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import { activeOutside } from '../../../analysis/network-members.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { MOST_LEAST_PROJECTS } from '../../../schema/network-view.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { activityRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { workTable } from './member-tables.ts';
import { OutsideTable } from './OutsideTable.tsx';

interface OutsidePartProps {
  readonly works: readonly BodyWork[];
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly least: number;
  readonly onLeast: (least: number) => void;
  /** Bodies that take part by the document without being named in its list. */
  readonly unnamedMembers: number;
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

const HOMES = ['region', 'elsewhere', 'any'] as const;
type HomeChoice = (typeof HOMES)[number];

const isAtHome = ({ body }: BodyWork, choice: HomeChoice): boolean => choice === 'any' || (body.home === 'region') === (choice === 'region');

/** Bodies in many register projects that the network's list does not name. */
export const OutsidePart = ({ works, selected, naming, least, onLeast, unnamedMembers, sourceIds, onExport }: OutsidePartProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [home, setHome] = useState<HomeChoice>('region');
  const found = useMemo(() => activeOutside(works, least), [works, least]);
  const shown = found.filter((work) => isAtHome(work, home));
  const title = t('network.outside.title');
  const notes = [t('network.outside.moved'), ...(unnamedMembers > 0 ? [t('network.outside.unnamed', { count: unnamedMembers, shown: format.integer(unnamedMembers) })] : [])];
  const most = Math.max(1, ...found.map((work) => registerProjects(work).length));
  const regional = found.filter((work) => isAtHome(work, 'region')).length;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-outside" title={title} notes={notes} sourceIds={sourceIds} sql={[activityRows(shown.map(({ body }) => body.id))]} table={() => workTable(shown, selected, naming)} onExport={onExport} />
      </div>
      <p className="network-words" role="status">{t('network.outside.lead', { count: found.length, shown: format.integer(found.length), least: format.integer(least), regional: format.integer(regional) })}</p>
      <div className="result-controls">
        <label className="result-field">
          {t('network.outside.least')}
          <select value={least} onChange={(event) => { onLeast(Number(event.target.value)); }}>
            {Array.from({ length: MOST_LEAST_PROJECTS }, (_, index) => index + 1).map((value) => <option key={value} value={value}>{format.integer(value)}</option>)}
          </select>
        </label>
        <RadioChoice legend={t('network.outside.home')} values={HOMES} chosen={home} labelOf={(value) => t(`network.outside.homes.${value}`)} onChoose={setHome} />
      </div>
      {shown.length === 0 ? <p className="network-words">{t('network.outside.nobody')}</p>
        : <OutsideTable works={shown} most={most} selected={selected} naming={naming} labelledBy={id} />}
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
    </section>
  );
};
