import type { FormulaName } from './formula-ids.ts';

/** What can be cited: a formula, the two splits of the allocation, and the coders' agreement. */
export type Cited = FormulaName | 'equalSplit' | 'populationSplit' | 'kappa';

const BREAKS = [
  'Slocum, T. A., McMaster, R. B., Kessler, F. C. & Howard, H. H. (2009). Thematic Cartography and Geovisualization, 3rd ed. Pearson.',
  'Fisher, W. D. (1958). On grouping for maximum homogeneity. Journal of the American Statistical Association 53, 789–798.',
  'Jenks, G. F. (1967). The data model concept in statistical mapping. International Yearbook of Cartography 7, 186–190.',
  'Wang, H. & Song, M. (2011). Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming. The R Journal 3(2), 29–33.',
] as const;

/** The literature behind each method; empty where the rule is Katve's own. The same in every language. */
export const REFERENCES: Readonly<Record<Cited, readonly string[]>> = {
  supply: [],
  density: ['Last, J. M. (ed.) (2001). A Dictionary of Epidemiology, 4th ed. Oxford University Press.'],
  expected: ['Breslow, N. E. & Day, N. E. (1987). Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies. IARC, Lyon.'],
  ratio: ['Breslow, N. E. & Day, N. E. (1987). Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies. IARC, Lyon.'],
  gap: [],
  interval: [
    'Garwood, F. (1936). Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.',
    'Fay, M. P. & Feuer, E. J. (1997). Confidence intervals for directly standardized rates: a method based on the gamma distribution. Statistics in Medicine 16, 791–801.',
  ],
  hoover: ['Hoover, E. M. (1936). The measurement of industrial localization. Review of Economics and Statistics 18, 162–171.'],
  smoothed: ['Marshall, R. J. (1991). Mapping disease and mortality rates using empirical Bayes estimators. Applied Statistics 40, 283–294.'],
  funnel: ['Spiegelhalter, D. J. (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185–1202.'],
  gini: [
    'Lorenz, M. O. (1905). Methods of measuring the concentration of wealth. Publications of the American Statistical Association 9, 209–219.',
    'Gastwirth, J. L. (1971). A general definition of the Lorenz curve. Econometrica 39, 1037–1039.',
    'Gastwirth, J. L. (1972). The estimation of the Lorenz curve and Gini index. Review of Economics and Statistics 54, 306–316.',
  ],
  hole: [
    'Florence, P. S. (1939). Report on the Location of Industry. Political and Economic Planning, London.',
    'Isard, W. (1960). Methods of Regional Analysis: An Introduction to Regional Science. MIT Press.',
    'Bohm, G. & Zech, G. (2014). Statistics of weighted Poisson events and its applications. Nuclear Instruments and Methods A 748, 1–6.',
  ],
  concentration: [
    'Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54, 761–762.',
    'Adelman, M. A. (1969). Comment on the “H” concentration measure as a numbers-equivalent. Review of Economics and Statistics 51, 99–101.',
  ],
  headquarters: [],
  call: [
    'Hoover, E. M. (1936). The measurement of industrial localization. Review of Economics and Statistics 18, 162–171.',
    'Gross, O. (1956). A class of discrete-type minimization problems. RM-1644, RAND Corporation.',
    'Fox, B. (1966). Discrete optimization via marginal analysis. Management Science 13, 210–216.',
    'Nemhauser, G. L., Wolsey, L. A. & Fisher, M. L. (1978). An analysis of approximations for maximizing submodular set functions I. Mathematical Programming 14, 265–294.',
  ],
  succession: [],
  moran: [
    'Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. Biometrika 37, 17–23.',
    'Cliff, A. D. & Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion.',
  ],
  peers: ['Everitt, B. S., Landau, S., Leese, M. & Stahl, D. (2011). Cluster Analysis, 5th ed. Wiley.'],
  apportion: ['Balinski, M. L. & Young, H. P. (1982). Fair Representation: Meeting the Ideal of One Man, One Vote. Yale University Press.'],
  classes: BREAKS,
  bivariate: [
    'Trumbo, B. E. (1981). A theory for coloring bivariate statistical maps. The American Statistician 35, 220–226.',
    'Robertson, P. K. & O’Callaghan, J. F. (1986). The generation of color sequences for univariate and bivariate mapping. IEEE Computer Graphics and Applications 6(2), 24–32.',
  ],
  speakers: [],
  equalSplit: ['Price, D. de S. (1981). Multiple authorship. Science 212, 986.'],
  populationSplit: ['Goodchild, M. F. & Lam, N. S. (1980). Areal interpolation: a variant of the traditional spatial problem. Geo-Processing 1, 297–312.'],
  kappa: ['Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, 37–46.'],
};
