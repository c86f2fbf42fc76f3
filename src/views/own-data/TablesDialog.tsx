import { Dialog, DialogHeading } from '@ariakit/react';
import { useState, type ReactElement } from 'react';
import type { ImportClient, ImportFailure } from '../../schema/import-client.ts';
import type { OwnDataEntry } from '../../schema/own-data.ts';
import { useText } from '../shared/text-context.tsx';
import { NameForm } from './import/NameForm.tsx';
import type { ReadyTables } from './own-data-props.ts';

interface TablesDialogProps {
  readonly ready: ReadyTables;
  readonly client: ImportClient;
  readonly taken: readonly OwnDataEntry[];
  readonly onSaved: (entry: OwnDataEntry) => void;
  readonly onClose: () => void;
}

/** Names a data set of ready tables, such as fresh official figures, and keeps it. */
export const TablesDialog = ({ ready, client, taken, onSaved, onClose }: TablesDialogProps): ReactElement => {
  const { t } = useText();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ImportFailure | null>(null);
  const onSave = (name: string): void => {
    setBusy(true);
    setFailure(null);
    void client.saveTables(name, ready.files, ready.imports).then((outcome) => {
      setBusy(false);
      if (outcome.ok) onSaved(outcome.value);
      else setFailure(outcome.failure);
    });
  };
  return (
    <Dialog open onClose={onClose} className="own-dialog" backdrop={<div className="own-backdrop" />}>
      <DialogHeading>{t('ownData.save.dialog')}</DialogHeading>
      <p>{t('ownData.save.words')}</p>
      <NameForm proposed={ready.imports[0]?.file ?? ''} taken={taken} isBusy={isBusy} onSave={onSave} />
      <div role="alert">{failure !== null && <p className="own-fault">{failure.kind.startsWith('storage.') ? `${t(`ownData.${failure.kind}.what`)} ${t(`ownData.${failure.kind}.mend`)}` : t(`ownData.failure.${failure.kind}`)}</p>}</div>
      <button type="button" className="result-button" onClick={onClose}>{t('ownData.cancel')}</button>
    </Dialog>
  );
};
