/** Tests with a page: a busy machine may take more than the second that the library waits for something to appear. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}

export {};
