import type { Messages } from '../text.ts';
import { projects } from './projects.ts';
import { factItem } from './shared-facts.ts';

/** What the projects page and the project record say. */
export const projectsPage: Messages = { projects, factItem };
