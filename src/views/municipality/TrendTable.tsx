import type { NeedFigures } from '../../schema/municipality.ts';
import { knownRange } from '../../schema/quantity.ts';
import { quantityFigure } from '../shared/quantity-text.ts';
import { useText } from '../shared/text-context.tsx';

/** The official figures year by year; the number of speakers as a range where it is only known so. */
export const TrendTable = ({ years }: { readonly years: readonly NeedFigures[] }) => {
  const { t, format } = useText();
  const none = t('municipality.trend.none');
  const speakers = ({ speakers: value, speakersLow, speakersHigh }: NeedFigures): string =>
    value === null ? none : quantityFigure(knownRange(value, speakersLow ?? value, speakersHigh ?? value), 'speakers', format);
  return (
    <>
      <table className="municipality-trend-table">
        <caption>{t('municipality.trend.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('municipality.trend.year')}</th>
            <th scope="col">{t('municipality.trend.population')}</th>
            <th scope="col">{t('municipality.trend.share')}</th>
            <th scope="col">{t('municipality.trend.speakers')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((figures) => (
            <tr key={figures.year}>
              <th scope="row">{figures.year}</th>
              <td>
                {figures.population === null ? none : format.integer(figures.population)}
                {figures.populationBasis === 'preliminary' && <span className="municipality-quiet"> {t('municipality.trend.preliminary')}</span>}
              </td>
              <td>{figures.foreignLanguageShare === null ? none : format.percentage(figures.foreignLanguageShare)}</td>
              <td>{speakers(figures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="municipality-note">{t('municipality.trend.note')}</p>
    </>
  );
};
