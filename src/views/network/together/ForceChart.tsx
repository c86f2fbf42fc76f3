import { useMemo, useState, type MouseEvent, type PointerEvent, type ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { BodyPicker } from './BodyPicker.tsx';
import { BodyStory } from './BodyStory.tsx';
import { ForceDrawing } from './ForceDrawing.tsx';
import { forcePicture } from './force-picture.ts';
import { drawnPairs, pairsTable, type TableNaming } from './together-tables.ts';

interface ForceChartProps {
  readonly rows: readonly CollaboratingBody[];
  readonly naming: TableNaming;
  readonly onExport: (request: ExportRequest) => void;
}

const bodyUnder = (event: MouseEvent): string | null => {
  const node = event.target instanceof Element ? event.target.closest('[data-body]') : null;
  return node?.getAttribute('data-body') ?? null;
};

/** Bodies joined by lines; the list beside the picture, or a press on a body, brings one forward with its partners. */
export const ForceChart = ({ rows, naming, onExport }: ForceChartProps): ReactElement => {
  const { facts, text } = naming;
  const { t } = text;
  const isNarrow = useIsNarrow();
  const [held, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const pairs = useMemo(() => drawnPairs(facts.collaboration.pairs, rows), [facts, rows]);
  const picture = useMemo(() => forcePicture(rows, pairs, { names: facts, isNarrow }), [rows, pairs, facts, isNarrow]);
  const drawn = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const body = rows.find(({ id }) => id === held);
  const chosen = body?.id ?? null;
  const onPointer = (event: PointerEvent): void => { setPointed(event.type === 'pointerleave' ? null : bodyUnder(event)); };
  const onClick = (event: MouseEvent): void => {
    const id = bodyUnder(event);
    setChosen(id === chosen ? null : id);
  };
  return (
    <ChartFrame name="bodies-network" title={t('networkTogether.force.title')} sql={[{ derived: 'participations', gives: 'rows' }]} table={pairsTable(pairs, naming)} onExport={onExport} notes={[t('networkTogether.groupNote')]}
      words={<><p>{t('networkTogether.force.words')}</p>{pairs.length === 0 && <p>{t('networkTogether.force.noLines')}</p>}</>}>
      {({ ref, labelledBy }) => (
        <div className="together-sides">
          <div className="together-picture" onPointerMove={onPointer} onPointerLeave={onPointer} onClick={onClick}>
            <ForceDrawing picture={picture} names={facts} text={text} chosen={chosen} pointed={pointed} labelledBy={labelledBy} chart={ref} />
          </div>
          <div className="together-side">
            <BodyPicker bodies={rows} naming={naming} chosen={chosen} onChoose={setChosen} />
            {body !== undefined && <BodyStory body={body} naming={naming} drawn={drawn} />}
          </div>
        </div>
      )}
    </ChartFrame>
  );
};
