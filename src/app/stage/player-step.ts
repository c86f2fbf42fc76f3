import type { PlayerCommand } from './player-keys.ts';

/** The step within the story, from 1; 1 for a story without steps. */
export const stepWithin = (step: number, count: number): number => Math.min(Math.max(step, 1), Math.max(count, 1));

/** The step that a command leads to; the same where it leads nowhere else. */
export const stepAfter = (command: PlayerCommand, step: number, count: number): number => {
  switch (command) {
    case 'next': return stepWithin(step + 1, count);
    case 'previous': return stepWithin(step - 1, count);
    case 'first': return 1;
    case 'last': return stepWithin(count, count);
    case 'black':
    case 'notes':
    case 'fullScreen':
    case 'leave': return stepWithin(step, count);
  }
};

const two = (value: number): string => String(value).padStart(2, '0');

/** "4:05", or "1:04:05" from an hour on. */
export const elapsedText = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${String(minutes)}:${two(seconds % 60)}` : `${String(hours)}:${two(minutes)}:${two(seconds % 60)}`;
};
