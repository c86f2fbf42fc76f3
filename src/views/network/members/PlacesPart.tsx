import { useId, useMemo, useRef, type ReactElement } from 'react';
import type { MunicipalityStanding } from '../../../analysis/network-members.ts';
import type { AreaMapContent } from '../../../schema/area-map.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { RenderAreaMap } from '../area-map.ts';
import type { NetworkNaming } from '../use-network.ts';
import { PLACE_ROWS, standingTable } from './member-tables.ts';
import { placesWords } from './member-words.ts';
import { PlacesTable } from './PlacesTable.tsx';

interface PlacesPartProps {
  readonly standings: readonly MunicipalityStanding[];
  readonly naming: NetworkNaming;
  readonly renderMap: RenderAreaMap;
  readonly onExport: (request: ExportRequest) => void;
}

/** The list of members, who takes part in projects, and the borders, which a map always names. */
const SOURCE_IDS = ['doc-network', 'doc-register', 'statfin-municipal-units-2020'];

const mapContent = (standings: readonly MunicipalityStanding[], { text: { t }, names }: NetworkNaming): AreaMapContent => ({
  title: t('network.places.map'),
  keys: [{ look: 'strong', words: t('network.places.key.inside') }, { look: 'lined', words: t('network.places.key.outside') }],
  looks: new Map(standings.map(({ code, isMember }) => [code, isMember ? 'strong' : 'lined'])),
  figures: new Map(),
  words: new Map(standings.map(({ code, isMember }) => [code, t(`network.places.point.${isMember ? 'inside' : 'outside'}`, { name: names.get(code) ?? code })])),
});

/** Which municipalities are in the network: on the map, in words, and in a table with what else ties them to it. */
export const PlacesPart = ({ standings, naming, renderMap, onExport }: PlacesPartProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const ref = useRef<SVGSVGElement>(null);
  const content = useMemo(() => mapContent(standings, naming), [standings, naming]);
  const ordered = useMemo(() => [...standings].sort((a, b) => naming.text.format.compare(naming.names.get(a.code) ?? a.code, naming.names.get(b.code) ?? b.code)), [standings, naming]);
  const title = t('network.places.title');
  const notes = [t('network.places.boundNote')];
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="network-map" title={title} notes={notes} sourceIds={SOURCE_IDS} sql={PLACE_ROWS} table={() => standingTable(ordered, naming)} chart={ref} onExport={onExport} />
      </div>
      <div className="network-places">
        <div className="network-places-map">{renderMap(content, ref)}</div>
        <div className="network-places-side">
          {placesWords(standings, naming).map((words) => <p key={words} className="network-words">{words}</p>)}
          <PlacesTable standings={ordered} labelledBy={id} naming={naming} />
          {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
        </div>
      </div>
    </section>
  );
};
