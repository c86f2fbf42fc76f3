import { useMemo, useState, type ReactElement } from 'react';
import type { ProjectMoney } from '../../../analysis/settlement-funding.ts';
import type { Destination } from '../../../state/destinations.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import { CHAIN_ROWS } from '../programme-rows.ts';
import { CHAIN_BARS, chainTable } from './chain-tables.ts';
import { partWords } from './chain-words.ts';
import { PAYER_SCALES, type PayerScale } from './payer-rows.ts';
import { PayerChart } from './PayerChart.tsx';
import { ProjectCard } from './ProjectCard.tsx';
import { SEA_LAPLAND_SOURCES, type SeaLaplandProps } from './sea-lapland-props.ts';

const toTimeline: Destination = (state) => ({ ...state, page: 'time', timeline: { ...state.timeline, group: 'chain' } });

/** The chain of projects: who paid how much, as bars and one by one. */
export const ChainPart = ({ money, ...props }: SeaLaplandProps & { readonly money: readonly ProjectMoney[] }): ReactElement => {
  const text = useText();
  const { t } = text;
  const { dataset, onExport } = props;
  const [scale, setScale] = useState<PayerScale>('euros');
  const table = useMemo(() => chainTable(money, dataset, text), [money, dataset, text]);
  const notes = [t('programmesSeaLapland.chain.notes.sum'), ...partWords(money, text), t('programmesSeaLapland.chain.notes.unstated')];
  return (
    <>
      <ChartFrame name="sea-lapland-payers" title={t('programmesSeaLapland.chain.title')} table={table} notes={notes} sourceIds={SEA_LAPLAND_SOURCES} sql={CHAIN_ROWS} bars={scale === 'euros' ? CHAIN_BARS : undefined} onExport={onExport}
        words={(
          <>
            <p>{t('programmesSeaLapland.chain.words')} <PlaceLink to={toTimeline} className="sealap-link">{t('programmesSeaLapland.chain.timeline')}</PlaceLink></p>
            <RadioChoice legend={t('programmesSeaLapland.chain.scale')} values={PAYER_SCALES} chosen={scale} labelOf={(value) => t(`programmesSeaLapland.chain.scales.${value}`)} onChoose={setScale} />
          </>
        )}>
        {({ ref, labelledBy }) => <PayerChart money={money} scale={scale} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <section className="sealap-part-group" aria-labelledby="sealap-projects">
        <h3 id="sealap-projects" className="sealap-head">{t('programmesSeaLapland.chain.projects')}</h3>
        <ol className="sealap-cards">{money.map((each) => <ProjectCard key={each.project.id} money={each} {...props} />)}</ol>
      </section>
    </>
  );
};
