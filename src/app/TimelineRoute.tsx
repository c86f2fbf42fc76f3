import type { ReactElement } from 'react';
import { loadTimelineMessages } from '../i18n/page-messages.ts';
import { TimelinePage } from '../views/timeline/TimelinePage.tsx';
import { PageGate, type GatedRouteProps } from './PageGate.tsx';

const TimelineRoute = (props: GatedRouteProps): ReactElement => <PageGate {...props} load={loadTimelineMessages}>{(page) => <TimelinePage {...page} />}</PageGate>;

export default TimelineRoute;
