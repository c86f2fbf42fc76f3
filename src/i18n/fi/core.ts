import type { Messages } from '../text.ts';
import { app } from './app.ts';
import { engine } from './engine.ts';
import { insight } from './insight.ts';
import { map } from './map.ts';
import { quantity } from './quantity.ts';
import { ranking } from './ranking.ts';
import { sentence } from './sentence.ts';
import { shared } from './shared.ts';
import { time } from './time.ts';

/** What the map page says. */
export const core: Messages = { app, engine, insight, map, quantity, ranking, sentence, shared, time };
