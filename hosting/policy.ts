/** What the page may do, from one source: the meta tag of the build, `npm start` and the hosts' header files. */

/** The app's only Trusted Types policy: it lets the build's own workers run (src/workers/ownScript.ts), and nothing else. */
export const TRUSTED_TYPES_POLICY = 'diapason';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** Goes into the page itself, so that it holds on any host. */
export const metaPolicy = directives.join('; ');

const allowed = [
  'camera',
  'clipboard-read',
  'clipboard-write',
  'web-share',
  'fullscreen',
  'screen-wake-lock',
];
const switchedOff = [
  'accelerometer',
  'autoplay',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What only a host can say. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': [
    ...allowed.map((feature) => `${feature}=(self)`),
    ...switchedOff.map((feature) => `${feature}=()`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const lines = (format: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => format(name, value))
    .join('\n');

/** The same headers in the words of each kind of host, by file name in the build. */
export const headerFiles: Readonly<Record<string, string>> = {
  // Netlify, Cloudflare Pages
  _headers: `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n`,
  // Apache
  '.htaccess': `<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}\n</IfModule>\n`,
  // nginx: include it in the server block
  'nginx-headers.conf': `${lines((name, value) => `add_header ${name} "${value}" always;`)}\n`,
};
