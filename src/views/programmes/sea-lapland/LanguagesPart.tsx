import type { ReactElement } from 'react';
import type { ServiceLanguages } from '../../../analysis/service-languages.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import { factRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { FactFold } from './FactFold.tsx';
import { LanguageGrid } from './LanguageGrid.tsx';
import { languageTable, servedWords } from './language-words.ts';
import { PartFrame } from './PartFrame.tsx';
import type { SeaLaplandProps } from './sea-lapland-props.ts';
import { SourceLine } from './SourceLine.tsx';

interface LanguagesPartProps extends Pick<SeaLaplandProps, 'archive' | 'sources' | 'onExport'> {
  readonly languages: ServiceLanguages;
  /** Facts on languages of service and language groups. */
  readonly facts: readonly DocumentFact[];
}

/** In which languages each stage served, against the largest language groups. */
export const LanguagesPart = ({ languages, facts, archive, sources, onExport }: LanguagesPartProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const words = archive.factWords;
  return (
    <PartFrame name="sea-lapland-languages" title={t('programmesSeaLapland.languages.title')} table={languageTable(languages, words, text)}
      sql={[factRows(facts.filter(({ terms }) => terms.length > 0))]} notes={[t('programmesSeaLapland.languages.note'), t('programmesSeaLapland.languages.unknown')]} onExport={onExport}>
      {(labelledBy) => (
        <>
          <ul className="result-list">{servedWords(languages, words, text).map((line) => <li key={line}>{line}</li>)}</ul>
          <LanguageGrid languages={languages} words={words} labelledBy={labelledBy} />
          <SourceLine rows={facts} sources={sources} />
          <FactFold name={t('programmesSeaLapland.languages.more')} facts={facts.filter(({ terms }) => terms.length === 0)} archive={archive} sources={sources} />
        </>
      )}
    </PartFrame>
  );
};
