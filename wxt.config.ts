import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: {
    name: 'Peelback',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    browser_specific_settings: {
      gecko: {
        id: 'peelback@peelback.example',
        // CSS highlights work in Firefox from 140 on.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
