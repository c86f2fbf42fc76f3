import { memo, useId, type ReactElement } from 'react';
import type { TableNaming } from './together-tables.ts';
import { countWords } from './together-words.ts';

interface UnknownPartProps {
  readonly naming: TableNaming;
  readonly onOpenProject: (id: string | null) => void;
}

const DrawnUnknownPart = ({ naming: { facts, text }, onOpenProject }: UnknownPartProps): ReactElement => {
  const { t, format } = text;
  const id = useId();
  const { alone, nobody, unnamed } = facts.collaboration;
  const projects = new Set(unnamed.map(({ project }) => project)).size;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkTogether.unknown.title')}</h3></div>
      <ul className="result-list">
        <li>{t('networkTogether.unknown.roles')}</li>
        {alone.length > 0 && <li>{countWords(text, 'unknown.alone', alone.length)}</li>}
        {unnamed.length > 0 && <li>{t('networkTogether.unknown.unnamed', { count: unnamed.length, shown: format.integer(unnamed.length), projects: format.integer(projects) })}</li>}
        {nobody.length > 0 && <li>{countWords(text, 'unknown.nobody', nobody.length)}</li>}
      </ul>
      {unnamed.length > 0 && (
        <details className="result-figures">
          <summary>{t('networkTogether.unknown.unnamedList')}</summary>
          <ul className="result-list">
            {unnamed.map(({ project, id: placeholder, name }) => {
              const found = facts.projects[project];
              return (
                <li key={`${String(project)} ${placeholder}`}>
                  {name}{found !== undefined && <>: <button type="button" className="result-text-button" onClick={() => { onOpenProject(found.id); }}>{found.name}</button></>}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
};

/** What the register does not tell of collaboration, and what stands in it in place of names. */
export const UnknownPart = memo(DrawnUnknownPart);
