import { useId, useState, type ReactElement } from 'react';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { numberOf, type Quantity } from '../../schema/quantity.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { isNeedDated } from '../../state/selectors.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import { missingWords, needUnit, NO_FIGURE, quantityCentre, quantityFigure } from '../shared/quantity-text.ts';
import { questionText } from '../shared/sentence-text.ts';
import { useText } from '../shared/text-context.tsx';
import { DataTable, type DataTableRow } from './DataTable.tsx';
import { methodId } from './section-ids.ts';

export interface WorkedExampleProps {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
}

const DECIMALS = 2;

/** The quantities in the order in which one is worked out from another. */
const STEPS = ['supply', 'need', 'expected', 'ratio', 'interval', 'gap', 'hoover'] as const;
type Step = (typeof STEPS)[number];

/** The municipality with most supply, its own list and a place in the frame: the fullest numbers. */
const clearestRow = (result: CoverageResult): MunicipalityCoverage | undefined =>
  [...result.rows].sort((a, b) =>
    Number(b.isInFrame) - Number(a.isInFrame) || Number(b.listing === 'listed') - Number(a.listing === 'listed') || b.supply - a.supply)[0];

const wholeOrDecimal = (value: number, format: Format): string => format.decimal(value, Number.isInteger(value) ? 0 : DECIMALS);

/** Under the full rule and at lead seats each project counts 1: the interval is Garwood's. */
const isPlainCount = ({ allocation, locationBasis }: Sentence): boolean => allocation === 'full' || locationBasis === 'lead_seat';

const supplyMessage = ({ counted, locationBasis }: Sentence): string => {
  if (counted !== 'projects') return 'supplyHowThings';
  return locationBasis === 'lead_seat' ? 'supplyHowSeat' : 'supplyHow';
};

/** How each quantity is worked out, with the question's own central numbers. */
const calculations = (result: CoverageResult, row: MunicipalityCoverage, { t, format }: Text): Readonly<Record<Step, string>> => {
  const { sentence } = result;
  const unit = needUnit(sentence.need);
  const need = quantityCentre(row.need, unit, format);
  const supply = wholeOrDecimal(row.supply, format);
  const expectedValue = numberOf(row.expected);
  const known = {
    supply: t(`dataMethod.worked.${supplyMessage(sentence)}`, { shown: format.integer(row.count) }),
    need: isNeedDated(sentence) ? t('dataMethod.worked.needHow', { year: String(sentence.needYear) }) : t('dataMethod.worked.needHowFixed'),
    hoover: t('dataMethod.worked.hooverHow'),
  };
  if (expectedValue === undefined) return { ...known, expected: NO_FIGURE, ratio: NO_FIGURE, interval: NO_FIGURE, gap: NO_FIGURE };
  const expected = format.decimal(expectedValue, DECIMALS);
  const hasInterval = row.ratioInterval.kind === 'value';
  return {
    ...known,
    expected: `${wholeOrDecimal(result.supplySum, format)} × ${need} / ${quantityCentre(result.needSum, unit, format)}`,
    ratio: `${supply} / ${expected}`,
    interval: hasInterval ? t(isPlainCount(sentence) ? 'dataMethod.worked.intervalHow' : 'dataMethod.worked.intervalHowWeighted', { supply, expected }) : NO_FIGURE,
    gap: `max(0, ${expected} − ${supply})`,
  };
};

/** Each quantity's value, with its range where it has one. */
const results = (result: CoverageResult, row: MunicipalityCoverage, text: Text): Readonly<Record<Step, string>> => {
  const { format } = text;
  const range = (low: number, high: number): string => format.range(format.decimal(low, DECIMALS), format.decimal(high, DECIMALS));
  const words = (quantity: Quantity, isRangeAlone = false): string => {
    if (quantity.kind === 'missing') return missingWords(quantity.reason, text);
    const { value, low = value, high = value } = quantity;
    if (isRangeAlone) return range(low, high);
    if (value === 0 && high === 0) return format.integer(0);
    return low === high ? format.decimal(value, DECIMALS) : `${format.decimal(value, DECIMALS)} (${range(low, high)})`;
  };
  return {
    supply: wholeOrDecimal(row.supply, format),
    need: row.need.kind === 'missing' ? missingWords(row.need.reason, text) : quantityFigure(row.need, needUnit(result.sentence.need), format),
    expected: words(row.expected),
    ratio: words(row.ratio),
    interval: words(row.ratioInterval, true),
    gap: words(row.gap),
    hoover: result.hoover.kind === 'missing' ? missingWords(result.hoover.reason, text) : format.percent(result.hoover.value),
  };
};

const useSteps = (result: CoverageResult, row: MunicipalityCoverage): readonly DataTableRow[] => {
  const text = useText();
  const how = calculations(result, row, text);
  const value = results(result, row, text);
  return STEPS.map((step) => ({ key: step, cells: [text.t(`dataMethod.worked.${step}`), how[step], value[step]] }));
};

const Steps = ({ result, row, name }: { readonly result: CoverageResult; readonly row: MunicipalityCoverage; readonly name: string }): ReactElement => {
  const { t } = useText();
  const rows = useSteps(result, row);
  const columns = [
    { key: 'quantity', label: t('dataMethod.worked.columns.quantity') },
    { key: 'calculation', label: t('dataMethod.worked.columns.calculation') },
    { key: 'result', label: t('dataMethod.worked.columns.result'), isNumber: true },
  ];
  return (
    <>
      {!row.isInFrame && <p>{t('dataMethod.worked.outside')}</p>}
      {row.listing !== 'listed' && result.sentence.locationBasis === 'place_of_work' && <p>{t('dataMethod.worked.lowerBound')}</p>}
      <DataTable caption={t('dataMethod.worked.caption', { name })} columns={columns} rows={rows} />
    </>
  );
};

/** The formulas with the current question's own numbers, for a municipality of the reader's choice. */
export const WorkedExample = ({ dataset, result }: WorkedExampleProps): ReactElement | null => {
  const text = useText();
  const { t, format, language } = text;
  const [chosen, setChosen] = useState<string | null>(null);
  const selectId = useId();
  const row = result.rows.find(({ code }) => code === chosen) ?? clearestRow(result);
  if (row === undefined) return null;
  const nameOf = (code: string): string => dataset.municipalities.find((place) => place.code === code)?.name[language] ?? code;
  const options = [...result.rows].sort((a, b) => format.compare(nameOf(a.code), nameOf(b.code)));
  return (
    <div className="data-card">
      <h3 id={methodId('worked')} tabIndex={-1}>{t('dataMethod.worked.title')}</h3>
      <p>{t('dataMethod.worked.intro')}</p>
      <p className="data-question">{t('dataMethod.worked.question', { question: questionText({ text, dataset, sentence: result.sentence }) })}</p>
      <p className="data-choice">
        <label htmlFor={selectId}>{t('dataMethod.worked.municipality')}</label>
        <select id={selectId} value={row.code} onChange={(event) => { setChosen(event.target.value); }}>
          {options.map(({ code }) => <option key={code} value={code}>{nameOf(code)}</option>)}
        </select>
      </p>
      <Steps result={result} row={row} name={nameOf(row.code)} />
    </div>
  );
};
