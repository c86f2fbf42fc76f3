import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { loadDataMessages } from '../i18n/page-messages.ts';
import { dataDictionary } from '../schema/data-dictionary.ts';
import type { DataPackage } from '../schema/data-package.ts';
import type { ProjectRecords } from '../schema/project-record.ts';
import { DataPage } from '../views/data/DataPage.tsx';
import { usePackage } from './open-package.ts';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { loadArchivePart, loadContentPart, usePart } from './use-part.ts';

interface DataRouteProps extends RouteProps {
  readonly records: ProjectRecords | null;
}

/** The package's own description; `null` until it is there. */
const useDataPackage = (): DataPackage | null => {
  const { describe } = usePackage();
  const [found, setFound] = useState<DataPackage | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    let isCurrent = true;
    describe().then(
      (dataPackage) => { if (isCurrent) setFound(dataPackage); },
      (cause: unknown) => { if (isCurrent) setError(cause instanceof Error ? cause : new Error('datapackage.json')); },
    );
    return () => { isCurrent = false; };
  }, [describe]);
  if (error !== null) throw error;
  return found;
};

/** The page on data and method with its own texts and rows. */
const DataRoute = ({ dataset, result, records }: DataRouteProps): ReactElement => {
  const contents = usePart(loadContentPart, true);
  const archive = usePart(loadArchivePart, true);
  const dataPackage = useDataPackage();
  const dictionary = useMemo(
    () => (contents === null || dataPackage === null ? null : dataDictionary({ dataPackage, entries: contents.dictionary, rowCounts: contents.rowCounts })),
    [contents, dataPackage],
  );
  return (
    <PageText load={loadDataMessages}>
      <DataPage dataset={dataset} result={result} records={records} documents={contents?.documents ?? null} sources={contents?.sources ?? null}
        dictionary={dictionary} archive={archive} packageVersion={dataPackage?.version ?? ''} />
    </PageText>
  );
};

export default DataRoute;
