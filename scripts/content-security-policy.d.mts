export const PAGE_POLICY: string;
export const WORKER_POLICY: string;
