import { useText } from '../shared/text-context.tsx';
import { outsideText, placesText, type ProjectRow } from './project-rows.ts';

/** Where a project works, with places outside the region in a second line. */
export const PlacesCell = ({ row }: { readonly row: ProjectRow }) => {
  const text = useText();
  const outside = outsideText(row, text);
  return (
    <>
      {placesText(row, text)}
      {outside !== null && <span className="projects-second">{outside}</span>}
    </>
  );
};
