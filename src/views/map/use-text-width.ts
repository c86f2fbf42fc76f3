import { useEffect, useState } from 'react';
import { createTextWidth, type TextWidth } from './text-width.ts';

const FONT_FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';

/** Measures text in the page's font, and again once that font has arrived. */
export const useTextWidth = (): TextWidth => {
  const [textWidth, setTextWidth] = useState(() => createTextWidth(FONT_FAMILY));
  useEffect(() => {
    const { fonts } = document as { readonly fonts?: FontFaceSet }; // not in every environment
    if (fonts === undefined) return undefined;
    const onLoaded = (): void => { setTextWidth(() => createTextWidth(FONT_FAMILY)); };
    fonts.addEventListener('loadingdone', onLoaded);
    return () => { fonts.removeEventListener('loadingdone', onLoaded); };
  }, []);
  return textWidth;
};
