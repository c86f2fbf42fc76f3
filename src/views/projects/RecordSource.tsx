import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import { useState } from 'react';
import type { ProjectRecordData } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import { spellingGroups } from './raw-rows.ts';
import { RawRows } from './RawRows.tsx';
import { RecordSection } from './RecordSection.tsx';

/** The document behind the record, and its rows in their own spelling. */
export const RecordSource = ({ record }: { readonly record: ProjectRecordData }) => {
  const { t, format, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const { document: source, rows, evidenceLines, note } = record;
  const published = [source.publisher, source.referenceDate].filter((part) => part !== null && part !== '').join(', ');
  return (
    <RecordSection title={t('projects.record.source')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.document')} note={published === '' ? null : published}>{source.title[language]}</Fact>
      </dl>
      <p className="projects-note">
        {t('projects.record.rows', { count: rows.length, shown: format.integer(rows.length) })}
        {evidenceLines !== null && ` ${t('projects.record.evidence', { lines: evidenceLines.replace('-', '–') })}`}
      </p>
      {note !== null && <p className="projects-note">{t('projects.record.note')}: <span lang="en">{note}</span></p>}
      <DisclosureProvider open={isOpen} setOpen={setOpen}>
        <Disclosure className="projects-button">{t(isOpen ? 'projects.record.hideSource' : 'projects.record.showSource')}</Disclosure>
        <DisclosureContent unmountOnHide>
          {spellingGroups(rows).map((group) => <RawRows key={group.spelling.rowId} group={group} />)}
        </DisclosureContent>
      </DisclosureProvider>
    </RecordSection>
  );
};
