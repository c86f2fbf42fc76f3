import { hasOwnList, type Municipality } from '../schema/municipality.ts';
import type { Frame } from '../schema/sentence.ts';

/** Is the municipality among those compared: all, or those with a list of their own, whole or in part? */
export const isInFrame = (municipality: Municipality, frame: Frame): boolean => {
  switch (frame) {
    case 'all':
      return true;
    case 'listed':
      return hasOwnList(municipality);
  }
};
