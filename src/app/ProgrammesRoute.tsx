import type { ReactElement } from 'react';
import { loadProgrammesMessages } from '../i18n/page-messages.ts';
import { ProgrammesPage } from '../views/programmes/ProgrammesPage.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const ProgrammesRoute = (props: GatedRouteProps): ReactElement => <PageGate {...props} load={loadProgrammesMessages}>{(page) => <ProgrammesPage {...page} />}</PageGate>;

export default ProgrammesRoute;
