import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The extension with nothing in it, to compare with: the same manifest, so that the browser injects the same script into
 * the same pages, but the script and the background are empty. Answers with its folder.
 */
export const buildDoNothing = (extension: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'peelback-do-nothing-'));
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { manifest_version, version, permissions, host_permissions, content_scripts, background } = manifest;
  const kept = {
    manifest_version,
    version,
    permissions,
    host_permissions,
    content_scripts,
    background,
    name: 'Nothing',
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(kept));
  writeFileSync(join(folder, 'gate.js'), '(() => {})();');
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
};
