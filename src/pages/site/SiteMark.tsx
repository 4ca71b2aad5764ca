/** The sign of the site: two tiles that stay and a band that moves. */
export function SiteMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="10" height="14" fill="var(--family-stocks)" />
      <rect x="12" width="10" height="14" fill="var(--family-mixed)" />
      <rect y="16" width="22" height="6" fill="var(--moved-bitcoin)" />
    </svg>
  );
}
