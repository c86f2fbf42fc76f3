import type { ReactElement } from 'react';
import { loadSqlMessages } from '../i18n/core.ts';
import { SqlPage } from '../views/sql/SqlPage.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';

const SqlRoute = (_: RouteProps): ReactElement => <PageText load={loadSqlMessages}><SqlPage /></PageText>;

export default SqlRoute;
