// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { inDev } from './src/build/dev-server.ts';
import { settings } from './src/config/settings.ts';

export default defineConfig({ ...(await settings()), integrations: [mdx(), ...inDev()] });
