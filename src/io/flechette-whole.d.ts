/** All of flechette in one file, as the package has it for Node. */
declare module '@uwdata/flechette/dist/flechette.cjs' {
  export * from '@uwdata/flechette';
}
