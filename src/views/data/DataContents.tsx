import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import { dataSections, sectionId } from './section-ids.ts';

/** The page's table of contents. The links change only the part of the address after `#`. */
export const DataContents = (): ReactElement => {
  const { t, place } = useText();
  return (
    <nav className="data-contents" aria-label={t('data.contents')}>
      <p className="data-contents-title" aria-hidden="true">{t('data.contents')}</p>
      <ol>
        {dataSections(place.isBuiltIn).map((name) => (
          <li key={name}><a href={`#${sectionId(name)}`}>{t(`data.sections.${name}`)}</a></li>
        ))}
      </ol>
    </nav>
  );
};
