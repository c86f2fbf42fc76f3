import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { sql } from '@codemirror/lang-sql';
import { lintGutter } from '@codemirror/lint';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import type { DataDictionary } from '../../../schema/data-dictionary.ts';
import type { Language } from '../../../schema/language.ts';
import { columnSource, schemaOf } from './completions.ts';
import { DUCKDB } from './duckdb-dialect.ts';
import { editorLook } from './editor-theme.ts';

/** What the editor says and knows; it can change while the editor stays. */
export interface EditorWords {
  /** The accessible name, with the keys in it: nothing outside the editor's own root can describe it. */
  readonly label: string;
  readonly completions: string;
  readonly dictionary: DataDictionary | null;
  readonly language: Language;
}

/** What the editor tells. */
export interface EditorEvents {
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter, Cmd+Enter, with the text as it stands. */
  readonly onRun: (text: string) => void;
}

/** The part of the set-up that follows language and data. */
const spoken = ({ label, completions, dictionary, language }: EditorWords): Extension => [
  dictionary === null ? sql({ dialect: DUCKDB }) : [
    sql({ dialect: DUCKDB, schema: schemaOf(dictionary, language) }),
    DUCKDB.language.data.of({ autocomplete: columnSource(dictionary, language) }),
  ],
  EditorState.phrases.of({ Completions: completions }),
  EditorView.contentAttributes.of({ 'aria-label': label, lang: 'en', tabindex: '0', autocapitalize: 'off', autocorrect: 'off', translate: 'no' }),
];

/** An editor and the way to tell it other words. */
export interface QueryEditor {
  readonly view: EditorView;
  readonly speak: (words: EditorWords) => void;
}

/** Text over a selection. Left to itself the browser writes inline styles into the page, which the policy forbids. */
const overSelection = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data, isComposing }, view) => {
    const { main } = view.state.selection;
    if (inputType !== 'insertText' || data === null || isComposing || main.empty) return false;
    const typed = () => view.state.update(view.state.replaceSelection(view.state.toText(data)), { userEvent: 'input.type', scrollIntoView: true });
    const isHandled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, main.from, main.to, data, typed));
    if (!isHandled) view.dispatch(typed());
    return true;
  },
});

interface EditorPlace {
  readonly parent: HTMLElement;
  /** A shadow root: there the editor's rules are adopted style sheets, which the content security policy lets in. */
  readonly root: ShadowRoot;
}

/** An editor for queries. The Tab key moves on to what follows it, as everywhere on the page. */
export const createEditor = ({ parent, root }: EditorPlace, { text, ...words }: EditorWords & { readonly text: string }, events: () => EditorEvents): QueryEditor => {
  const spokenPart = new Compartment();
  const run = ({ state }: EditorView): boolean => {
    events().onRun(state.doc.toString());
    return true;
  };
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(), lintGutter(), highlightSpecialChars(), history(), drawSelection(), bracketMatching(), closeBrackets(),
        autocompletion({ icons: false, maxRenderedOptions: 60 }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        overSelection,
        EditorView.updateListener.of(({ docChanged, state }) => { if (docChanged) events().onChange(state.doc.toString()); }),
        spokenPart.of(spoken(words)),
        editorLook,
      ],
    }),
  });
  return { view, speak: (next) => { view.dispatch({ effects: spokenPart.reconfigure(spoken(next)) }); } };
};
