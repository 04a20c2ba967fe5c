/** The settings of hosts that the site brings along. A host reads its own and knows nothing of the others. */
import { writeApache } from './headers-apache.ts';
import { writeNetlifyHeaders, writeNetlifyRedirects } from './headers-netlify.ts';
import { writeNginx } from './headers-nginx.ts';
import type { Hosted } from './headers.ts';

export const hostFiles: readonly { name: string; write: (site: Hosted) => string }[] = [
  { name: '_headers', write: writeNetlifyHeaders },
  { name: '_redirects', write: writeNetlifyRedirects },
  { name: '.htaccess', write: writeApache },
  { name: 'nginx.conf', write: writeNginx },
];
