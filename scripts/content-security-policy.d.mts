export function officialHosts(value: string | undefined): readonly string[];
export function pagePolicy(hosts: readonly string[]): string;
export const PAGE_POLICY: string;
export const WORKER_POLICY: string;
