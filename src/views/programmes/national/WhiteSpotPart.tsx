import { useId, type ReactElement } from 'react';
import { factsPlacedIn } from '../../../analysis/programme-facts.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toNationalTheme } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { FactItem } from '../../shared/FactItem.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { factTable } from '../fact-table.ts';
import { themeOfFact } from './fact-theme.ts';
import { ESF_SOURCES, type NationalContext } from './national-context.ts';

interface WhiteSpotPartProps {
  readonly context: NationalContext;
  readonly onExport: (request: ExportRequest) => void;
}

const FactList = ({ facts, context, labelledBy }: { readonly facts: readonly DocumentFact[]; readonly context: NationalContext; readonly labelledBy: string }): ReactElement => {
  const { archive, sources, text: { t, language } } = context;
  return (
    <ul className="programmes-facts" aria-labelledby={labelledBy}>
      {facts.map((fact) => {
        const theme = themeOfFact(fact, context);
        return (
          <li key={fact.id} data-fact={fact.id}>
            <FactItem fact={fact} words={archive.factWords} sources={sources} isKindShown without={fact.subject === theme?.name.fi ? ['subject'] : []}>
              {theme !== null && <p className="fact-small">{t('programmesNational.inTheme')} <PlaceLink to={toNationalTheme(theme.id)}>{theme.name[language]}</PlaceLink></p>}
            </FactItem>
          </li>
        );
      })}
    </ul>
  );
};

/** White spots that the document names, and what it says of places in Lapland. */
export const WhiteSpotPart = ({ context, onExport }: WhiteSpotPartProps): ReactElement => {
  const { text, facts, archive, municipalities } = context;
  const { t, format } = text;
  const [id, spotsId, laplandId] = [useId(), useId(), useId()];
  const spots = facts.filter(({ kind }) => kind === 'white_spot');
  const placed = factsPlacedIn(facts, municipalities).filter(({ kind }) => kind !== 'white_spot');
  const laplandSpots = factsPlacedIn(spots, municipalities).length;
  const title = t('programmesNational.spots.title');
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="national-white-spots" title={title} sourceIds={ESF_SOURCES} sql={[factRows([...spots, ...placed])]} table={() => factTable([...spots, ...placed], archive.factWords, text)} onExport={onExport} />
      </div>
      <p className="result-words">
        {t('programmesNational.spots.count', { count: spots.length, shown: format.integer(spots.length) })} {t(laplandSpots === 0 ? 'programmesNational.spots.noneInLapland' : 'programmesNational.spots.someInLapland')} {t('programmesNational.spots.caution')}
      </p>
      <div className="programmes-kind">
        <h4 id={spotsId}>{t('programmesNational.spots.named')}</h4>
        <FactList facts={spots} context={context} labelledBy={spotsId} />
      </div>
      <div className="programmes-kind">
        <h4 id={laplandId}>{t('programmesNational.spots.lapland', { count: placed.length, shown: format.integer(placed.length) })}</h4>
        {placed.length === 0 ? <p className="result-small">{t('programmesNational.spots.noLapland')}</p> : <FactList facts={placed} context={context} labelledBy={laplandId} />}
      </div>
    </section>
  );
};
