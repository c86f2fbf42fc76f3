import type { ReactElement } from 'react';
import { loadPresentMessages } from '../i18n/core.ts';
import { PresentPage } from '../views/present/PresentPage.tsx';
import { PageText } from './PageText.tsx';
import type { AppStore } from '../state/store.ts';
import type { GatedRouteProps } from './PageGate.tsx';

const PresentRoute = (_: GatedRouteProps & { readonly store: AppStore }): ReactElement => <PageText load={loadPresentMessages}><PresentPage /></PageText>;

export default PresentRoute;
