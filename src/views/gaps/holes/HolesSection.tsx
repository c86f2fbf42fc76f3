import { useCallback, useMemo, type ReactElement } from 'react';
import { dependence } from '../../../analysis/dependence.ts';
import { holeMatrix, matrixQuestion } from '../../../analysis/hole-matrix.ts';
import { surprisingHoles } from '../../../analysis/holes.ts';
import type { HoleCell } from '../../../schema/hole-result.ts';
import type { Listing } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { DependenceTable } from './DependenceTable.tsx';
import { choiceOfColumn, isChosenColumn } from './hole-choice.ts';
import { holeLead } from './hole-lead.ts';
import { holeCells, holesTable } from './hole-tables.ts';
import { HoleList } from './HoleList.tsx';
import { HoleMatrixPart } from './HoleMatrixPart.tsx';
import { useKept } from '../../shared/use-kept.ts';
import './holes.css';

const LISTING_ORDER: Readonly<Record<Listing, number>> = { listed: 0, partly_listed: 1, mentioned_only: 2 };

/** Holes shown at first: those that can be trusted, and those that may be in the register only. */
const SHOWN = { own: 6, bound: 3 } as const;

/** Where which theme, target group, funder or year is missing, how surprising that is, and on how few all stands. */
export const HolesSection = ({ analyst, result, view, selected, actions, onExport }: GapsSectionProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { sentence } = result;
  const { dataset } = analyst;
  const dimension = view.columns;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const context = useMemo(() => ({ text, dataset, dimension }), [text, dataset, dimension]);
  const question = useKept(matrixQuestion(sentence, dimension));
  const matrix = useMemo(() => holeMatrix(analyst, question, dimension), [analyst, question, dimension]);
  const holes = useMemo(() => surprisingHoles(matrix), [matrix]);
  const facts = useMemo(() => ({ matrix, context, names }), [matrix, context, names]);
  const inOrder = useMemo(() => (a: { readonly code: string; readonly listing: Listing }, b: { readonly code: string; readonly listing: Listing }): number =>
    LISTING_ORDER[a.listing] - LISTING_ORDER[b.listing] || format.compare(names.get(a.code) ?? a.code, names.get(b.code) ?? b.code), [names, format]);
  const rows = useMemo(() => [...matrix.rows].sort(inOrder), [matrix, inOrder]);
  const standing = useMemo(() => [...dependence(analyst, sentence)].sort(inOrder), [analyst, sentence, inOrder]);
  const lead = useMemo(() => holeLead({ matrix, holes, context, names }), [matrix, holes, context, names]);
  const { onSentence, onSelect } = actions;
  const onCell = useCallback((cell: HoleCell): void => {
    const isOpen = selected === cell.code && isChosenColumn(sentence, dataset, { dimension, value: cell.column });
    if (!isOpen) onSentence(choiceOfColumn(dimension, cell.column));
    onSelect(isOpen ? null : cell.code);
  }, [selected, sentence, dataset, dimension, onSentence, onSelect]);
  const own = new Set(matrix.rows.filter(({ listing }) => listing === 'listed').map(({ code }) => code));
  const hasBound = own.size < matrix.rows.length;
  return (
    <section className="gaps-holes" aria-labelledby="gaps-holes-title">
      <h2 id="gaps-holes-title">{t('gapsHoles.heading')}</h2>
      <p className="result-lead">{lead.answer.map((words, index) => <span key={words}>{index === 0 ? <strong>{words}</strong> : words}{' '}</span>)}</p>
      {lead.notes.map((sentences) => <p key={sentences[0]} className="gaps-holes-words">{sentences.join(' ')}</p>)}
      <HoleMatrixPart result={result} view={view} selected={selected} actions={actions} onExport={onExport} facts={facts} rows={rows} onCell={onCell} />
      {matrix.supply > 0 && (
        <div className="gaps-holes-part">
          {own.size > 0 && (
            <HoleList key={`own ${dimension}`} heading={t('gapsHoles.list.own')} note={t('gapsHoles.list.order')} none={t('gapsHoles.list.ownEmpty')} holes={holes.filter(({ code }) => own.has(code))}
              context={context} shown={SHOWN.own} isBound={false} onCell={onCell} />
          )}
          {hasBound && (
            <HoleList key={`bound ${dimension}`} heading={t('gapsHoles.list.bound')} note={t('gapsHoles.list.boundNote')} none={t('gapsHoles.list.ownEmpty')} holes={holes.filter(({ code }) => !own.has(code))}
              context={context} shown={SHOWN.bound} isBound onCell={onCell} />
          )}
          <ExportButtons name="holes" title={t('gapsHoles.list.title')} notes={[t('gapsHoles.boundExport')]} sql={[holeCells(matrix, 'holes')]} table={() => holesTable(facts, holes)} onExport={onExport} />
        </div>
      )}
      <DependenceTable rows={standing} dataset={dataset} names={names} isFundChosen={sentence.funds.length + sentence.fundFamilies.length > 0} onSelect={actions.onSelect} onExport={onExport} />
    </section>
  );
};
