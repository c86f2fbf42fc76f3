import { useId, type ReactElement } from 'react';
import type { BodyWork } from '../../../analysis/body-work.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { activityRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { BodyLink } from '../BodyLink.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { placeholderTable } from './sector-tables.ts';

interface PlaceholderPartProps {
  readonly placeholders: readonly BodyWork[];
  readonly naming: NetworkNaming;
  readonly sourceIds: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

/** Groups that the documents name in the place of bodies: who stands behind them is not said. */
export const PlaceholderPart = ({ placeholders, naming, sourceIds, onExport }: PlaceholderPartProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const title = t('networkSectors.placeholder.title', { shown: format.integer(placeholders.length) });
  const ordered = [...placeholders].sort((a, b) => b.family.length - a.family.length || format.compare(a.body.name, b.body.name));
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-unnamed" title={title} notes={[t('networkSectors.placeholder.words')]} sourceIds={sourceIds} sql={[activityRows(ordered.map(({ body }) => body.id))]} table={() => placeholderTable(ordered, naming)} onExport={onExport} />
      </div>
      <p className="network-words">{t('networkSectors.placeholder.words')}</p>
      <details className="result-figures">
        <summary>{t('networkSectors.placeholder.show')}</summary>
        <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="result-table">
            <thead>
              <tr>
                <th scope="col">{t('networkSectors.columns.group')}</th>
                {(['register', 'family', 'network'] as const).map((column) => <th key={column} scope="col" className="result-number">{t(`networkSectors.placeholder.${column}`)}</th>)}
                <th scope="col">{t('networkSectors.placeholder.note')}</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ body, led, partnered, family, member }) => (
                <tr key={body.id}>
                  <th scope="row"><BodyLink id={body.id}>{body.name}</BodyLink></th>
                  <td className="result-number">{format.integer(led.length + partnered.length)}</td>
                  <td className="result-number">{format.integer(family.length)}</td>
                  <td className="result-number">{format.integer(member === null ? 0 : 1)}</td>
                  <td>{body.note === null ? '–' : <span lang="en">{body.note}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
};
