/** How often a backup is made by itself. */
export const backupTimes = ['off', 'daily', 'weekly'] as const;
export type BackupTime = (typeof backupTimes)[number];
