import type { ReactElement } from 'react';
import { loadMunicipalityMessages } from '../i18n/page-messages.ts';
import { MunicipalityPage } from '../views/profile/MunicipalityPage.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const MunicipalityRoute = (props: GatedRouteProps): ReactElement => <PageGate {...props} load={loadMunicipalityMessages}>{(page) => <MunicipalityPage {...page} />}</PageGate>;

export default MunicipalityRoute;
