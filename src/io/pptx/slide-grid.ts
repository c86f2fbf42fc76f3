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
const TITLE = { y: 0.25, h: 0.75 } as const;
const SUBTITLE_H = 0.48;
const CAPTION_H = 0.58;
const GAP = 0.12;
const BOTTOM = 0.2;
/** The slide's number, at the foot on the right. */
export const NUMBER: SlideBox = { x: SLIDE.w - MARGIN - 0.6, y: SLIDE.h - BOTTOM - 0.25, w: 0.6, h: 0.25 };

/** What stands side by side in the body. */
export interface BodyParts {
  readonly points: boolean;
  readonly picture: boolean;
  readonly chart: boolean;
}

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
  const captionTop = SLIDE.h - CAPTION_H - BOTTOM;
  const bodyBottom = has.caption ? captionTop - GAP : SLIDE.h - 0.4;
  return {
    title: { x: MARGIN, y: TITLE.y, w: WIDTH, h: TITLE.h },
    subtitle: { x: MARGIN, y: TITLE.y + TITLE.h, w: WIDTH, h: SUBTITLE_H },
    body: { x: MARGIN, y: bodyTop, w: WIDTH, h: bodyBottom - bodyTop },
    caption: { x: MARGIN, y: captionTop, w: WIDTH - NUMBER.w - GAP, h: CAPTION_H },
  };
};

/** Parts of the width: words are narrow beside a picture, a picture takes more than the bars beside it. */
const SHARES = { points: 0.3, picture: 0.6, chart: 0.46 } as const;

/** The body's columns from left to right: words, picture, chart; those that are there fill it. */
export const columnsOf = (body: SlideBox, has: BodyParts): Readonly<Partial<Record<keyof BodyParts, SlideBox>>> => {
  const present = (['points', 'picture', 'chart'] as const).filter((part) => has[part]);
  const free = body.w - GAP * 2 * Math.max(0, present.length - 1);
  const isBeside = present.includes('points') && present.length > 1;
  const words = isBeside ? SHARES.points : 0;
  const others = present.filter((part) => !isBeside || part !== 'points');
  const sum = others.reduce((total, part) => total + SHARES[part], 0);
  let x = body.x;
  return Object.fromEntries(present.map((part): [keyof BodyParts, SlideBox] => {
    const share = isBeside && part === 'points' ? words : ((1 - words) * SHARES[part]) / sum;
    const box = { x, y: body.y, w: free * share, h: body.h };
    x += box.w + GAP * 2;
    return [part, box];
  }));
};

/** Two equal places side by side in a box. */
export const halvesOf = ({ x, w, ...rest }: SlideBox): readonly [SlideBox, SlideBox] => {
  const width = (w - GAP) / 2;
  return [{ ...rest, x, w: width }, { ...rest, x: x + width + GAP, w: width }];
};

/** The largest place with the picture's proportion inside a box, in its middle. */
export const fitInto = (box: SlideBox, picture: { readonly widthPx: number; readonly heightPx: number }): SlideBox => {
  const scale = Math.min(box.w / picture.widthPx, box.h / picture.heightPx);
  const [w, h] = [picture.widthPx * scale, picture.heightPx * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
};
