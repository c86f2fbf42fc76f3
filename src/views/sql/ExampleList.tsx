import type { ReactElement } from 'react';
import type { SqlExample } from '../../schema/sql-answer.ts';
import { useText } from '../shared/text-context.tsx';
import { exampleQuery } from './example-query.ts';

interface ExampleListProps {
  readonly examples: readonly SqlExample[];
  readonly onOpen: (query: string) => void;
}

/** Ready questions; a press puts one into the editor. */
export const ExampleList = ({ examples, onOpen }: ExampleListProps): ReactElement => {
  const { t } = useText();
  return (
    <>
      <p className="result-small">{t('sql.examples.hint')}</p>
      <ul className="sql-list">
        {examples.map(({ id, sql }) => {
          const words = { title: t(`sql.examples.${id}.title`), meaning: t(`sql.examples.${id}.meaning`) };
          return <li key={id}><button type="button" className="sql-pick" data-example={id} title={words.meaning} onClick={() => { onOpen(exampleQuery(sql, words)); }}>{words.title}</button></li>;
        })}
      </ul>
    </>
  );
};
