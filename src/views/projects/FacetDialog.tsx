import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useState, type ReactNode } from 'react';
import { useText } from '../shared/text-context.tsx';

interface FacetDialogProps {
  /** How many conditions are in force. */
  readonly activeCount: number;
  /** How many projects are left. */
  readonly projectCount: number;
  readonly children: ReactNode;
}

/** The facets on a phone: a button that opens them over the page. */
export const FacetDialog = ({ activeCount, projectCount, children }: FacetDialogProps) => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const projects = t('shared.projects', { count: projectCount, shown: format.integer(projectCount) });
  return (
    <>
      <button type="button" className="projects-button" aria-haspopup="dialog" onClick={() => { setOpen(true); }}>
        {activeCount === 0 ? t('projects.facets.open') : t('projects.facets.openActive', { count: activeCount, shown: format.integer(activeCount) })}
      </button>
      <Dialog open={isOpen} onClose={() => { setOpen(false); }} className="projects-sheet" backdrop={<div className="projects-backdrop" />} unmountOnHide>
        <header className="projects-sheet-head">
          <DialogHeading render={<h2 />}>{t('projects.facets.title')}</DialogHeading>
          <DialogDismiss className="projects-icon-button" aria-label={t('projects.facets.close')} />
        </header>
        <div className="projects-sheet-body">{children}</div>
        <footer className="projects-sheet-foot">
          <button type="button" className="projects-button projects-button-strong" onClick={() => { setOpen(false); }}>{t('projects.facets.done', { projects })}</button>
        </footer>
      </Dialog>
    </>
  );
};
