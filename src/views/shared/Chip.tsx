import type { ReactNode } from 'react';
import './pieces.css';

interface ChipProps {
  readonly children: ReactNode;
  /** What pressing it does, for screen readers: "Remove: immigrants". */
  readonly label: string;
  readonly onRemove: () => void;
}

/** A choice that can be taken away. */
export const Chip = ({ children, label, onRemove }: ChipProps) => (
  <button type="button" className="piece-chip" aria-label={label} onClick={onRemove}>
    <span>{children}</span>
    <svg className="piece-chip-cross" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
    </svg>
  </button>
);
