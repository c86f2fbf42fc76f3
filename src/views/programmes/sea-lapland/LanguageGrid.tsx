import type { ReactElement } from 'react';
import type { ServiceLanguages } from '../../../analysis/service-languages.ts';
import type { FactWord } from '../../../schema/archive.ts';
import { factWordName } from '../../shared/fact-figure.ts';
import { useText } from '../../shared/text-context.tsx';
import { markKind, stageName, stageTime, type MarkKind } from './language-words.ts';

interface LanguageGridProps {
  readonly languages: ServiceLanguages;
  readonly words: readonly FactWord[];
  readonly labelledBy: string;
}

/** A full disc, a half disc and a ring; nothing where there is no service. */
const MarkSign = ({ kind }: { readonly kind: MarkKind }): ReactElement => (
  <svg className="sealap-sign" viewBox="0 0 12 12" aria-hidden="true">
    {kind !== 'none' && <circle className="sealap-sign-ring" cx="6" cy="6" r="4.6" />}
    {(kind === 'stated' || kind === 'exists') && <circle className="sealap-sign-fill" cx="6" cy="6" r="4.6" />}
    {kind === 'inferred' && <path className="sealap-sign-fill" d="M6,1.4a4.6,4.6 0 0 0 0,9.2z" />}
  </svg>
);

/** Languages down, stages across; a cell says in words how the service is known. */
export const LanguageGrid = ({ languages: { stages, languages }, words, labelledBy }: LanguageGridProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  return (
    <div className="result-scroll sealap-fit" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table sealap-grid">
        <thead>
          <tr>
            <th scope="col">{t('programmesSeaLapland.languages.language')}</th>
            {stages.map((stage) => <th key={stage.id} scope="col">{stageName(stage, text)} <span className="sealap-when">{stageTime(stage, text)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {languages.map(({ term, isLargest, marks }) => (
            <tr key={term} data-term={term}>
              <th scope="row">
                {format.capitalised(factWordName(words, { kind: 'language', value: term }, text))}{' '}
                {isLargest && <span className="sealap-tag">{t('programmesSeaLapland.languages.largest')}</span>}
              </th>
              {marks.map((mark, index) => {
                const kind = markKind(mark);
                return <td key={stages[index]?.id} data-mark={kind}><MarkSign kind={kind} /> {t(`programmesSeaLapland.languages.mark.${kind}`)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
