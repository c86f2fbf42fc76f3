import { Chip } from '../shared/Chip.tsx';
import { useText } from '../shared/text-context.tsx';
import type { ActiveFilter } from './active-filters.ts';
import { NO_CONDITIONS, type SentenceChange } from './sentence-change.ts';

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  /** The name of the chosen municipality, if any. */
  readonly place: string | null;
  readonly onChange: (change: SentenceChange) => void;
  readonly onRemovePlace: () => void;
}

/** The conditions in force as chips that can be taken away. */
export const ActiveFilters = ({ filters, place, onChange, onRemovePlace }: ActiveFiltersProps) => {
  const { t } = useText();
  const count = filters.length + (place === null ? 0 : 1);
  if (count === 0) return null;
  const removeAll = (): void => {
    if (filters.length > 0) onChange(NO_CONDITIONS);
    if (place !== null) onRemovePlace();
  };
  return (
    <ul className="projects-chips" aria-label={t('projects.chips.title')}>
      {place !== null && <li><Chip label={t('projects.chips.remove', { name: place })} onRemove={onRemovePlace}>{place}</Chip></li>}
      {filters.map(({ key, name, removal }) => (
        <li key={key}><Chip label={t('projects.chips.remove', { name })} onRemove={() => { onChange(removal); }}>{name}</Chip></li>
      ))}
      {count > 1 && <li><button type="button" className="projects-link" onClick={removeAll}>{t('projects.chips.removeAll')}</button></li>}
    </ul>
  );
};
