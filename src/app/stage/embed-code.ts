import type { StagePart } from '../../schema/present-view.ts';
import type { AppState } from '../../state/app-state.ts';
import { hrefOf } from '../../state/url-codec.ts';

/** Heights that fit a view inside another page, px. */
export const EMBED_HEIGHTS = [400, 500, 600, 700] as const;
export type EmbedHeight = (typeof EMBED_HEIGHTS)[number];

export const EMBED_WIDTHS = ['full', 'wide', 'narrow'] as const;
export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

const WIDTH_VALUES: Readonly<Record<EmbedWidth, string>> = { full: '100%', wide: '800', narrow: '480' };

/** How a view is put inside another page. */
export interface EmbedChoice {
  readonly part: StagePart;
  readonly height: EmbedHeight;
  readonly width: EmbedWidth;
}

/** The view without a shell, as a relative address. Which story is open is nobody else's business. */
export const embedHref = (state: AppState, part: StagePart): string =>
  hrefOf({ ...state, isEmbedded: true, part: state.page === 'map' ? part : 'whole', present: { story: null, step: 1, mode: 'edit' } });

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The HTML that shows the view inside another page. `page` is the address of Katve, without query. */
export const embedCode = (state: AppState, { part, height, width }: EmbedChoice, { page, title }: { readonly page: string; readonly title: string }): string =>
  `<iframe src="${attribute(page + embedHref(state, part))}" title="${attribute(title)}" width="${WIDTH_VALUES[width]}" height="${String(height)}" style="border: 0" loading="lazy"></iframe>`;
