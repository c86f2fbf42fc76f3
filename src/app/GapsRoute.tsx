import { Suspense, use, useMemo, type ReactElement } from 'react';
import { loadGapsMessages } from '../i18n/page-messages.ts';
import type { Analyst } from '../schema/analyst.ts';
import type { ProjectTexts } from '../schema/project-record.ts';
import { hrefOf } from '../state/url-codec.ts';
import { GapsPage } from '../views/gaps/GapsPage.tsx';
import type { GapsActions, GapsSectionProps } from '../views/gaps/gaps-section.ts';
import { FunderSection } from '../views/gaps/funder/FunderSection.tsx';
import { HeadquartersSection } from '../views/gaps/headquarters/HeadquartersSection.tsx';
import { HolesSection } from '../views/gaps/holes/HolesSection.tsx';
import { NeighboursSection } from '../views/gaps/neighbours/NeighboursSection.tsx';
import { TimeSection } from '../views/gaps/time/TimeSection.tsx';
import { VerdictsSection } from '../views/gaps/verdicts/VerdictsSection.tsx';
import { NO_EXPORT, useExportPort } from '../views/shared/export-port.ts';
import { useText } from '../views/shared/text-context.tsx';
import { AnswersRoute } from './AnswersRoute.tsx';
import { CallRoute } from './CallRoute.tsx';
import { usePackage } from './open-package.ts';
import { PageText } from './PageText.tsx';
import { PanelSlot } from './PanelSlot.tsx';
import type { RouteProps } from './route-props.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

interface GapsRouteProps extends RouteProps {
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  readonly texts: ProjectTexts | null;
}

const NeighboursRoute = (props: GapsSectionProps): ReactElement => <NeighboursSection {...props} contiguity={use(usePackage().geometry()).neighbours} />;

const useGapsActions = ({ state, actions }: Pick<GapsRouteProps, 'state' | 'actions'>): GapsActions => useMemo(() => ({
  onSentence: actions.onSentencePart,
  onView: actions.onGapsView,
  onCall: actions.onCall,
  onSelect: actions.onSelect,
  onOpenProject: actions.onOpenProject,
  onSection: actions.onGapsSection,
  hrefOfSection: (section) => hrefOf({ ...state, page: 'gaps', gaps: { ...state.gaps, section } }),
}), [actions, state]);

const Section = ({ scheme, ...props }: GapsSectionProps & { readonly scheme: 'light' | 'dark' }): ReactElement => {
  switch (props.view.section) {
    case 'answers': return <AnswersRoute {...props} />;
    case 'verdicts': return <VerdictsSection {...props} />;
    case 'holes': return <HolesSection {...props} />;
    case 'headquarters': return <HeadquartersSection {...props} />;
    case 'call': return <CallRoute {...props} scheme={scheme} />;
    case 'funder': return <FunderSection {...props} />;
    case 'time': return <TimeSection {...props} />;
    case 'neighbours': return <NeighboursRoute {...props} />;
  }
};

const Gaps = (props: GapsRouteProps): ReactElement => {
  const { state, dataset, result, actions, analyst, scheme, texts } = props;
  const { t } = useText();
  const sections = useGapsActions(props);
  const port = useExportPort();
  const { section } = state.gaps;
  return (
    <GapsPage section={section} counted={state.sentence.counted} hrefOf={sections.hrefOfSection} onSection={actions.onGapsSection} methodHref={`${hrefOf({ ...state, page: 'data' })}#data-method`}
      panel={state.municipality === null ? null : <PanelSlot state={state} dataset={dataset} result={result} actions={actions} texts={texts} />}>
      <ViewBoundary resetKey={section}>
        <Suspense fallback={<p className="app-loading" role="status">{t('app.loading')}</p>}>
          <Section analyst={analyst} result={result} view={state.gaps} selected={state.municipality} actions={sections} onExport={port?.onExport ?? NO_EXPORT} scheme={scheme} />
        </Suspense>
      </ViewBoundary>
    </GapsPage>
  );
};

/** The Gaps page with its own texts. */
const GapsRoute = (props: GapsRouteProps): ReactElement => <PageText load={loadGapsMessages}><Gaps {...props} /></PageText>;

export default GapsRoute;
