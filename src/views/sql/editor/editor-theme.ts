import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONO = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** The editor in the app's own colours, which follow light and dark by themselves. */
const LOOK = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '0.9375rem', border: '1px solid var(--line-strong)', borderRadius: '0.5rem' },
  '&.cm-focused': { outline: '2.5px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.5', overflow: 'auto', minHeight: '11rem', maxHeight: '28rem' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': { backgroundColor: 'var(--data-soft)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-2)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-placeholder': { color: 'var(--ink-2)' },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '0.375rem', boxShadow: 'var(--shadow)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: MONO, fontSize: '0.8125rem', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem', minHeight: '1.5rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionDetail': { fontFamily: 'var(--font)', fontStyle: 'normal', marginInlineStart: '0.6rem', opacity: '1', color: 'var(--ink-2)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { fontFamily: 'var(--font)', fontSize: '0.8125rem', lineHeight: '1.45', maxWidth: '20rem', padding: '0.4rem 0.6rem' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--shortage) 1.5px', textUnderlineOffset: '0.2em', backgroundColor: 'var(--shortage-soft)' },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--shortage)' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', fontSize: '0.8125rem', borderInlineStartColor: 'var(--shortage)', maxWidth: '24rem', padding: '0.4rem 0.6rem' },
  '.cm-gutter-lint': { width: '1.1rem' },
  '.cm-gutter-lint .cm-lint-marker-error': { content: '""', inlineSize: '0.6rem', blockSize: '0.6rem', margin: '0.4rem 0.2rem', backgroundColor: 'var(--shortage)' },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '650' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--shortage)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--shortage)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--accent-strong)' },
]);

export const editorLook: Extension = [LOOK, syntaxHighlighting(COLOURS)];
