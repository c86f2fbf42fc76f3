import type { ReactElement } from 'react';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { partialDateText } from '../../shared/partial-date.ts';
import { isNested } from '../../../analysis/programme-money.ts';
import { themeRows } from '../programme-rows.ts';
import { MoneyChart } from './MoneyChart.tsx';
import { moneyLead, moneyTable } from './money-words.ts';
import { ESF_SOURCES, type NationalContext } from './national-context.ts';

interface MoneyPartProps {
  readonly context: NationalContext;
  readonly themes: readonly EsfThemeRow[];
  readonly onExport: (request: ExportRequest) => void;
}

/** Where the money of the themes is, each in a bar of its own scale. */
export const MoneyPart = ({ context, themes, onExport }: MoneyPartProps): ReactElement => {
  const { text, facts } = context;
  const { t, format } = text;
  const days = [...new Set(themes.map(({ asOfDate }) => partialDateText(asOfDate, format)))];
  const scale = themes.length > 1 ? [t('programmesNational.money.ownScale')] : [];
  const words = [t('programmesNational.money.asOf', { date: format.list(days) }), ...moneyLead(themes, text), ...scale];
  const notes = [...(themes.every(isNested) ? [t('programmesNational.money.nested')] : []), t('programmesNational.money.thinnest')];
  return (
    <ChartFrame name="national-money" title={t('programmesNational.money.title')} table={moneyTable(themes, text)} notes={notes} sourceIds={ESF_SOURCES} sql={[themeRows(themes)]} onExport={onExport} words={<p>{words.join(' ')}</p>}>
      {({ ref, labelledBy }) => <MoneyChart themes={themes} facts={facts} labelledBy={labelledBy} chart={ref} />}
    </ChartFrame>
  );
};
