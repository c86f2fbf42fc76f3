/** A place on a slide, inches. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A 16:9 slide, inches. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
const MARGIN = 0.5;
const WIDTH = SLIDE.w - 2 * MARGIN;
const TITLE = { y: 0.3, h: 0.95 } as const;
const SUBTITLE_H = 0.42;
const CAPTION_H = 0.78;
const GAP = 0.15;
/** Parts of the width that visuals beside one another take, the first the most. */
const SHARES: readonly (readonly number[])[] = [[], [1], [0.56, 0.44], [0.42, 0.33, 0.25]];

/** Where title, subtitle, body and caption of a slide stand. */
export interface SlideGrid {
  readonly title: SlideBox;
  readonly subtitle: SlideBox;
  readonly body: SlideBox;
  readonly caption: SlideBox;
}

/** The grid of a slide; without subtitle or caption the body is taller. */
export const slideGrid = (has: { readonly subtitle: boolean; readonly caption: boolean }): SlideGrid => {
  const bodyTop = TITLE.y + TITLE.h + (has.subtitle ? SUBTITLE_H : 0) + GAP;
  const captionTop = SLIDE.h - CAPTION_H - 0.2;
  const bodyBottom = has.caption ? captionTop - GAP : SLIDE.h - 0.4;
  return {
    title: { x: MARGIN, y: TITLE.y, w: WIDTH, h: TITLE.h },
    subtitle: { x: MARGIN, y: TITLE.y + TITLE.h, w: WIDTH, h: SUBTITLE_H },
    body: { x: MARGIN, y: bodyTop, w: WIDTH, h: bodyBottom - bodyTop },
    caption: { x: MARGIN, y: captionTop, w: WIDTH, h: CAPTION_H },
  };
};

/** The body split into columns, at most three. */
export const columnsOf = (body: SlideBox, count: number): readonly SlideBox[] => {
  const shares = SHARES[Math.min(count, SHARES.length - 1)] ?? [];
  const free = body.w - GAP * (shares.length - 1);
  let x = body.x;
  return shares.map((share) => {
    const box = { x, y: body.y, w: free * share, h: body.h };
    x += box.w + GAP;
    return box;
  });
};

/** The largest place with the picture's proportion inside a box, in its middle. */
export const fitInto = (box: SlideBox, picture: { readonly widthPx: number; readonly heightPx: number }): SlideBox => {
  const scale = Math.min(box.w / picture.widthPx, box.h / picture.heightPx);
  const [w, h] = [picture.widthPx * scale, picture.heightPx * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
};
