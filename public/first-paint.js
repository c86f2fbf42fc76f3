// Sets the colour scheme before the first paint, so that a dark screen does not flash white.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem('katve.scheme');
  } catch (error) {
    // Storage is forbidden: the system's scheme is used.
    stored = null;
  }
  // A view inside another page follows the reader's device alone.
  if (/[?&]embed=1(&|$)/.test(window.location.search)) stored = null;
  var dark = stored === 'dark' || (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.scheme = dark ? 'dark' : 'light';
})();
