import { useRef, type ReactElement } from 'react';
import type { OfficialServices } from '../../../schema/official.ts';
import { useText } from '../../shared/text-context.tsx';

interface FilePartProps {
  readonly services: OfficialServices;
  /** What a user opens to download the borders. */
  readonly bordersAddress: string;
  readonly importHref: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The way by files that the user downloads; they are read here and go nowhere. */
export const FilePart = ({ services, bordersAddress, importHref, onFiles }: FilePartProps): ReactElement => {
  const { t, language } = useText();
  const input = useRef<HTMLInputElement>(null);
  const outside = (address: string, words: string): ReactElement => (
    <a href={address} target="_blank" rel="noreferrer noopener">{words} <span className="result-small">({t('official.file.leads')})</span></a>
  );
  return (
    <section className="official-box" aria-labelledby="official-file">
      <h3 id="official-file">{t('official.file.title')}</h3>
      <p>{t('official.file.how')}</p>
      <ul className="official-steps">
        <li>
          {t('official.file.tables')}
          <ul>{services.tables.map(({ id, page, title }) => <li key={id}>{outside(page, title[language])}</li>)}</ul>
        </li>
        <li>{t('official.file.borders')}<br />{outside(bordersAddress, new URL(bordersAddress).host)}</li>
        <li>{t('official.file.other')} <a href={importHref}>{t('official.file.otherLink')}</a></li>
      </ul>
      <label className="result-button official-pick">
        {t('official.file.pick')}
        <input ref={input} className="visually-hidden" type="file" multiple accept=".json,.geojson,.px.json,application/json,application/geo+json"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            if (input.current !== null) input.current.value = '';
          }} />
      </label>
    </section>
  );
};
