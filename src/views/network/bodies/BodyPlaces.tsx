import { useId, useMemo, useRef, type ReactElement } from 'react';
import type { BodyReach } from '../../../analysis/body-reach.ts';
import type { AreaLook, AreaMapContent } from '../../../schema/area-map.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import type { FigureSql } from '../../../schema/figure-sql.ts';
import { toProfile } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import type { NetworkNaming } from '../use-network.ts';
import { placeLooks, type PlaceClass } from './place-looks.ts';

interface BodyPlacesProps {
  readonly name: string;
  readonly reach: BodyReach;
  /** What gives the rows behind the places. */
  readonly sql: readonly FigureSql[];
  readonly naming: NetworkNaming;
  readonly renderMap: RenderAreaMap;
  readonly onExport: (request: ExportRequest) => void;
}

const keyWords = ({ from, to }: PlaceClass, { text: { t, format } }: NetworkNaming): string =>
  t('networkBodies.places.key', { count: to, shown: from === to ? format.integer(to) : format.range(format.integer(from), format.integer(to)) });

const mapContent = (name: string, reach: BodyReach, naming: NetworkNaming): AreaMapContent => {
  const { text: { t, format }, names, dataset } = naming;
  const { classes, looks } = placeLooks(reach.places);
  const counts = new Map(reach.places.map(({ value, count }) => [value, count]));
  return {
    title: t('networkBodies.places.map', { name }),
    keys: [
      ...classes.map((each) => ({ look: each.look, words: keyWords(each, naming) })),
      ...(reach.places.length < dataset.municipalities.length ? [{ look: 'lined', words: t('networkBodies.places.keyNone') } as const] : []),
    ],
    looks: new Map(dataset.municipalities.map(({ code }): [string, AreaLook] => [code, looks.get(code) ?? 'lined'])),
    figures: new Map(reach.places.map(({ value, count }) => [value, format.integer(count)])),
    words: new Map(dataset.municipalities.map(({ code }) => {
      const count = counts.get(code) ?? 0;
      return [code, `${names.get(code) ?? code}: ${t('shared.projects', { count, shown: format.integer(count) })}`];
    })),
  };
};

const placeTable = (reach: BodyReach, { text: { t }, names }: NetworkNaming): ExportTable => ({
  columns: [{ label: t('network.columns.municipality'), kind: 'text' }, { label: t('networkBodies.places.projects'), kind: 'number', digits: 0 }],
  rows: [
    ...reach.places.map(({ value, count }) => [names.get(value) ?? value, count] as const),
    [t('shared.wholeRegion'), reach.regionWide], [t('networkBodies.places.nowhere'), reach.nowhere],
  ],
});

/** Which municipalities the body's projects name, on a map and in words; region-wide ones apart. */
export const BodyPlaces = ({ name, reach, sql, naming, renderMap, onExport }: BodyPlacesProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const ref = useRef<SVGSVGElement>(null);
  const content = useMemo(() => mapContent(name, reach, naming), [name, reach, naming]);
  const title = t('networkBodies.places.title');
  const apart = [
    ...(reach.regionWide > 0 ? [t('networkBodies.places.regionWide', { count: reach.regionWide, shown: format.integer(reach.regionWide) })] : []),
    ...(reach.nowhere > 0 ? [t('networkBodies.places.nowhereWords', { count: reach.nowhere, shown: format.integer(reach.nowhere) })] : []),
    ...(reach.outside > 0 ? [t('networkBodies.places.outside', { count: reach.outside, shown: format.integer(reach.outside) })] : []),
  ];
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="body-map" title={`${name}: ${title}`} notes={[t('networkBodies.places.note')]} sourceIds={['doc-register', 'statfin-municipal-units-2020']} sql={sql} table={() => placeTable(reach, naming)} chart={ref} onExport={onExport} />
      </div>
      <div className="network-places">
        <div className="network-places-map">{renderMap(content, ref)}</div>
        <div className="network-places-side">
          {reach.places.length === 0 ? <p className="network-words">{t('networkBodies.places.nobody')}</p> : (
            <ul className="network-bodies-places" aria-labelledby={id}>
              {reach.places.map(({ value, count }) => (
                <li key={value} data-code={value}><PlaceLink className="network-link" to={toProfile(value)}>{naming.names.get(value) ?? value}</PlaceLink> <span className="network-bodies-number">{format.integer(count)}</span></li>
              ))}
            </ul>
          )}
          {apart.map((words) => <p key={words} className="network-words">{words}</p>)}
          <p className="result-small">{t('networkBodies.places.note')}</p>
        </div>
      </div>
    </section>
  );
};
