import { Suspense, use, useMemo, type ReactElement, type Ref } from 'react';
import type { AreaMapContent } from '../schema/area-map.ts';
import type { Dataset } from '../schema/dataset.ts';
import { AreaMap } from '../views/map/AreaMap.tsx';
import { namesByCode } from '../views/shared/names-by-code.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';

interface AreaMapSlotProps {
  readonly dataset: Dataset;
  readonly content: AreaMapContent;
  readonly ref?: Ref<SVGSVGElement>;
}

const Drawn = ({ dataset, content, ref }: AreaMapSlotProps): ReactElement => {
  const text = useText();
  const geometry = use(usePackage().geometry());
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  return <AreaMap ref={ref} content={content} geometry={geometry} names={names} />;
};

/** A small map for a page; it waits for the shapes by itself. */
export const AreaMapSlot = (props: AreaMapSlotProps): ReactElement => {
  const { t } = useText();
  return <Suspense fallback={<p className="app-loading" role="status">{t('app.loading')}</p>}><Drawn {...props} /></Suspense>;
};
