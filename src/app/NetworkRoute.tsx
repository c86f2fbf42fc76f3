import { useCallback, type ReactElement } from 'react';
import { loadNetworkMessages } from '../i18n/page-messages.ts';
import type { RenderAreaMap } from '../views/network/area-map.ts';
import { NetworkPage } from '../views/network/NetworkPage.tsx';
import { AreaMapSlot } from './AreaMapSlot.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const NetworkRoute = (props: GatedRouteProps): ReactElement => {
  const { dataset } = props;
  const renderMap = useCallback<RenderAreaMap>((content, ref) => <AreaMapSlot ref={ref} dataset={dataset} content={content} />, [dataset]);
  return <PageGate {...props} load={loadNetworkMessages}>{(page) => <NetworkPage {...page} renderMap={renderMap} />}</PageGate>;
};

export default NetworkRoute;
