import { describe, expect, test } from 'vitest';
import { BUILDS } from './built.ts';

describe.each(BUILDS)('$browser', ({ browser, manifest, read, files }) => {
  test('asks for these permissions and no others', () => {
    const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...everywhere, 'sidePanel'] : everywhere);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('may read by itself just the listed hosts, each named', () => {
    const hosts = manifest.host_permissions ?? [];
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    expect(hosts.filter((host) => !/^(\*|https):\/\/(\*\.)?[\w-]+(\.[\w-]+)+\/\*$/.test(host))).toEqual([]);
    const gated = manifest.content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
    expect(new Set(gated.map((pattern) => pattern.replace(/^([^/]*\/\/[^/]*)\/.*/, '$1/*')))).toEqual(new Set(hosts));
  });

  test('has a panel beside the page, which does not open by itself', () => {
    const { side_panel, sidebar_action } = manifest as unknown as Record<string, Record<string, unknown> | undefined>;
    if (browser === 'chrome') expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  test('lets pages load nothing of it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages run and load only its own files', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*|data:|blob:/);
  });

  test('loads no script, style or font from elsewhere', () => {
    const remote = /(?:src|href)="(?:https?:)?\/\/|import\(\s*[`'"]https?:|@import|url\(\s*['"]?(?:https?:)?\/\//;
    expect(files('**/*.{html,js,css}').filter((file) => remote.test(read(file)))).toEqual([]);
  });

  test('makes no code from strings', () => {
    // zod looks whether it could, unless told not to; the policy would report that look as a violation.
    expect(files('**/*.js').filter((file) => /\beval\(|\bnew Function\b|\bFunction\(/.test(read(file)))).toEqual([]);
  });

  test('names an icon of every size that toolbars and shops ask for', () => {
    expect(Object.keys(manifest.icons ?? {}).map(Number)).toEqual([16, 32, 48, 96, 128]);
  });

  test('tells Firefox that it collects nothing', () => {
    const { gecko } = manifest.browser_specific_settings as { gecko: { data_collection_permissions: unknown } };
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
