import type { SourceFile } from '../../schema/source-file.ts';

/** What every format's reader adds to the file's name, size and hash. */
export type FileContent = Omit<SourceFile, 'name' | 'bytes' | 'sha256'>;
