const UNITS = { D: 86_400_000, H: 3_600_000, M: 60_000 } as const;

/** The milliseconds in an ISO 8601 duration of days, hours and minutes, such as `PT5M` or `P1DT12H`. */
export function durationMs(duration: string): number {
  return [...duration.matchAll(/(\d+)([DHM])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * UNITS[unit as keyof typeof UNITS],
    0,
  );
}
