import type { LoadMessages } from './core.ts';

/** The texts of the projects page and of the project record. */
export const loadProjectMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/projects-page.ts')).projectsPage;
    case 'sv': return (await import('./sv/projects-page.ts')).projectsPage;
    case 'en': return (await import('./en/projects-page.ts')).projectsPage;
  }
};

/** The texts of the page on data and method. */
export const loadDataMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/data-page.ts')).dataPage;
    case 'sv': return (await import('./sv/data-page.ts')).dataPage;
    case 'en': return (await import('./en/data-page.ts')).dataPage;
  }
};

/** The texts of the Gaps page. */
export const loadGapsMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/gaps-page.ts')).gapsPage;
    case 'sv': return (await import('./sv/gaps-page.ts')).gapsPage;
    case 'en': return (await import('./en/gaps-page.ts')).gapsPage;
  }
};

/** The texts of the panel of a municipality. */
export const loadPanelMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return { municipality: (await import('./fi/municipality.ts')).municipality };
    case 'sv': return { municipality: (await import('./sv/municipality.ts')).municipality };
    case 'en': return { municipality: (await import('./en/municipality.ts')).municipality };
  }
};

/** The texts of the pages on one and on several municipalities. */
export const loadMunicipalityMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/municipality-page.ts')).municipalityPage;
    case 'sv': return (await import('./sv/municipality-page.ts')).municipalityPage;
    case 'en': return (await import('./en/municipality-page.ts')).municipalityPage;
  }
};

/** The texts of the timeline. */
export const loadTimelineMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/timeline-page.ts')).timelinePage;
    case 'sv': return (await import('./sv/timeline-page.ts')).timelinePage;
    case 'en': return (await import('./en/timeline-page.ts')).timelinePage;
  }
};

/** The texts of the network page. */
export const loadNetworkMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/network-page.ts')).networkPage;
    case 'sv': return (await import('./sv/network-page.ts')).networkPage;
    case 'en': return (await import('./en/network-page.ts')).networkPage;
  }
};

/** The texts of the page on programmes. */
export const loadProgrammesMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/programmes-page.ts')).programmesPage;
    case 'sv': return (await import('./sv/programmes-page.ts')).programmesPage;
    case 'en': return (await import('./en/programmes-page.ts')).programmesPage;
  }
};

/** The texts of the page on questions and facts. */
export const loadQuestionsMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/questions-page.ts')).questionsPage;
    case 'sv': return (await import('./sv/questions-page.ts')).questionsPage;
    case 'en': return (await import('./en/questions-page.ts')).questionsPage;
  }
};

/** The texts of the page on own data and official figures. */
export const loadOwnDataMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/own-data-page.ts')).ownDataPage;
    case 'sv': return (await import('./sv/own-data-page.ts')).ownDataPage;
    case 'en': return (await import('./en/own-data-page.ts')).ownDataPage;
  }
};

/** The texts of the page on SQL. */
export const loadSqlMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/sql-page.ts')).sqlPage;
    case 'sv': return (await import('./sv/sql-page.ts')).sqlPage;
    case 'en': return (await import('./en/sql-page.ts')).sqlPage;
  }
};

/** The texts of the page on stories. */
export const loadPresentMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return (await import('./fi/present-page.ts')).presentPage;
    case 'sv': return (await import('./sv/present-page.ts')).presentPage;
    case 'en': return (await import('./en/present-page.ts')).presentPage;
  }
};

/** The texts of what is wrong with a package that cannot be shown. */
export const loadPackageFaultMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return { packageFault: (await import('./fi/package-fault.ts')).packageFault };
    case 'sv': return { packageFault: (await import('./sv/package-fault.ts')).packageFault };
    case 'en': return { packageFault: (await import('./en/package-fault.ts')).packageFault };
  }
};

/** What is said of use without network and of new versions. */
export const loadOfflineMessages: LoadMessages = async (language) => {
  switch (language) {
    case 'fi': return { offline: (await import('./fi/offline.ts')).offline };
    case 'sv': return { offline: (await import('./sv/offline.ts')).offline };
    case 'en': return { offline: (await import('./en/offline.ts')).offline };
  }
};
