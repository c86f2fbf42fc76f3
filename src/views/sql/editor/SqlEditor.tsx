import { setDiagnostics } from '@codemirror/lint';
import { useEffect, useImperativeHandle, useRef, type ReactElement, type Ref } from 'react';
import type { SqlPlace } from '../sql-problem.ts';
import { createEditor, type EditorEvents, type EditorWords, type QueryEditor } from './create-editor.ts';

/** What the page can do with the editor. */
export interface SqlEditorHandle {
  /** Puts text in the place of what is selected, and the focus behind it. */
  readonly insert: (text: string) => void;
  /** Puts text in the place of a piece, and the focus behind it. */
  readonly replace: (place: SqlPlace, text: string) => void;
  /** Moves the focus to a place. */
  readonly goTo: (place: SqlPlace) => void;
}

interface SqlEditorProps extends EditorWords, EditorEvents {
  readonly text: string;
  /** A marked piece and what is wrong with it. */
  readonly mark: { readonly place: SqlPlace; readonly words: string } | null;
  readonly ref: Ref<SqlEditorHandle>;
}

const put = ({ view }: QueryEditor, { from, to }: Pick<SqlPlace, 'from' | 'to'>, text: string): void => {
  view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, scrollIntoView: true, userEvent: 'input' });
  view.focus();
};

/** The editor of queries. It stands in a shadow root of its own, see `createEditor`. */
const SqlEditor = ({ text, mark, ref, label, completions, dictionary, language, onChange, onRun }: SqlEditorProps): ReactElement => {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<QueryEditor | null>(null);
  const events = useRef<EditorEvents>({ onChange, onRun });
  const first = useRef({ text, label, completions, dictionary, language });
  useEffect(() => { events.current = { onChange, onRun }; });
  useEffect(() => {
    if (host.current === null) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const parent = root.appendChild(document.createElement('div'));
    const made = createEditor({ parent, root }, first.current, () => events.current);
    editor.current = made;
    return () => {
      editor.current = null;
      made.view.destroy();
      parent.remove();
    };
  }, []);
  useEffect(() => { editor.current?.speak({ label, completions, dictionary, language }); }, [label, completions, dictionary, language]);
  useEffect(() => {
    const view = editor.current?.view;
    if (view === undefined || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const view = editor.current?.view;
    if (view === undefined) return;
    const fits = mark !== null && mark.place.to <= view.state.doc.length;
    view.dispatch(setDiagnostics(view.state, fits ? [{ from: mark.place.from, to: mark.place.to, severity: 'error', message: mark.words }] : []));
  }, [mark]);
  useImperativeHandle(ref, () => ({
    insert: (piece) => {
      if (editor.current === null) return;
      put(editor.current, editor.current.view.state.selection.main, piece);
    },
    replace: (place, piece) => { if (editor.current !== null) put(editor.current, place, piece); },
    goTo: ({ from, to }) => {
      editor.current?.view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      editor.current?.view.focus();
    },
  }), []);
  return <div ref={host} className="sql-editor" />;
};

export default SqlEditor;
