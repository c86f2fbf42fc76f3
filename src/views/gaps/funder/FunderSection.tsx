import { useMemo, type ReactElement } from 'react';
import { funderView } from '../../../analysis/funder-role.ts';
import { SUCCESSION_BASES } from '../../../schema/gaps-view.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { columnTerms, funderLead, fundTerms, shownFund, type FunderNaming } from './funder-words.ts';
import { FunderLists } from './FunderLists.tsx';
import { FunderMatrix } from './FunderMatrix.tsx';
import './funder.css';

/** One fund's own view: where it stands alone, adds to others, runs alongside the like, or is absent. */
export const FunderSection = ({ analyst, result, view, selected, actions, onExport }: GapsSectionProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const { dataset } = analyst;
  const { sentence } = result;
  const basis = view.succession;
  const funds = useMemo(() => fundTerms(dataset), [dataset]);
  const fund = useMemo(() => shownFund(dataset, sentence, view.funder), [dataset, sentence, view.funder]);
  const found = useMemo(() => funderView(analyst, sentence, { fund, basis }), [analyst, sentence, fund, basis]);
  const naming = useMemo((): FunderNaming => ({
    text, names: namesByCode(dataset, text), terms: columnTerms(dataset, basis), basis,
    fundName: funds.find(({ value }) => value === fund)?.shortName[text.language] ?? fund,
  }), [text, dataset, basis, funds, fund]);
  return (
    <div className="result-part gaps-funder">
      <h2>{t('gaps.sections.funder')}</h2>
      <div className="result-controls">
        <label className="result-field">
          {t('gapsFunder.fund')}
          <select value={fund} onChange={(event) => { actions.onView({ funder: event.target.value }); }}>
            {funds.map(({ value, name }) => <option key={value} value={value}>{t('gapsFunder.option', { name: name[language], shown: format.integer(found.fundCounts.get(value) ?? 0) })}</option>)}
          </select>
        </label>
        <RadioChoice legend={t('gapsFunder.by')} values={SUCCESSION_BASES} chosen={basis}
          labelOf={(each) => t(`gapsFunder.basis.${each}`)} onChoose={(succession) => { actions.onView({ succession }); }} />
      </div>
      <p className="result-lead">{funderLead(found, naming).join(' ')}</p>
      <FunderLists view={found} naming={naming} />
      <p className="result-small">{t('gapsFunder.counts')} {t('gapsFunder.rule')} {t('gapsFunder.question')}</p>
      <FunderMatrix view={found} naming={naming} title={t('gapsFunder.matrix', { fund: naming.fundName })} selected={selected} onSelect={actions.onSelect} onExport={onExport} />
    </div>
  );
};
