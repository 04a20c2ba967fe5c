/** How `site.yaml` sets a clock: by the name of a rule, or in days. */
import { z } from 'astro/zod';
import { CLOCK_PRESETS, type ClockPreset, type ClockRule } from './clock.ts';

const names = Object.keys(CLOCK_PRESETS) as [ClockPreset, ...ClockPreset[]];

const named = z
  .enum(names, { error: 'expected:clock' })
  .transform((preset): ClockRule => ({ ...CLOCK_PRESETS[preset], preset }));

const own = z
  .strictObject({
    overdue: z.number().int().positive(),
    longOverdue: z.number().int().positive(),
    days: z.enum(['calendar', 'working']).default('calendar'),
  })
  .refine(({ overdue, longOverdue }) => longOverdue > overdue, {
    path: ['longOverdue'],
    error: 'expected:longer-than-overdue',
  });

/** `consumer-mediation`, or `{ overdue: 30, longOverdue: 90, days: working }`. */
export const clockRule = z.union([named, own]);
