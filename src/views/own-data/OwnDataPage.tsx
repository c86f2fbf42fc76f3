import { useState, type ReactElement } from 'react';
import { OWN_DATA_SECTIONS } from '../../schema/own-data-view.ts';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import type { OwnDataPageProps, ReadyTables } from './own-data-props.ts';
import { StorageNote } from './StorageNote.tsx';
import { SetsSection } from './sets/SetsSection.tsx';
import { TablesDialog } from './TablesDialog.tsx';
import './own-data.css';

/** The user's own data sets and how new ones are brought in, and official figures. */
export const OwnDataPage = (props: OwnDataPageProps): ReactElement => {
  const { t } = useText();
  const { section, hrefOf, onSection, kept, actions, official } = props;
  const [ready, setReady] = useState<ReadyTables | null>(null);
  return (
    <div className="section-page">
      <h1 className="visually-hidden">{t('ownData.title')}</h1>
      <SectionLinks label={t('ownData.sectionsLabel')} sections={OWN_DATA_SECTIONS} open={section} nameOf={(name) => t(`ownData.sections.${name}`)} hrefOf={hrefOf} onSection={onSection} />
      <StorageNote fault={kept.fault} onDismiss={actions.dismissFault} />
      {section === 'sets' && <SetsSection {...props} />}
      {section === 'official' && official(setReady)}
      {ready !== null && <TablesDialog ready={ready} client={props.client} taken={kept.entries} onSaved={props.onOpen} onClose={() => { setReady(null); }} />}
    </div>
  );
};
