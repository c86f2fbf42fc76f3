import fc from 'fast-check';

/** The same draws at every run, so that what fails, fails again. Fresh ones: `npm run fuzz`. */
fc.configureGlobal({ seed: 20261129 });

/** Tests with a page: a busy machine may take more than the second that the library waits for something to appear. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}
