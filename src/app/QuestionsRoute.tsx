import type { ReactElement } from 'react';
import { loadQuestionsMessages } from '../i18n/page-messages.ts';
import { QuestionsPage } from '../views/questions/QuestionsPage.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const QuestionsRoute = (props: GatedRouteProps): ReactElement => <PageGate {...props} load={loadQuestionsMessages}>{(page) => <QuestionsPage {...page} />}</PageGate>;

export default QuestionsRoute;
