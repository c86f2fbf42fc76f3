import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TextContext } from '../views/shared/text-context.tsx';
import { causeWords, isPartMissing } from './failure.ts';

interface ViewBoundaryProps {
  readonly children: ReactNode;
  /** A change of this value draws the view anew. */
  readonly resetKey: unknown;
}

interface ViewBoundaryState {
  readonly error: unknown;
  readonly resetKey: unknown;
}

/** Keeps a failing view to itself: the rest of the page lives on, and the view can be drawn again. Where code is missing, the page can be loaded anew. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  static override contextType = TextContext;
  declare context: React.ContextType<typeof TextContext>;

  override state: ViewBoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ViewBoundaryState> {
    return { error: error ?? new Error('unknown') };
  }

  static getDerivedStateFromProps(props: ViewBoundaryProps, state: ViewBoundaryState): Partial<ViewBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('A view failed.', error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const t = this.context?.t;
    if (t === undefined) return null;
    const isMissing = isPartMissing(error);
    const key = isMissing ? 'app.partMissing' : 'app.viewFailed';
    return (
      <div className="app-failed" role="alert">
        <h2>{t(`${key}.title`)}</h2>
        <p>{t(`${key}.body`, { cause: causeWords(error) })}</p>
        <button type="button" className="app-tool app-tool-framed" onClick={() => { if (isMissing) window.location.reload(); else this.setState({ error: undefined }); }}>{t(`${key}.retry`)}</button>
      </div>
    );
  }
}
