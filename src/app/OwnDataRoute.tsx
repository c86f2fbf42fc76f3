import { useMemo, type ReactElement } from 'react';
import { type LoadMessages } from '../i18n/core.ts';
import { loadOwnDataMessages, loadPackageFaultMessages } from '../i18n/page-messages.ts';
import { OPENING_STATE } from '../state/app-state.ts';
import { toOwnData } from '../state/destinations.ts';
import { hrefOf } from '../state/url-codec.ts';
import { OwnDataPage } from '../views/own-data/OwnDataPage.tsx';
import { usePlaces } from '../views/shared/place-link.tsx';
import { useText } from '../views/shared/text-context.tsx';
import { faultWords } from './fault-words.ts';
import { generatedUrl } from './files.ts';
import { ImportWorkerClient } from './import-client.ts';
import { OfficialSlot } from './OfficialSlot.tsx';
import { usePackage } from './open-package.ts';
import { downloadTemplate } from './own-template.ts';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { useOwnData } from './use-own-data.ts';
import { usePackageTitle } from './use-package-title.ts';

const loadMessages: LoadMessages = async (language) => {
  const [page, faults] = await Promise.all([loadOwnDataMessages(language), loadPackageFaultMessages(language)]);
  return { ...page, ...faults };
};

const onDownload = (name: string, text: string): void => {
  void import('../io/save-file.ts').then(({ saveFile }) => { saveFile({ name, type: 'text/csv;charset=utf-8', content: text }); });
};

/** More findings than this are of one mistake, and nobody reads them. */
const MOST_FINDINGS = 20_000;

/** Before a data set is kept the browser is asked not to throw it away; the answer changes nothing of keeping it. */
const askToPersist = (): void => {
  void import('../io/own-data-store.ts').then((store) => store.askToPersist());
};

const Page = ({ state, dataset }: RouteProps): ReactElement => {
  const text = useText();
  const { hrefOf: placeHref, go } = usePlaces();
  const { choice: data } = usePackage();
  const title = usePackageTitle();
  const { kept, actions } = useOwnData();
  const client = useMemo(() => new ImportWorkerClient({ data, builtInUrl: generatedUrl('package/'), pageUrl: document.baseURI }), [data]);
  // Own data open on all of their projects: the opening question is about the built-in ones.
  const openHref = (choice: typeof data): string => hrefOf({
    ...OPENING_STATE, language: state.language, data: choice,
    ...(choice.kind === 'builtIn' ? {} : { sentence: { ...OPENING_STATE.sentence, targetGroups: [] } }),
  });
  const ownTitle = data.kind === 'own' ? kept.entries.find(({ id }) => id === data.id)?.name : undefined;
  return (
    <OwnDataPage section={state.ownData.section} hrefOf={(section) => placeHref(toOwnData(section))} onSection={(section) => { go(toOwnData(section)); }}
      shown={{ data, title: ownTitle ?? title ?? text.t('ownData.sets.builtIn') }} openHref={openHref} dataset={dataset} kept={kept} actions={actions} client={client} onDownload={onDownload}
      onTemplate={(kind) => downloadTemplate(kind, dataset, text).then(() => true, () => false)}
      onOpen={({ id }) => {
        askToPersist();
        window.location.assign(openHref({ kind: 'own', id }));
      }}
      faultWords={(fault) => faultWords(fault, text)}
      onFindings={async () => {
        const [found, { findingsFile }] = await Promise.all([client.findings(0, MOST_FINDINGS), import('./findings-file.ts')]);
        if (found.ok) onDownload(text.t('ownData.package.fileName'), findingsFile(found.value, text));
        return found.ok;
      }}
      official={(onUse) => <OfficialSlot dataset={dataset} importHref={placeHref(toOwnData('sets'))} onUse={onUse} />} />
  );
};

const OwnDataRoute = (props: RouteProps): ReactElement => <PageText load={loadMessages}><Page {...props} /></PageText>;

export default OwnDataRoute;
