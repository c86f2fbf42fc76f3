import { Fragment, type ReactElement } from 'react';

/** A name of the package in its own spelling, which may break after an underscore. */
export const CodeName = ({ name }: { readonly name: string }): ReactElement => {
  const parts = name.split(/(?<=_)/);
  return <code>{parts.map((part, index) => <Fragment key={`${String(index)}-${part}`}>{index > 0 && <wbr />}{part}</Fragment>)}</code>;
};
