import { Suspense, lazy, type ReactElement } from 'react';
import { loadPanelMessages } from '../i18n/page-messages.ts';
import type { ProjectTexts } from '../schema/project-record.ts';
import { useText } from '../views/shared/text-context.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { loadContentPart, usePart } from './use-part.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const MunicipalityPanel = lazy(async () => ({ default: (await import('../views/municipality/MunicipalityPanel.tsx')).MunicipalityPanel }));

interface PanelSlotProps extends RouteProps {
  readonly texts: ProjectTexts | null;
}

/** The panel of the chosen municipality; nothing while none is chosen. */
export const PanelSlot = ({ state, dataset, result, actions, texts }: PanelSlotProps): ReactElement => {
  const { t } = useText();
  const { municipality } = state;
  const contents = usePart(loadContentPart, municipality !== null);
  return (
    <ViewBoundary resetKey={municipality}>
      <Suspense fallback={<p className="app-loading" role="status">{t('app.loading')}</p>}>
        {municipality !== null && (
          <PageText load={loadPanelMessages}><MunicipalityPanel result={result} dataset={dataset} code={municipality} detail={{ texts, sources: contents?.figureSources ?? null }}
            onClose={() => actions.onSelect(null)} onOpenProject={actions.onOpenProject}
            onShowProjects={() => actions.onPage('projects')}
            onChooseTheme={(code) => actions.onToggleCode('themes', code)}
            onChooseTargetGroup={(code) => actions.onToggleCode('targetGroups', code)}
            onChooseFund={(code) => actions.onToggleCode('funds', code)} /></PageText>
        )}
      </Suspense>
    </ViewBoundary>
  );
};
