import { describe, expect, it } from 'vitest';
import { officialHosts, PAGE_POLICY, pagePolicy } from '../../scripts/content-security-policy.mjs';
import { allowsOrigin } from '../../src/app/page-policy.ts';

const PX = 'https://pxdata.stat.fi';

describe('the policy of the page', () => {
  it('allows nobody but the app itself, unless the host says so', () => {
    expect(PAGE_POLICY).toContain("connect-src 'self';");
    expect(pagePolicy([])).toBe(PAGE_POLICY);
    expect(allowsOrigin(PAGE_POLICY, PX)).toBe(false);
  });

  it('allows exactly the origins that the host names', () => {
    const policy = pagePolicy(officialHosts(' https://pxdata.stat.fi,https://geo.stat.fi  http://127.0.0.1:8080 '));
    expect(policy).toContain("connect-src 'self' https://pxdata.stat.fi https://geo.stat.fi http://127.0.0.1:8080;");
    expect([PX, 'https://geo.stat.fi', 'https://stat.fi', 'http://pxdata.stat.fi'].map((origin) => allowsOrigin(policy, origin))).toEqual([true, true, false, false]);
    expect(policy.replace(/ https?:\/\/[^ ;]+/g, '')).toBe(PAGE_POLICY);
  });

  it.each(['https://*.stat.fi', '*', 'https://pxdata.stat.fi/PxWeb', 'http://pxdata.stat.fi', "https://a.fi; script-src 'unsafe-eval'", 'data:', 'pxdata.stat.fi'])('refuses what is no exact origin: %s', (value) => {
    expect(() => officialHosts(value)).toThrow(/KATVE_OFFICIAL_HOSTS/);
  });

  it('takes no host for no host', () => {
    expect(officialHosts(undefined)).toEqual([]);
    expect(officialHosts('')).toEqual([]);
  });
});

describe('allowsOrigin', () => {
  it('forbids nothing where the page has no policy, and falls back to default-src', () => {
    expect(allowsOrigin(null, PX)).toBe(true);
    expect(allowsOrigin("default-src 'none'", PX)).toBe(false);
    expect(allowsOrigin("img-src 'self'", PX)).toBe(true);
  });
});
