import { Suspense, lazy, useState, type ReactElement } from 'react';
import { DownloadIcon } from './DownloadIcon.tsx';
import type { ExportButtonsProps } from './export-buttons-props.ts';
import { useExportPort } from './export-port.ts';
import { useText } from './text-context.tsx';
import './export-buttons.css';

const ExportMenu = lazy(() => import('./ExportMenu.tsx'));

/** A button with the menu of all ways to take a result along; the menu's code comes with the first press. */
export const ExportButtons = (props: ExportButtonsProps): ReactElement | null => {
  const { t } = useText();
  const port = useExportPort();
  const [isPressed, setPressed] = useState(false);
  if (port?.StandIn !== undefined) return <port.StandIn {...props} />;
  const onExport = props.onExport ?? port?.onExport;
  if (onExport === undefined) return null;
  const plain = (
    <button type="button" className="result-export-button" aria-haspopup="menu" aria-expanded={false} aria-label={t('shared.export.of', { title: props.title })} onClick={() => setPressed(true)}>
      <DownloadIcon />{t('shared.export.button')}
    </button>
  );
  return <span className="result-export">{isPressed ? <Suspense fallback={plain}><ExportMenu {...props} onExport={onExport} /></Suspense> : plain}</span>;
};
