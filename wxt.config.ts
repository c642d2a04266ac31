import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** CSS.highlights with underlines (Firefox), and the oldest Chrome that hit-tests them and supports the rest. */
const OLDEST = { firefox: '146.0', chrome: '140' } as const;

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'vi',
    action: { default_title: '__MSG_actionTitle__' },
    permissions: [
      // Settings, and the state of a running export.
      'storage',
      // The library must not be evicted.
      'unlimitedStorage',
      // Annotate the page the user points at, whatever its site, and no other.
      'activeTab',
      'scripting',
      'contextMenus',
      // Export.
      'downloads',
      // A service worker cannot make blob addresses; an offscreen document can.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for one site at a time, when the user adds it for good.
    optional_host_permissions: ['*://*/*'],
    // The page's own keys (Alt+C, Alt+N, Alt+P) reach listed sites; this one reaches any page.
    commands: {
      'clip-article': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandClip__',
      },
      'review-page': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandReview__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'diem-bao@diem-bao',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
