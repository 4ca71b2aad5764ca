/** One text with the licence of everything that the built page holds of others. */
export function thirdPartyNotices(): string;
