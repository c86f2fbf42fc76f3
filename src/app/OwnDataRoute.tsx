import type { ReactElement } from 'react';
import { loadOwnDataMessages } from '../i18n/core.ts';
import { OwnDataPage } from '../views/own-data/OwnDataPage.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';

const OwnDataRoute = (_: RouteProps): ReactElement => <PageText load={loadOwnDataMessages}><OwnDataPage /></PageText>;

export default OwnDataRoute;
