/** Former names of municipalities and of those that have merged into them, by today's code. */
export const OLD_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '047': ['Enontekis', 'Enontekiäinen'],
  148: ['Enare'],
  241: ['Kemin mlk', 'Kemin maalaiskunta', 'Kemi mlk', 'Kemi maalaiskunta', 'Kemi lk', 'Kemin lk', 'Kemi landskommun'],
  320: ['Kemiträsk', 'Kemijärven mlk', 'Kemijärven maalaiskunta', 'Kemijärvi mlk', 'Kemijärvi landskommun'],
  498: ['Muonionniska'],
  698: ['Rovaniemen mlk', 'Rovaniemen maalaiskunta', 'Rovaniemi mlk', 'Rovaniemi maalaiskunta', 'Rovaniemi landskommun', 'Rovaniemi lk'],
  732: ['Kuolajärvi'],
  851: ['Alatornio', 'Nedertorneå', 'Karunki', 'Karungi'],
  854: ['Turtola'],
  976: ['Yli-Tornio'],
};

/**
 * A folded name without what spelling has changed: `w` is `v`, letters are not doubled, `th` is `t`, `c` is `k`,
 * no hyphens and spaces. Short names (under five letters) keep their double letters.
 */
export const looseSpelling = (folded: string): string => {
  const plain = folded.replace(/[\s-]+/g, '').replaceAll('w', 'v').replaceAll('th', 't').replaceAll('c', 'k').replaceAll('x', 'ks');
  return plain.length < 5 ? plain : plain.replace(/(.)\1+/g, '$1');
};
