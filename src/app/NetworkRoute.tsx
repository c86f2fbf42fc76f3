import type { ReactElement } from 'react';
import { loadNetworkMessages } from '../i18n/core.ts';
import { NetworkPage } from '../views/network/NetworkPage.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const NetworkRoute = (props: GatedRouteProps): ReactElement => <PageGate {...props} load={loadNetworkMessages}>{(page) => <NetworkPage {...page} />}</PageGate>;

export default NetworkRoute;
